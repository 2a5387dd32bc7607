/** Where the language's date rules match: leftmost, longest, each character looked at a bounded number of times. */

import { DIGIT, KIND, MARK, OTHER } from '../../model/characters.ts'
import type { DateData, DateRule } from '../../model/language.ts'
import { type Candidates, compile } from './rules.ts'

export interface Match {
  readonly rule: DateRule
  readonly start: number
  readonly end: number
  readonly found: RegExpExecArray
}

/** What a number is part of when it directly precedes ("A1", "0912.13", "COVID-19"). */
const GLUED = /[\p{L}\p{N}/.,:_-]/u
/** Longer than any word that begins a date. */
const LONGEST_WORD = 8
/** How far around an expression the guards look, in UTF-16 units. */
const AROUND = 30

function longest(text: string, small: string, at: number, { rules, any }: Candidates): Match | null {
  any.lastIndex = at
  const some = any.test(small)
  let best: Match | null = null
  for (const { rule, pattern } of rules) {
    if (!some && !rule.cased) continue
    pattern.lastIndex = at
    const found = pattern.exec(rule.cased ? text : small)
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
  // What stands in another line says nothing: "… khóa 14⏎Chiều 8/6, …".
  const notAfter = new RegExp(`(?:${data.notAfter.join('|') || none})[^\\S\\n]*$`, 'iu')
  const notBefore = new RegExp(`^[^\\S\\n]*(?:${data.notBefore.join('|') || none})`, 'iu')
  const refused = (text: string, { start, end }: Match) =>
    notAfter.test(text.slice(Math.max(0, start - AROUND), start)) || notBefore.test(text.slice(end, end + AROUND))

  return (text) => {
    const matches: Match[] = []
    const lower = text.toLowerCase()
    // A few letters change their length with their case; a text that has them is read as written.
    const small = lower.length === text.length ? lower : text
    for (let at = 0; at < text.length; ) {
      const kind = KIND[text.charCodeAt(at)]
      if (kind === OTHER || kind === MARK) {
        at++
        continue
      }
      const digit = kind === DIGIT
      let end = at + 1
      while (end < text.length && isSame(KIND[text.charCodeAt(end)], digit)) end++
      const start = at
      at = end
      if (digit ? GLUED.test(text[start - 1] ?? '') : end - start > LONGEST_WORD) continue
      const candidates = rules.get(digit ? '#' : text.slice(start, end))
      const match = candidates && longest(text, small, start, candidates)
      if (!match) continue
      at = Math.max(end, match.end)
      if (match.rule.reading !== 'none' && !(match.rule.guarded && refused(text, match))) matches.push(match)
    }
    return matches
  }
}

/** Whether a unit goes on with a number, or with a word. */
const isSame = (kind: number | undefined, digit: boolean): boolean =>
  digit ? kind === DIGIT : kind !== OTHER && kind !== DIGIT
