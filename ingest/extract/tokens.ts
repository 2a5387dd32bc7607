/** Words, numbers and marks of a text, in one linear pass. */

import { CASELESS, DIGIT, KIND, kindAt, LOWER, OTHER, UPPER, widthAt } from '../model/characters.ts'
import type { Span } from '../model/document.ts'
import { fold, isFolded } from '../model/fold.ts'

export interface Token extends Span {
  readonly text: string
  /** Folded: lower case, one tone-mark placement. */
  readonly lower: string
  /** A number made of `lower`: tokens of different ones are of different words. */
  readonly code: number
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter. */
  readonly cap: boolean
  /** Two letters or more, all capitals. */
  readonly caps: boolean
}

const BLANK = 0x20

const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER || kind === CASELESS

/** End of the letters, digits and marks from `at` on. */
function run(text: string, at: number): number {
  let end = at
  for (;;) {
    while (end < text.length && KIND[text.charCodeAt(end)] !== OTHER) end++
    // Halves of a pair are `OTHER` in the table.
    if (text.charCodeAt(end) === BLANK || kindAt(text, end) === OTHER) return end
    end += widthAt(text, end)
  }
}

function digits(text: string, at: number): number {
  let end = at
  while (kindAt(text, end) === DIGIT) end += widthAt(text, end)
  return end
}

const STOP = 0x2e

/** Behind "V." of "V.Pu-tin", "TP." of "TP.HCM": a capital, up to two letters and a full stop with a letter behind it. */
function initials(text: string, at: number): number {
  let begin = at
  while (kindAt(text, begin) === UPPER) {
    let end = begin + widthAt(text, begin)
    for (let more = 0; more < 2 && isLetter(kindAt(text, end)); more++) end += widthAt(text, end)
    if (text.charCodeAt(end) !== STOP || !isLetter(kindAt(text, end + 1))) break
    begin = end + 1
  }
  return begin
}

const codes = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)))
const HYPHEN = 0x2d
const INNER = codes("-'’&")

/** A word may hold inner hyphens, apostrophes and dots ("Pu-tin", "V.Pu-tin", "TP.HCM", "O'Neill"), never at its end. */
function wordEnd(text: string, at: number): number {
  let end = run(text, KIND[text.charCodeAt(at)] === LOWER ? at : initials(text, at))
  if (text.charCodeAt(end) === BLANK) return end
  while (INNER.has(text.charCodeAt(end))) {
    const next = kindAt(text, end + 1)
    if (isLetter(next)) end = run(text, end + 1)
    else if (text.charCodeAt(end) === HYPHEN && next === DIGIT) end = digits(text, end + 1)
    else break
  }
  return end
}

const WITHIN_NUMBER = codes('.,:/-')

/** "13/7", "10:30", "2,5", "2017-2019". */
function numberEnd(text: string, at: number): number {
  let end = run(text, at)
  while (WITHIN_NUMBER.has(text.charCodeAt(end)) && kindAt(text, end + 1) === DIGIT) end = digits(text, end + 1)
  return end
}

function codeOf(lower: string): number {
  let code = 0
  for (let i = 0; i < lower.length; i++) code = (Math.imul(code, 31) + lower.charCodeAt(i)) | 0
  return code
}

/** As `fold`; most words need only a look. */
function folded(written: string): string {
  if (isFolded(written)) return written
  const lower = written.toLowerCase()
  return isFolded(lower) ? lower : fold(written)
}

function word(text: string, start: number, end: number, capital: boolean): Token {
  const written = text.slice(start, end)
  const lower = folded(written)
  const initial = capital ? written.slice(0, widthAt(written, 0)) : ''
  const cap = capital && initial !== initial.toLowerCase()
  return {
    start,
    end,
    text: written,
    lower,
    code: codeOf(lower),
    kind: 'word',
    cap,
    caps: cap && written.length > 1 && KIND[written.charCodeAt(1)] !== LOWER && written === written.toUpperCase(),
  }
}

function other(text: string, start: number, end: number, kind: 'number' | 'mark'): Token {
  const written = text.slice(start, end)
  return { start, end, text: written, lower: written, code: codeOf(written), kind, cap: false, caps: false }
}

const SPACE = /\s/

export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === BLANK) {
      at++
      continue
    }
    const kind = kindAt(text, at)
    let end = at + widthAt(text, at)
    if (isLetter(kind)) {
      end = wordEnd(text, at)
      tokens.push(word(text, at, end, kind !== LOWER))
    } else if (kind === DIGIT) {
      end = numberEnd(text, at)
      tokens.push(other(text, at, end, 'number'))
    } else if (!SPACE.test(text[at] as string)) tokens.push(other(text, at, end, 'mark'))
    at = end
  }
  return tokens
}
