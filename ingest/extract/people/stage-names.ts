/** Stage names: two given names behind a calling and no surname ("ca sĩ Thanh Hà"), the first of which may be a country's too ("ca sĩ Mỹ Hà"). */

import { adjacent } from '../reading.ts'
import type { NameLine } from './spelling.ts'

/** A calling is rarely longer, in tokens. */
const LONGEST_CALLING = 4
/** Words of a stage name. */
const SIZE = 2

/** Whether just two given names stand behind a calling. */
export function stageName({ tokens, sentence, lexicon }: NameLine, from: number): boolean {
  const last = tokens[from + 1]
  if (!last?.cap || from + SIZE > sentence.to || !adjacent(tokens[from], last)) return false
  if (tokens[from + SIZE]?.cap && adjacent(last, tokens[from + SIZE]) && from + SIZE < sentence.to) return false
  const given = (at: number): boolean =>
    tokens[at]?.caps === false && lexicon.knowledge.givenNames.has(tokens[at]?.lower ?? '')
  if (!given(from + 1) || !(given(from) || lexicon.countries.at(tokens, from, from + 1))) return false
  return lexicon.titles.before(tokens, from, LONGEST_CALLING, sentence.from)?.value.class === 'academic'
}
