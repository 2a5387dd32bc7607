/** What is no part of the article's own text: bylines, source tags, crawl dates, teasers. */

import type { Dropped } from '../model/document.ts'
import type { CleanData, NoiseRule } from '../model/language.ts'

export interface Noise {
  /** Lines and beginnings of lines; `starts` are places where a teaser begins, which runs to its sentence's end. */
  scan(text: string, from: number): { dropped: Dropped[]; starts: { at: number; why: string }[] }
  /** Why the article's last piece is no text of its own, or null. */
  ending(piece: string): string | null
}

const flags = (rule: NoiseRule) => (rule.cased ? 'gmu' : 'gimu')

export function noise(data: CleanData): Noise {
  const rules = (at: NoiseRule['at'], wrap: (pattern: string) => string) =>
    data.noise
      .filter((rule) => rule.at === at)
      .map((rule) => ({ why: rule.why, re: new RegExp(wrap(rule.pattern), flags(rule)) }))
  const lines = rules('line', (p) => `^(?:${p})$`)
  const starts = rules('line-start', (p) => `^(?:${p})`)
  const sentences = rules('sentence', (p) => `(?<![\\p{L}\\p{N}])(?:${p})`)
  const endings = rules('article-end', (p) => `^(?:${p})$`)

  const scan = (text: string, from: number) => {
    const dropped: Dropped[] = []
    for (const { re, why } of [...lines, ...starts]) {
      for (const match of text.matchAll(re)) {
        if (match.index < from || match[0] === '') continue
        dropped.push({ start: match.index, end: match.index + match[0].length, why })
      }
    }
    const begun: { at: number; why: string }[] = []
    for (const { re, why } of sentences) {
      for (const match of text.matchAll(re)) if (match.index >= from) begun.push({ at: match.index, why })
    }
    return { dropped, starts: begun.sort((a, b) => a.at - b.at) }
  }
  const ending = (piece: string) =>
    endings.find(({ re }) => new RegExp(re.source, re.flags.replace('g', '')).test(piece))?.why ?? null
  return { scan, ending }
}
