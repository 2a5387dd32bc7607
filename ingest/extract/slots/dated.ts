/** A date of a sentence, made ready for a slot. */

import type { Basis } from '../../model/claim.ts'

/** A date of a sentence: its tokens and its value with what it leans on resolved. */
export interface Dated {
  readonly from: number
  readonly to: number
  readonly edtf: string
  readonly basis: Basis
}
