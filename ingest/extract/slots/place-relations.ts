/** What a visit is to a meeting, and how far in a sentence things belong together. */

import type { Draft } from '../meetings/meeting.ts'
import { countriesOf } from '../people/entity.ts'
import type { SlotContext } from './context.ts'
import type { Visit } from './place-mention.ts'
import type { Survey } from './place-survey.ts'
import { near } from './place-time.ts'

/** Tokens beyond which nothing in a sentence belongs together. */
export const FAR = 80

const isOf = ({ entities, lexicon, reading }: SlotContext, index: number, country: string): boolean => {
  const entity = entities[index]
  return entity !== undefined && countriesOf(entity, lexicon.knowledge, reading.document.article.published).has(country)
}

/** What a visit is to a meeting: to one of the others at home (`hosted`), to a third country (`abroad`), somebody else's (`other`), or none of it. */
export function visitRelation(
  context: SlotContext,
  survey: Survey,
  draft: Draft,
  { place, when, visitor }: Visit,
  beside: boolean,
): 'hosted' | 'abroad' | 'other' | null {
  if (when === 'coming' && draft.frames.every(({ status }) => status === 'held')) return null
  if (when === 'gone' && !beside) return null
  const dates = survey.dates[place.sentence] ?? []
  if (!beside && dates.length > 0 && !dates.some((date) => near(date, draft.date, 3))) return null
  if (visitor >= 0 && !draft.people.has(visitor)) return beside ? 'other' : null
  const { country } = place
  // Nobody visits one's own country; a province of it, yes.
  if (country && place.known?.kind === 'country' && isOf(context, visitor, country)) return null
  const hosted =
    country !== null && [...draft.people].some((index) => index !== visitor && isOf(context, index, country))
  return hosted ? 'hosted' : 'abroad'
}
