/** Whose relation somebody is: the name that stands there is another's. */

import type { Scan } from './scan.ts'
import type { Parsed } from './titles.ts'

/** Whether a word of kinship stands before token `at`: somebody else is meant than the one named there. */
export const kinOf = ({ reading, lexicon, sentence }: Scan, at: number): boolean =>
  at > sentence.from && lexicon.kin.has(reading.tokens[at - 1]?.lower ?? '')

/** "phu nhân cố nhạc sĩ A", "phu nhân Tổng thống B" where B is known to hold offices: the title is the husband's, and so is the name. */
export function wifeOf({ lexicon: { knowledge } }: Scan, { titles: [first, second], name }: Parsed): boolean {
  if (first?.class !== 'spouse' || !second) return false
  return second.former || name?.known.some(({ id }) => knowledge.holdings(id).length > 0) === true
}
