/** Finding a language's words in a name or an office. */

import { fold } from '../model/fold.ts'
import type { ResolvingWords } from '../model/words.ts'

/** Letters and digits only, single spaces, a space at both ends: ` bộ trưởng quốc phòng `. */
export const padded = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `

export const hasWord = (text: string, word: string): boolean => text.includes(` ${word} `)

/** The walk of life that an office belongs to, or null. */
export function fieldOf(office: string | null, words: ResolvingWords): string | null {
  if (office === null) return null
  const text = padded(office)
  for (const [field, signs] of Object.entries(words.fields)) if (signs.some((sign) => hasWord(text, sign))) return field
  return null
}

/** What an office says after "công ty", "tập đoàn", …, folded; null where it names no company. */
export function companyOf(office: string | null, words: ResolvingWords): string | null {
  if (office === null) return null
  const text = padded(office)
  for (const mark of words.companies) {
    const at = text.indexOf(` ${mark} `)
    if (at >= 0) return text.slice(at + mark.length + 2).trim() || null
  }
  return null
}

export const contradict = (a: string | null, b: string | null, words: ResolvingWords): boolean =>
  a !== null && b !== null && words.contradicting.some(([x, y]) => (a === x && b === y) || (a === y && b === x))
