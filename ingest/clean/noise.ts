/** What is no part of the article's own text: bylines, source tags, crawl dates, teasers. */

import type { Dropped } from '../model/document.ts'
import type { CleanData, NoiseRule } from '../model/language.ts'
import { begins, matches, openings } from './begins.ts'

/** A place where something begins that runs to its sentence's end. */
export interface Begun {
  readonly at: number
  readonly why: string
}

export interface Noise {
  /** Lines, beginnings of lines and of sentences, and where teasers begin inside them. */
  scan(text: string, from: number): { dropped: Dropped[]; begun: Begun[] }
  /** Why the article's last piece is no text of its own, or null. */
  ending(piece: string): string | null
}

/** What stands before the beginning of a sentence. */
const STARTS = /(?:^|\n|[.!?…][”"’»)\]]?) ?$/u

export function noise(data: CleanData): Noise {
  const rules = (at: NoiseRule['at'], flags: string, tail = '') =>
    data.noise
      .filter((rule) => rule.at === at)
      .map(({ pattern, why, cased, first }) => ({
        why,
        first,
        re: new RegExp(`(?:${pattern})${tail}`, cased ? flags : `${flags}i`),
      }))
  const heads = [...rules('line', 'uym', '$'), ...rules('line-start', 'uy')]
  const inside = (['word', 'sentence-start'] as const).flatMap((at) =>
    rules(at, 'uy').map(({ re, why, first = '' }) => ({ re, why, glued: at === 'word', first: begins(first) })),
  )
  const firsts = begins(data.noise.flatMap(({ first = '' }) => [...first]))
  const endings = rules('article-end', 'uy', '$')

  const scan = (text: string, from: number) => {
    const dropped: Dropped[] = []
    const begun: Begun[] = []
    let line = from
    // A headline glued to the text ends where a line begins.
    while (text[line] === ' ') line++
    const first = line
    while (line < text.length) {
      if (text[line] !== '\n' && (line === first || text[line - 1] === '\n')) {
        for (const { re, why } of heads) {
          re.lastIndex = line
          const length = re.exec(text)?.[0].length ?? 0
          if (length > 0) dropped.push({ start: line, end: line + length, why })
        }
      }
      const end = text.indexOf('\n', line)
      line = end < 0 ? text.length : end + 1
    }
    const offsets = openings(text, from, firsts)
    for (const { re, first, why, glued } of inside) {
      for (const match of matches(text, offsets, re, first)) {
        const { index } = match
        if (glued) begun.push({ at: index, why })
        else if (STARTS.test(text.slice(Math.max(0, index - 3), index)))
          dropped.push({ start: index, end: index + match[0].length, why })
      }
    }
    return { dropped, begun: begun.sort((a, b) => a.at - b.at) }
  }
  const ending = (piece: string): string | null => {
    for (const { re, why } of endings) {
      re.lastIndex = 0
      if (re.test(piece)) return why
    }
    return null
  }
  return { scan, ending }
}
