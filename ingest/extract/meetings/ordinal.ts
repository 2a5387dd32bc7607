/** Which one in a row a meeting word says it is: "cuộc gặp đầu tiên", "thượng đỉnh Mỹ - Triều lần thứ hai". */

import { type Line, standsAt } from './line.ts'

/** How far behind the word, in tokens: the countries of a summit come first. */
const REACH = 8

export function ordinalAfter(line: Line, at: number): number | null {
  const { reading, lexicon, sentence } = line
  for (let i = at; i < Math.min(sentence.to, at + REACH); i++) {
    const found = lexicon.ordinals.at(reading.tokens, i, sentence.to)
    // "cuộc gặp thứ Hai": on Monday.
    if (found && !reading.tokens[found.to - 1]?.cap) return found.value
    const { kind, text } = reading.tokens[i] ?? { kind: 'mark', text: '' }
    if (line.startingAt.has(i) || standsAt(line, 'with', i) || standsAt(line, 'between', i)) return null
    if (kind === 'mark' && text !== '-' && text !== '–') return null
  }
  return null
}

/** The number that a meeting word ends with: "cuộc thứ hai". */
export function ordinalWithin({ reading, lexicon }: Line, from: number, to: number): number | null {
  const found = to - from > 1 ? lexicon.ordinals.at(reading.tokens, from + 1, to) : null
  return found?.to === to ? found.value : null
}
