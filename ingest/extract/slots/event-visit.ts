/** The visit a meeting belongs to: who goes, where, and whether one of the others is at home there. */

import type { Draft } from '../meetings/meeting.ts'
import type { SlotContext } from './context.ts'
import type { Visit } from './place-mention.ts'
import { visitRelation } from './place-relations.ts'
import type { Survey } from './place-survey.ts'
import { isNews } from './place-time.ts'

export interface VisitEvent {
  /** "chuyến thăm Nhật Bản của Phạm Văn An". */
  readonly name: string
  /** One of the others is of the visited country. */
  readonly hosted: boolean
  readonly inherited: boolean
  /** The visited country; ISO 3166-1 alpha-2. */
  readonly country: string | null
}

/** One told beside the meeting word goes before one told elsewhere, one to somebody at home before others; 0 for none. */
function rank(context: SlotContext, survey: Survey, draft: Draft, visit: Visit, beside: boolean): number {
  const relation = visitRelation(context, survey, draft, visit, beside)
  return relation === null ? 0 : (beside ? 3 : 1) + (relation === 'hosted' ? 1 : 0)
}

export function visitOf(context: SlotContext, survey: Survey, draft: Draft): VisitEvent | null {
  const sentences = new Set(draft.frames.map(({ frame }) => frame.sentence))
  let best: { visit: Visit; rank: number } | null = null
  const consider = (visit: Visit, beside: boolean) => {
    if (!draft.people.has(visit.visitor)) return
    const its = rank(context, survey, draft, visit, beside)
    if (its > (best?.rank ?? 0)) best = { visit, rank: its }
  }
  for (const index of sentences) for (const visit of (survey.visits[index] ?? []).slice(0, 12)) consider(visit, true)
  if (isNews(survey, draft)) {
    for (const person of draft.people)
      for (const visit of survey.visitsOf.get(person) ?? [])
        if (!sentences.has(visit.place.sentence)) consider(visit, false)
  }
  // The compiler does not see assignments made inside the function above.
  const chosen = best as { visit: Visit; rank: number } | null
  if (!chosen) return null
  const { place, visitor } = chosen.visit
  const name = context.lexicon.language.slots.visits.name
    .replace('{place}', place.names[0] ?? '')
    .replace('{visitor}', context.entities[visitor]?.name ?? '')
  return {
    name,
    hosted: chosen.rank % 2 === 0,
    inherited: !sentences.has(place.sentence),
    country: place.country,
  }
}
