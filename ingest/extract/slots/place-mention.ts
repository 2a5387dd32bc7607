/** What the text says where it speaks of places: shapes shared by the steps below. */

import type { PlaceName } from './place-names.ts'

export interface PlaceMention extends PlaceName {
  readonly sentence: number
  /** Token of the preposition or of the word of visiting. */
  readonly start: number
  readonly role: 'at' | 'to' | 'from' | 'visit' | 'dateline'
  /** It says where the clause's action was, not where a noun's own thing is ("tình hình tại Syria"). */
  readonly free: boolean
  /** Nothing but dates and small words stand before it in its clause: "Chiều 5/6, tại Hà Nội, …". */
  readonly initial: boolean
}

export interface Visit {
  readonly place: PlaceMention
  /** Index of the entity who goes, or -1. */
  readonly visitor: number
  readonly when: 'coming' | 'gone' | 'open'
}
