/** Words, numbers and marks of a text, in one linear pass. */

import { DIGIT, KIND, kindAt, LOWER, UPPER, widthAt } from '../model/characters.ts'
import type { Span } from '../model/document.ts'
import { fold, isFolded, misplaced } from '../model/fold.ts'
import { ENDS, isLetter, mayGoOn, numberEnd, wordEnd } from './word-end.ts'

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

/** What is written from token `from` up to `to`. */
export const textOf = (tokens: readonly Token[], text: string, from: number, to: number): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)

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

/** By unit: whether it is a small letter that `fold` leaves as it is. */
const SMALL: Uint8Array = KIND.map((kind, unit) => Number(kind === LOWER && isFolded(String.fromCharCode(unit))))
/** By unit: the small letter of a capital, where that is one of these; else empty. */
const SMALL_OF: readonly string[] = Array.from(KIND, (kind, unit) => {
  const small = kind === UPPER ? String.fromCharCode(unit).toLowerCase() : ''
  return small.length === 1 && SMALL[small.charCodeAt(0)] === 1 ? small : ''
})

/** Most words: small letters, the first a capital perhaps. Null for any other. */
function plainWord(text: string, start: number): Token | null {
  const first = text.charCodeAt(start)
  const small = SMALL_OF[first] as string
  const cap = small !== ''
  if (!cap && SMALL[first] === 0) return null
  let code = cap ? small.charCodeAt(0) : first
  let end = start + 1
  let unit = 0
  while (end < text.length) {
    unit = text.charCodeAt(end)
    if (SMALL[unit] === 0) break
    code = (Math.imul(code, 31) + unit) | 0
    end++
  }
  if (end < text.length && (ENDS[unit] === 0 || (cap && mayGoOn(text, start, end)))) return null
  const written = text.slice(start, end)
  const lower = cap ? small + text.slice(start + 1, end) : written
  return misplaced(lower) ? null : { start, end, text: written, lower, code, kind: 'word', cap, caps: false }
}

const BLANK = 0x20
const SPACE = /\s/

export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === BLANK) {
      at++
      continue
    }
    const plain = plainWord(text, at)
    if (plain) {
      tokens.push(plain)
      at = plain.end
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
