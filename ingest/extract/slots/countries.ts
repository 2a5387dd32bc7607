/** Which countries those who meet are of. */

import type { Draft } from '../meetings/meeting.ts'
import { countriesOf } from '../people/entity.ts'
import type { SlotContext } from './context.ts'

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
