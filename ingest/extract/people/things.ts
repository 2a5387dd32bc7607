/** Titles inside the names of things: what bears somebody's title and name is not that person. */

import { adjacent } from '../reading.ts'
import type { Scan } from './scan.ts'
import { parseTitles } from './titles.ts'

/** A thing's name holds at most so many words before somebody's title. */
const LONGEST_THING = 3

/** "Nhà tưởng niệm Chủ tịch An", "Trung tâm Lịch sử Vua An": behind the title inside a thing's name, and who it was named after; 0 for none. */
export function titleOfThing(scan: Scan, at: number): number {
  const { reading, lexicon, sentence } = scan
  const { tokens } = reading
  if (!tokens[at]?.cap) return 0
  const academic = lexicon.titles.at(tokens, at, sentence.to)?.value.class === 'academic'
  const first = Math.max(sentence.from, at - LONGEST_THING - 3)
  for (let i = at - 1; i >= first && tokens[i]?.kind === 'word' && adjacent(tokens[i], tokens[i + 1]); i--) {
    const thing = lexicon.memorials.at(tokens, i, at)
    // "Viện Y học Giáo sư An": a comma is missing.
    if (thing && (thing.to === at || (tokens[i]?.cap && !academic))) return parseTitles(scan, at)?.to ?? 0
  }
  return 0
}
