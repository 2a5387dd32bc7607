/** A meeting of the article while it is being put together from frames. */

import type { Dated } from '../slots/dated.ts'
import type { StatusReading } from '../slots/status.ts'
import type { Frame } from './frame.ts'

export interface Draft {
  readonly people: Set<number>
  readonly frames: (StatusReading & { readonly frame: Frame; readonly date: Dated | null })[]
  /** The value of the first frame that has one; EDTF. */
  date: string | null
  /** Days of other meetings of the same people, which are not this one's; EDTF. */
  taken: ReadonlySet<string>
  /** Days of meetings of others, with how many people they have in common; EDTF. */
  theirs: ReadonlyMap<string, number>
  /** Only the host is known so far. */
  open: boolean
  /** Those who speak at it take part. */
  readonly session: boolean
}
