/** What the text says where it speaks of places: shapes shared by the other steps. */

import type { PlaceName } from './place-names.ts'

export interface PlaceMention extends PlaceName {
  readonly sentence: number
  /** Token of the preposition or of the word of visiting. */
  readonly start: number
  readonly role: 'at' | 'to' | 'from' | 'visit' | 'dateline'
  /** It says where the clause's action was, not where a noun's own thing is ("tình hình tại Syria"). */
  readonly free: boolean
  /** Where somebody lives or works ("Đại sứ Pháp tại Việt Nam"). */
  readonly post?: true
  /** Nothing but dates and small words stand before it in its clause: "Chiều 5/6, tại Hà Nội, …". */
  readonly initial: boolean
}

/** A place told of without a preposition of its own, as if something were at it. */
export const placed = (name: PlaceName, sentence: number, free: boolean): PlaceMention => ({
  ...name,
  sentence,
  start: name.from,
  role: 'at',
  free,
  initial: false,
})

export interface Visit {
  readonly place: PlaceMention
  /** Index of the entity who goes, or -1. */
  readonly visitor: number
  readonly when: 'coming' | 'gone' | 'now' | 'open'
}

/** What an invitation tells: who receives, or which country somebody is asked to come to. */
export interface Invitation {
  /** Index of the entity who receives, or -1. */
  readonly by: number
  /** The receiver's country as the invitation tells it. */
  readonly country: string | null
  /** The country somebody is asked to come to. */
  readonly to: string | null
}
