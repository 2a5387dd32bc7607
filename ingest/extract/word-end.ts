/** Where words and numbers end: what may stand inside "V.Pu-tin", "TP.HCM", "13/7". */

import {
  CASELESS,
  DIGIT,
  isSurrogate,
  KIND,
  kindAt,
  LOWER,
  OTHER,
  UPPER,
  unitAt,
  widthAt,
} from '../model/characters.ts'

const BLANK = 0x20

export const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER || kind === CASELESS

/** End of the letters, digits and marks from `at` on. */
function run(text: string, at: number): number {
  let end = at
  for (;;) {
    while (end < text.length && KIND[text.charCodeAt(end)] !== OTHER) end++
    // Halves of a pair are `OTHER` in the table.
    if (unitAt(text, end) === BLANK || kindAt(text, end) === OTHER) return end
    end += widthAt(text, end)
  }
}

function digits(text: string, at: number): number {
  let end = at
  while (kindAt(text, end) === DIGIT) end += widthAt(text, end)
  return end
}

const STOP = 0x2e

/** Letters of an initial at most. */
const LONGEST_INITIAL = 3

/** Behind "V." of "V.Pu-tin", "TP." of "TP.HCM": a capital, up to two letters and a full stop with a letter behind it. */
function initials(text: string, at: number): number {
  let begin = at
  while (kindAt(text, begin) === UPPER) {
    let end = begin + widthAt(text, begin)
    for (let more = 1; more < LONGEST_INITIAL && isLetter(kindAt(text, end)); more++) end += widthAt(text, end)
    if (unitAt(text, end) !== STOP || !isLetter(kindAt(text, end + 1))) break
    begin = end + 1
  }
  return begin
}

const codes = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)))
const HYPHEN = 0x2d
const INNER = codes("-'’&")

/** A word may hold inner hyphens, apostrophes and dots ("Pu-tin", "V.Pu-tin", "TP.HCM", "O'Neill"), never at its end. */
export function wordEnd(text: string, at: number): number {
  let end = run(text, kindAt(text, at) === LOWER ? at : initials(text, at))
  if (unitAt(text, end) === BLANK) return end
  while (INNER.has(unitAt(text, end))) {
    const next = kindAt(text, end + 1)
    if (isLetter(next)) end = run(text, end + 1)
    else if (unitAt(text, end) === HYPHEN && next === DIGIT) end = digits(text, end + 1)
    else break
  }
  return end
}

const WITHIN_NUMBER = codes('.,:/-')

/** "13/7", "10:30", "2,5", "2017-2019". */
export function numberEnd(text: string, at: number): number {
  let end = run(text, at)
  while (WITHIN_NUMBER.has(unitAt(text, end)) && kindAt(text, end + 1) === DIGIT) end = digits(text, end + 1)
  return end
}

/** By unit: whether a word surely ends before it, unless a point makes initials of its letters. */
export const ENDS: Uint8Array = KIND.map((kind, unit) =>
  Number(kind === OTHER && !INNER.has(unit) && !isSurrogate(unit)),
)

/** Whether the point at `end` may belong to the word from `start` on. */
export const mayGoOn = (text: string, start: number, end: number): boolean =>
  unitAt(text, end) === STOP && end - start <= LONGEST_INITIAL
