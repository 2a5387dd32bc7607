/** Which countries those who meet are of. */

import type { Draft } from '../meetings/meeting.ts'
import { atHome, countriesOf, type Entity } from '../people/entity.ts'
import type { SlotContext } from './context.ts'

/** ISO 3166-1 alpha-2 codes: as the article or the knowledge says, else home for those named as its people are. */
export function countriesOfOne({ lexicon, reading }: SlotContext, entity: Entity): ReadonlySet<string> {
  const { home } = lexicon.language
  const told = countriesOf(entity, lexicon.knowledge, reading.document.article.published)
  return told.size === 0 && atHome(entity, home) ? new Set([home]) : told
}

/** ISO 3166-1 alpha-2 codes. */
export function countriesOfAll({ entities, lexicon, reading }: SlotContext, draft: Draft): ReadonlySet<string> {
  const { published } = reading.document.article
  return new Set(
    [...draft.people].flatMap((index) => {
      const entity = entities[index]
      return entity ? [...countriesOf(entity, lexicon.knowledge, published)] : []
    }),
  )
}
