/** Tokens → the passage of the article they stand for. */

import type { Quote } from '../../model/claim.ts'
import type { Reading } from '../reading.ts'

/** @returns null for an empty range */
export function passage({ tokens, document }: Reading, from: number, to: number): Quote | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last && to > from ? document.quote({ start: first.start, end: last.end }) : null
}

export const sentencePassage = (reading: Reading, index: number): Quote | null => {
  const sentence = reading.sentences[index]
  return sentence ? passage(reading, sentence.from, sentence.to) : null
}
