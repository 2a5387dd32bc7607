/** What somebody typed, as the search indexes have the words of names: the contract is in docs/graph.md, a test compares both sides. */

const LETTERS: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' }

/** Lower case, no diacritics, đ as d. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[đøłßæœı]/g, (letter) => LETTERS[letter] ?? letter)

/** The words of a text, folded: runs of letters, digits and inner apostrophes, as the index cuts them. */
export const wordsOf = (text: string): readonly string[] =>
  fold(text).match(/[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*/gu) ?? []
