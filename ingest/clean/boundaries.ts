/** Where sentences begin: after a full stop that is one, and before an opening that can be nothing else. */

import { UPPER as CAPITAL, inWord, KIND } from '../model/characters.ts'
import type { CleanData } from '../model/language.ts'

// A stop with what closes after it; "./." ends agency reports.
const STOP = /(?:\.\/\.|[.!?…]+)["”’»)\]]*/gu
const BLANK = 0x20
const BEFORE = 24
const UPPER = /\p{Lu}/u
const LOWER = /\p{Ll}/u
const WHOLE_SMALL = /^(?:\p{Ll}{2,}|\p{N}{2,})$/u
/** What a sentence may begin with. */
const FIRST = /[\p{Lu}\p{N}\p{Ps}\p{Pi}"'“‘>»*•–—\-\p{S}]/u
const INITIAL = /^\p{Lu}$/u
const LIST_NUMBER = /^\p{N}{1,2}$/u
const BEFORE_LIST_NUMBER = /(?:^|\n|[.:;] )$/u
/** What may stand before a sentence whose full stop is missing. */
const LAST = /[\p{L}\p{N})\]”"’'%»]/u

export interface Boundaries {
  /** Offsets at which a new sentence begins, in order. */
  find(text: string): number[]
}

/** The run of letters, digits and inner dots that ends at `end`, at most `BEFORE` long. */
function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < BEFORE && (text[start - 1] === '.' || inWord(text, start - 1))) start--
  return text.slice(start, end)
}

export function boundaries(data: CleanData): Boundaries {
  const abbreviations = new Set(data.abbreviations)
  const anywhere = data.openers.anywhere.join('|')
  const after = data.openers.afterLowercase.join('|')
  const opener = new RegExp(`(?:(${anywhere})|(?:${after}))(?![\\p{L}\\p{M}\\p{N}])`, 'uy')
  const opens = new RegExp(`^(?:${anywhere}|${after})(?![\\p{L}\\p{M}\\p{N}])`, 'u')

  /** Whether the stop at `start`–`end` ends a sentence. */
  const ends = (text: string, start: number, end: number): boolean => {
    const stop = text.slice(start, end)
    const next = text[end]
    if (next === undefined || next === '\n') return true
    const word = wordBefore(text, start)
    const tail = word.slice(word.lastIndexOf('.') + 1)
    const dotted = stop === '.'
    if (next !== ' ') {
      // "…Tiết.Bộ trưởng": a whole small word before, a capitalised one after; "VOV.VN", "V.Pu-tin", "TP.HCM" are none.
      if (!UPPER.test(next) || !(LOWER.test(text[end + 1] ?? '') || text[end + 1] === ' ')) return false
      if (/["”’»)\]]$/u.test(stop)) return true
      return word === tail && WHOLE_SMALL.test(tail.normalize('NFC')) && !abbreviations.has(tail)
    }
    const first = text[end + 1] ?? '\n'
    if (first === '\n') return true
    if (!FIRST.test(first)) return false
    if (!dotted) return !/^[–—-]/u.test(first) || stop.length > 1 || stop !== '.'
    const lower = tail.toLowerCase()
    if (abbreviations.has(lower) || abbreviations.has(word.toLowerCase())) {
      return opens.test(text.slice(end + 1, end + 40)) && !UPPER.test(tail[0] ?? '')
    }
    // Initials ("John F. Kennedy", "V. Pu-tin"), unless a sure opening follows ("vitamin C. Theo …").
    if (INITIAL.test(tail)) return opens.test(text.slice(end + 1, end + 40))
    // Numbers of a list ("1. Về kinh tế").
    if (
      LIST_NUMBER.test(tail) &&
      BEFORE_LIST_NUMBER.test(text.slice(Math.max(0, start - tail.length - 2), start - tail.length))
    )
      return false
    return true
  }

  const find = (text: string): number[] => {
    const found: number[] = []
    for (const match of text.matchAll(STOP)) {
      const end = match.index + match[0].length
      if (!ends(text, match.index, end)) continue
      let next = end
      while (text[next] === ' ' || text[next] === '\n') next++
      if (next < text.length) found.push(next)
    }
    for (let at = 2; at < text.length; at++) {
      if (KIND[text.charCodeAt(at)] !== CAPITAL || text.charCodeAt(at - 1) !== BLANK) continue
      const before = text[at - 2] ?? ''
      if (!LAST.test(before)) continue
      opener.lastIndex = at
      const match = opener.exec(text)
      if (!match) continue
      if (match[1] === undefined) {
        const word = wordBefore(text, at - 1)
        if (LOWER.test(before) && !LOWER.test(word[0] ?? '')) continue
        if (UPPER.test(before)) continue
      }
      found.push(at)
    }
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      let next = at + 1
      while (text[next] === ' ') next++
      if (next < text.length && text[next] !== '\n') found.push(next)
    }
    return [...new Set(found)].sort((a, b) => a - b)
  }
  return { find }
}
