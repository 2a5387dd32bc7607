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

/** Kind by UTF-16 unit; halves of surrogate pairs are `OTHER`. */
export const KIND: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code >= 0xd800 && code <= 0xdfff) return OTHER
  const char = String.fromCharCode(code)
  return KINDS.find(([, pattern]) => pattern.test(char))?.[0] ?? OTHER
})

/** Whether the unit at `index` belongs to a word: a letter, a digit or a mark. */
export const inWord = (text: string, index: number): boolean =>
  KIND[text.charCodeAt(index)] !== OTHER && index >= 0 && index < text.length

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff

/** UTF-16 units of the character at `index`. */
export const widthAt = (text: string, index: number): number =>
  isHighSurrogate(text.charCodeAt(index)) && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1

/** Kind of the character at `index`, those of two units among them; `OTHER` behind the end. */
export function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (!isHighSurrogate(code)) return KIND[code] ?? OTHER
  const char = String.fromCodePoint(text.codePointAt(index) ?? code)
  return KINDS.find(([, pattern]) => pattern.test(char))?.[0] ?? OTHER
}
