/** What an office is for: "Đặc sứ Na Uy về biến đổi khí hậu Ingrid Hauge". */

import type { Scan } from './scan.ts'

/** What an office is for is rarely longer, in tokens. */
const LONGEST_FIELD = 8
/** Offices without a field: behind them "về" tells of going back or of what is spoken of. */
const NO_FIELD: ReadonlySet<string> = new Set([
  'president',
  'state-president',
  'pm',
  'monarch',
  'royal',
  'pope',
  'private',
])

/** "Đặc sứ Na Uy về biến đổi khí hậu Ingrid Hauge": behind what the office is for, where a name follows it; `at` where none does. */
export function field({ reading: { tokens }, lexicon, sentence, names }: Scan, at: number, kind: string): number {
  if (!lexicon.grammar.on.has(tokens[at]?.lower ?? '') || NO_FIELD.has(kind)) return at
  for (let i = at + 1; i < Math.min(sentence.to, at + LONGEST_FIELD); ) {
    const name = names.candidates.get(i)
    if (name) return i > at + 1 && !name.doubtful && !name.blocked ? i : at
    const place = names.geo.get(i)
    const whole = lexicon.compounds.at(tokens, i, sentence.to)
    const stops =
      tokens[i]?.kind !== 'word' ||
      lexicon.stops.at(tokens, i, sentence.to) ||
      lexicon.meetings.at(tokens, i, sentence.to)
    if (!place && !whole && stops) return at
    i = place?.to ?? whole?.to ?? i + 1
  }
  return at
}
