/** A meeting word in its sentence, and the two sides it may join. */

import type { MeetingRule } from '../../model/lexicon.ts'
import type { Referent } from '../people/references.ts'
import type { Objects } from './lists.ts'

export interface Sides {
  readonly subjects: readonly Referent[]
  readonly objects: Objects | null
  /** Both sides stand behind the word. */
  readonly both: boolean
}

/** A meeting word in its sentence. */
export interface Word {
  readonly rule: MeetingRule
  /** Token range. */
  readonly from: number
  readonly to: number
  /** Those who are objects of a word before: no subjects of this one. */
  readonly used: ReadonlySet<Referent>
}

/** Those who met, not told apart. */
export const one = (subjects: readonly Referent[]): Sides => ({ subjects, objects: null, both: false })
