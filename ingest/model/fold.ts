/** Comparing Vietnamese words: tone-mark placement and case do not distinguish, diacritics do. */

import { KIND, LOWER } from './characters.ts'

const PLACEMENT: readonly (readonly [string, string])[] = ['oa', 'oe', 'uy'].flatMap((pair) =>
  ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone): [string, string] => [
    (pair + tone).normalize('NFC'),
    (pair[0] + tone + pair[1]).normalize('NFC'),
  ]),
)
const NEW_STYLE = new RegExp(`(?<!q)(${PLACEMENT.map(([later]) => later).join('|')})(?!\\p{L})`, 'gu')
const OLD = new Map(PLACEMENT)
/** By unit: whether it ends one of them. */
const TONED = new Uint8Array(0x10000)
for (const [later] of PLACEMENT) TONED[later.charCodeAt(1)] = 1

/** Lower case, NFC, tone mark on the first vowel of a final oa, oe, uy ("Hoà" and "Hòa" give "hòa"). */
export function fold(text: string): string {
  const lower = text.normalize('NFC').toLowerCase()
  return /[àáảãạèéẻẽẹỳýỷỹỵ]/.test(lower) ? lower.replace(NEW_STYLE, (vowels) => OLD.get(vowels) ?? vowels) : lower
}

/** Whether the small letters end in a vowel pair with its tone mark on the second ("hoà"). */
export const misplaced = (word: string): boolean =>
  TONED[word.charCodeAt(word.length - 1)] !== 0 && OLD.has(word.slice(-2))

/** Whether the word is surely as `fold` would give it: one cheap look that spares most words the folding. */
export function isFolded(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 0x80) {
      if (code >= 0x41 && code <= 0x5a) return false
      continue
    }
    if (KIND[code] !== LOWER || code > 0x1eff || (code > 0x24f && code < 0x1e00)) return false
    const final = i + 1 === word.length || KIND[word.charCodeAt(i + 1)] !== LOWER
    if (final && TONED[code] !== 0 && OLD.has(word.slice(i - 1, i + 1))) return false
  }
  return true
}

const MARKS = /\p{M}/gu

/** As `fold`, without any diacritics: "Vương Nghị" gives "vuong nghi". */
export function plain(text: string): string {
  return fold(text).normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd')
}

const LETTERS: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }

/**
 * Names as the search index holds them: words in lower case without diacritics, a space between. The server makes the same of what is typed
 * (docs/graph.md): the analyzers that Neo4j brings for folding leave English words out, and "An" and "To" are Vietnamese names.
 */
export const searched = (names: readonly string[]): string[] => [
  ...new Set(
    names
      .map((name) =>
        name
          .normalize('NFD')
          .replace(MARKS, '')
          .toLowerCase()
          .replace(/[đøłßæœı]/g, (letter) => LETTERS[letter] ?? letter)
          .match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu)
          ?.join(' '),
      )
      .filter((words) => words !== undefined),
  ),
]
