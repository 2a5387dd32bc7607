/** What the slots of a meeting may look at: the whole article as read so far. */

import type { DateMention } from '../../model/date.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Entity } from '../people/entity.ts'
import type { Referent } from '../people/references.ts'
import type { Reading } from '../reading.ts'

export interface SlotContext {
  readonly reading: Reading
  readonly lexicon: Lexicon
  readonly dates: () => readonly DateMention[]
  readonly referents: readonly Referent[]
  readonly bySentence: readonly (readonly Referent[])[]
  readonly entities: readonly Entity[]
}
