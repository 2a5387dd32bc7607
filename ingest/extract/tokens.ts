/** Words, numbers and marks of a text, in one linear pass. */

import type { Span } from '../model/document.ts'
import { fold } from '../model/fold.ts'

export interface Token extends Span {
  readonly text: string
  /** Folded: lower case, one tone-mark placement. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Begins with a capital letter. */
  readonly cap: boolean
  /** Two letters or more, all capitals. */
  readonly caps: boolean
}

// A word may hold inner hyphens, apostrophes and dots ("Pu-tin", "V.Pu-tin", "TP.HCM", "O'Neill"), never at its end.
const TOKEN =
  /\p{N}[\p{L}\p{M}\p{N}]*(?:[.,:/-]\p{N}+)*|(?:\p{Lu}\p{L}{0,2}\.)*\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’&]\p{L}[\p{L}\p{M}\p{N}]*|-\p{N}+)*|[^\s]/gu

export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0]
    const first = word.codePointAt(0) ?? 0
    const initial = String.fromCodePoint(first)
    const kind = /\p{L}/u.test(initial) ? 'word' : /\p{N}/u.test(initial) ? 'number' : 'mark'
    const cap = kind === 'word' && initial !== initial.toLowerCase()
    tokens.push({
      start: match.index,
      end: match.index + word.length,
      text: word,
      lower: kind === 'word' ? fold(word) : word,
      kind,
      cap,
      caps: cap && word.length > 1 && word === word.toUpperCase(),
    })
  }
  return tokens
}
