/** What each UTF-16 unit is, from a table: loops over whole articles cannot afford a regular expression a character. */

export const OTHER = 0
export const LOWER = 1
export const UPPER = 2
/** Letters without case. */
export const CASELESS = 3
export const DIGIT = 4
export const MARK = 5

const KINDS: readonly (readonly [number, RegExp])[] = [
  [LOWER, /\p{Ll}/u],
  [UPPER, /\p{Lu}/u],
  [CASELESS, /\p{L}/u],
  [DIGIT, /\p{N}/u],
  [MARK, /\p{M}/u],
]

export const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

/** Kind by UTF-16 unit; halves of surrogate pairs are `OTHER`. */
export const KIND: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (isSurrogate(code)) return OTHER
  const char = String.fromCharCode(code)
  return KINDS.find(([, pattern]) => pattern.test(char))?.[0] ?? OTHER
})

/** The unit at `index`; 0 outside the text: wherever V8 once sees `charCodeAt` ask there, it takes three times as long from then on. */
export const unitAt = (text: string, index: number): number =>
  index >= 0 && index < text.length ? text.charCodeAt(index) : 0

/** Whether the unit at `index` belongs to a word: a letter, a digit or a mark. */
export const inWord = (text: string, index: number): boolean => KIND[unitAt(text, index)] !== OTHER

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff

/** UTF-16 units of the character at `index`. */
export const widthAt = (text: string, index: number): number =>
  isHighSurrogate(unitAt(text, index)) && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1

/** Kind of the character at `index`, those of two units among them; `OTHER` behind the end. */
export function kindAt(text: string, index: number): number {
  const code = unitAt(text, index)
  if (!isHighSurrogate(code)) return KIND[code] ?? OTHER
  const char = String.fromCodePoint(text.codePointAt(index) ?? code)
  return KINDS.find(([, pattern]) => pattern.test(char))?.[0] ?? OTHER
}
