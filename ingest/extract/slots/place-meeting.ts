/** A meeting as its place is looked for. */

import type { Draft } from '../meetings/meeting.ts'
import { countriesOf } from '../people/entity.ts'
import type { SlotContext } from './context.ts'
import { type VisitEvent, visitOf } from './event-visit.ts'
import { type Hosts, hostsOf } from './place-host.ts'
import type { PlaceMention } from './place-mention.ts'
import { HEAD, type Survey } from './place-survey.ts'
import { isNews } from './place-time.ts'

/** What all places of one meeting are looked at with. */
export interface Sought {
  readonly draft: Draft
  /** Told at the head, elsewhere as news, or as background. */
  readonly told: 'early' | 'news' | 'past'
  readonly status: 'held' | 'open'
  /** Its people by the codes of their countries. */
  readonly countries: ReadonlyMap<string, ReadonlySet<number>>
  /** Whether one of its people is of another country than the language's own. */
  readonly company: 'foreigners' | 'countrymen'
  /** Where its event was, as the article tells it. */
  readonly ofEvent: PlaceMention | null
  /** The visit it belongs to. */
  readonly visit: VisitEvent | null
  /** What tells at whose home it was. */
  readonly hosts: Hosts
}

export function meetingOf(context: SlotContext, survey: Survey, draft: Draft, ofEvent: PlaceMention | null): Sought {
  const { entities, lexicon, reading } = context
  const early = draft.frames.some(({ frame }) => frame.sentence < HEAD)
  const countries = new Map<string, Set<number>>()
  for (const index of draft.people) {
    const entity = entities[index]
    if (!entity) continue
    for (const code of countriesOf(entity, lexicon.knowledge, reading.document.article.published))
      countries.set(code, (countries.get(code) ?? new Set<number>()).add(index))
  }
  const told = !isNews(survey, draft) ? 'past' : early ? 'early' : 'news'
  const status = draft.frames.some((one) => one.status === 'held') ? 'held' : 'open'
  const company = [...countries.keys()].some((code) => code !== lexicon.language.home) ? 'foreigners' : 'countrymen'
  const visit = visitOf(context, survey, draft)
  const hosts = hostsOf(context, survey, draft)
  return { draft, told, status, countries, company, ofEvent, visit, hosts }
}

/** For no place at all. */
export function noPlaceFeatures({ draft, told, status, company, ofEvent }: Sought, places: number): string[] {
  const named = draft.frames.some(({ frame }) => frame.sides.length > 0)
  const telling = draft.frames.filter(({ frame }) => frame.sides.length > 1 || draft.frames.length === 1)
  return [
    'nowhere',
    `nowhere ${told}`,
    `nowhere ${status}`,
    `nowhere ${status} ${told}`,
    `nowhere with ${company}`,
    `nowhere with ${company}, ${told}`,
    `nowhere ${named ? 'who met' : 'a noun alone'}`,
    `nowhere ${draft.date ? 'dated' : 'undated'}`,
    ...telling.map(({ frame }) => `nowhere by ${frame.rule.id}`),
    `nowhere of ${places === 0 ? 'none' : places < 3 ? 'few' : 'many'}`,
    `nowhere ${ofEvent ? 'with' : 'without'} an event`,
  ]
}
