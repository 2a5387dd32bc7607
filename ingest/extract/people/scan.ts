/** A sentence on the way to its mentions, and what is skipped in it. */

import type { Lexicon } from '../lexicon.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import { textOf } from '../tokens.ts'
import type { NamesOfSentence } from './name.ts'

const LONGEST_BRACKET = 20

export interface Scan {
  readonly reading: Reading
  readonly lexicon: Lexicon
  readonly sentence: ReadSentence
  readonly names: NamesOfSentence
}

export const textIn = ({ reading: { tokens, document } }: Scan, from: number, to: number): string =>
  textOf(tokens, document.text, from, to)

/** Token after the words before a title ("cựu", "quyền"); `at` where no title follows them. */
export function skipQualifiers({ reading, lexicon, sentence }: Scan, at: number): number {
  if (lexicon.titles.at(reading.tokens, at, sentence.to)) return at
  let i = at
  while (i < sentence.to && lexicon.qualifiers.has(reading.tokens[i]?.lower ?? '')) {
    i++
    if (lexicon.titles.at(reading.tokens, i, sentence.to)) return i
  }
  return at
}

/** Token after a bracket that opens at `at`; `at` where none does. */
export function closeBracket({ reading, sentence }: Scan, at: number): number {
  if (reading.tokens[at]?.text !== '(') return at
  const limit = Math.min(sentence.to, at + LONGEST_BRACKET)
  for (let i = at + 1; i < limit; i++) {
    if (reading.tokens[i]?.text === ')') return i + 1
  }
  return at
}
