/** Photo credits: where one begins and where it ends, so that the next sentence begins right behind it. */

import type { Span } from '../model/document.ts'
import type { CleanData } from '../model/language.ts'
import { begins, matches, openings } from './begins.ts'

export interface Credits {
  /** Credits in order, each from its marker (or opening bracket) to its end. */
  find(text: string): Span[]
}

const LONGEST = 90
const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
/** Any of the words, the longest first. */
const either = (words: readonly string[]) =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')
// Patterns without the flag for any case are several times as fast over whole articles.
const inCapitals = (words: readonly string[]) => [...words, ...words.map((word) => word.toUpperCase())]
const inAnyCase = (words: readonly string[]) => [...inCapitals(words), ...words.map((word) => word.toLowerCase())]

export function credits(data: CleanData): Credits {
  const { markers, phrases, agencies, stops, inBrackets } = data.photo
  const end = '(?![\\p{L}\\p{N}])'
  const agencyName = `(?:${either(inCapitals(agencies))})${end}`
  // "Ảnh: An Bình", "Ảnh TTXVN", "Ảnh minh họa".
  const marker = new RegExp(
    `(?:${either(inAnyCase(markers))}) ?: ?|(?:${either(inCapitals(markers))}) (?=${agencyName})|(?<alone>(?:${either(inCapitals(phrases))})${end})`,
    'uy',
  )
  const first = begins([...inAnyCase(markers), ...inCapitals(phrases)])
  // In brackets the marker needs no colon and may be any word for a source.
  const bracket = new RegExp(
    `[([] ?(?:${either(inAnyCase([...markers, ...phrases, ...inBrackets]))})${end}[^()\\[\\]\\n]{0,${LONGEST}}[)\\]]\\.?`,
    'gu',
  )
  const agency = new RegExp(`^${agencyName}`, 'u')
  const stop = new RegExp(`^(?:${stops.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'u')
  const token = /^(?:[\p{L}\p{M}\p{N}+@&'’.]+(?:-\p{Lu}[\p{L}]*)*)/u
  const joint = /^(?: ?[/–—-] ?| ?[,&+] ?)/u

  /** End of the credit whose first word is at `start`. */
  const endOf = (text: string, start: number): number => {
    const line = text.slice(start, start + LONGEST)
    let at = 0
    let words = 0
    let seen = 0
    let linked = true
    for (;;) {
      const rest = line.slice(at)
      const known = agency.exec(rest)
      // "Ảnh: An Bình Bộ Ngoại giao …": without a mark between them the next sentence begins.
      if (known && !linked && words > 1) break
      if (known) {
        at += known[0].length
        words = 9
      } else {
        const word = token.exec(rest)?.[0].replace(/\.+$/u, '')
        if (!word || words >= 3 || (seen > 0 && stop.test(rest))) break
        const capital = /^[\p{Lu}\p{N}@]/u.test(word)
        const next = rest.slice(word.length)
        if (!capital) break
        // A capitalised word before a small one begins the next sentence ("Ảnh: An Bình Theo kế hoạch").
        if (seen > 0 && /^ \p{Ll}/u.test(next)) break
        at += word.length
        words++
      }
      seen++
      const tail = line.slice(at)
      const link = joint.exec(tail)
      const after = link ? tail.slice(link[0].length) : ''
      if (link && (agency.test(after) || (/^\p{Lu}/u.test(after) && !stop.test(after)))) {
        at += link[0].length
        words = 0
        linked = true
      } else if (words < 3 && /^ /u.test(tail)) {
        at += 1
        linked = false
      } else break
    }
    while (at > 0 && line[at - 1] === ' ') at--
    return start + at
  }

  const find = (text: string): Span[] => {
    const found: Span[] = []
    for (const match of text.matchAll(bracket)) {
      const end = match.index + match[0].length
      // Inside a running sentence it is a remark ("số liệu (nguồn: Bộ Tài chính) cho thấy").
      if (!/^ ?[\p{Ll},;:]/u.test(text.slice(end, end + 2))) found.push({ start: match.index, end })
    }
    for (const match of matches(text, openings(text, 0, first), marker, first)) {
      const begin = match.index
      if (/[([] ?$/u.test(text.slice(Math.max(0, begin - 2), begin))) continue
      const opened = begin + match[0].length
      let end = match.groups?.alone === undefined ? endOf(text, opened) : opened
      const closing = /^ ?(?:\/?\.|[)\]])+(?=\s|$)/u.exec(text.slice(end, end + 4))
      if (closing) end += closing[0].length
      // "Ông An và ông Bình - Ảnh: …": the dash goes with the credit.
      const dash = /\s[-–—|] ?$/u.exec(text.slice(Math.max(0, begin - 3), begin))
      found.push({ start: begin - (dash ? dash[0].length - 1 : 0), end })
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end)
    const kept: Span[] = []
    for (const span of found) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
    return kept
  }
  return { find }
}
