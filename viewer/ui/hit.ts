/** One answer of the search, with the form of its name that matched. */

import type { Thing } from '../graph/known.ts'

export interface Hit {
  readonly thing: Thing
  readonly matched: string
}
