/** The visit a meeting belongs to: who goes, where, and whether one of the others is at home there. */

import type { Draft } from '../meetings/meeting.ts'
import type { SlotContext } from './context.ts'
import { WEIGHT } from './place-choice.ts'
import { visitWeight } from './place-inherited.ts'
import type { Visit } from './place-mentions.ts'
import type { Survey } from './place-survey.ts'
import { isNews } from './place-time.ts'

export interface VisitEvent {
  /** "chuyến thăm Nhật Bản của Phạm Văn An". */
  readonly name: string
  /** One of the others is of the visited country. */
  readonly hosted: boolean
  readonly inherited: boolean
}

export function visitOf(context: SlotContext, survey: Survey, draft: Draft): VisitEvent | null {
  const sentences = new Set(draft.frames.map(({ frame }) => frame.sentence))
  let best: { visit: Visit; weight: number } | null = null
  const consider = (visit: Visit, beside: boolean) => {
    if (!draft.people.has(visit.visitor)) return
    const weight = visitWeight(context, survey, draft, visit, beside)
    if (weight > (best?.weight ?? 0)) best = { visit, weight }
  }
  for (const index of sentences) for (const visit of (survey.visits[index] ?? []).slice(0, 12)) consider(visit, true)
  if (isNews(survey, draft)) {
    for (const person of draft.people)
      for (const visit of survey.visitsOf.get(person) ?? [])
        if (!sentences.has(visit.place.sentence)) consider(visit, false)
  }
  // The compiler does not see assignments made inside the function above.
  const chosen = best as { visit: Visit; weight: number } | null
  if (!chosen) return null
  const { place, visitor } = chosen.visit
  const name = context.lexicon.language.slots.visits.name
    .replace('{place}', place.names[0] ?? '')
    .replace('{visitor}', context.entities[visitor]?.name ?? '')
  return {
    name,
    hosted: chosen.weight === WEIGHT.host || chosen.weight > WEIGHT.visit,
    inherited: !sentences.has(place.sentence),
  }
}
