/** What a person typed, as a query of the full-text index. */

import { wordsOf } from './fold.ts'

const MOST_WORDS = 12

/** What the index's analyzer leaves out (Lucene's English stop words): "An" and "To" are Vietnamese names too, so nobody may be asked to have them. */
const LEFT_OUT = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
)

/**
 * Every word must be there that the index knows; the last one may be unfinished, and counts more when it is whole.
 * Null when there is no word. Only letters, digits and apostrophes get through, each word between quotes or escaped, so nothing is read as an operator.
 */
export const luceneQuery = (text: string): string | null => {
  const words = wordsOf(text).slice(0, MOST_WORDS)
  const last = words.at(-1)
  if (last === undefined) return null
  const known = words.some((word) => !LEFT_OUT.has(word))
  const must = (word: string) => (known && LEFT_OUT.has(word) ? '' : '+')
  const whole = words.slice(0, -1).map((word) => `${must(word)}"${word}"`)
  return [...whole, `${must(last)}("${last}"^4 OR ${last.replace(/['’.]/g, '\\$&')}*)`].join(' ')
}
