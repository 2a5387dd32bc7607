/** Where the language's date rules match: leftmost, longest, each character looked at a bounded number of times. */

import { fold } from '../../model/fold.ts'
import type { DateData, DateRule } from '../../model/language.ts'
import { type CompiledRule, compile } from './rules.ts'

export interface Match {
  readonly rule: DateRule
  readonly start: number
  readonly end: number
  readonly found: RegExpExecArray
}

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu
const DIGIT = /^\p{N}/u
/** What a number is part of when it directly precedes ("A1", "0912.13", "COVID-19"). */
const GLUED = /[\p{L}\p{N}/.,:_-]/u
/** Longer than any word that begins a date. */
const LONGEST_WORD = 8
/** How far around an expression the guards look, in UTF-16 units. */
const AROUND = 30

function longest(text: string, at: number, candidates: readonly CompiledRule[]): Match | null {
  let best: Match | null = null
  for (const { rule, pattern } of candidates) {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (!found) continue
    // A closing bracket belongs to the date only with its opening one.
    const whole = found[0].endsWith(')') && !found[0].includes('(') ? found[0].slice(0, -1) : found[0]
    if (!best || whole.length > best.end - at) best = { rule, start: at, end: at + whole.length, found }
  }
  return best
}

/** Makes the matcher: every expression that a rule claims, guarded ones only where no guard speaks against them. */
export function matcher(data: DateData): (text: string) => Match[] {
  const rules = compile(data)
  const none = '(?!)'
  const notAfter = new RegExp(`(?:${data.notAfter.join('|') || none})\\s*$`, 'iu')
  const notBefore = new RegExp(`^\\s*(?:${data.notBefore.join('|') || none})`, 'iu')
  const refused = (text: string, { start, end }: Match) =>
    notAfter.test(text.slice(Math.max(0, start - AROUND), start)) || notBefore.test(text.slice(end, end + AROUND))

  return (text) => {
    const matches: Match[] = []
    let until = 0
    for (const word of text.matchAll(WORD)) {
      if (word.index < until) continue
      const digit = DIGIT.test(word[0])
      if (digit ? GLUED.test(text[word.index - 1] ?? '') : word[0].length > LONGEST_WORD) continue
      const candidates = rules.get(digit ? '#' : fold(word[0]))
      const match = candidates && longest(text, word.index, candidates)
      if (!match) continue
      until = match.end
      if (match.rule.reading !== 'none' && !(match.rule.guarded && refused(text, match))) matches.push(match)
    }
    return matches
  }
}
