/** What a person typed, as a query of the full-text indexes. */

import { wordsOf } from './fold.ts'

const MOST_WORDS = 12

/**
 * Every word must be there; the last one may be unfinished, and counts more when it is whole.
 * Null when there is no word. Only letters, digits and apostrophes get through, each word between quotes or escaped, so nothing is read as an operator.
 */
export const luceneQuery = (text: string): string | null => {
  const words = wordsOf(text).slice(0, MOST_WORDS)
  const last = words.at(-1)
  if (last === undefined) return null
  const whole = words.slice(0, -1).map((word) => `+"${word}"`)
  return [...whole, `+("${last}"^4 OR ${last.replace(/['’.]/g, '\\$&')}*)`].join(' ')
}
