/** Title and text as one string, with every passage traceable to the field it came from. */

import type { Article } from '../model/article.ts'
import type { Quote } from '../model/claim.ts'
import type { Span } from '../model/document.ts'
import type { Normalised } from './normalise.ts'

export interface WorkingText {
  readonly text: string
  /** The headline's place in `text`, empty when there is none. */
  readonly headline: Span
  quote(span: Span): Quote
}

// One unit for one, so that offsets into the title stay.
const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/g
const LETTER = /[\p{L}\p{N}]/u

/** How far `text` runs when it begins with `title` by its letters and digits alone, else -1. */
export function prefixEnd(text: string, title: string): number {
  const goal = [...title.toLowerCase()].filter((c) => LETTER.test(c))
  if (goal.length === 0) return -1
  let seen = 0
  let at = 0
  for (const char of text.slice(0, title.length * 2 + 200)) {
    at += char.length
    const lower = char.toLowerCase()
    if (!LETTER.test(lower)) continue
    if (lower !== goal[seen]) return -1
    if (++seen === goal.length) return at
  }
  return -1
}

/** Closing marks that belong to the headline just ended. */
function withMarks(text: string, end: number): number {
  const marks = /^[\p{Pe}\p{Pf}"'.!?…]+/u.exec(text.slice(end, end + 8))
  return end + (marks?.[0].length ?? 0)
}

/** The end moved behind what was composed into one with the character before it. */
function whole(body: Normalised, end: number): number {
  let at = end
  while (at > 0 && at < body.text.length && body.source(at).start < body.source(at - 1).end) at++
  return at
}

export function workingText(article: Article, normalise: (source: string) => Normalised): WorkingText {
  const title = normalise((article.title ?? '').replace(LINE_END, ' '))
  const body = normalise(article.text)
  // Long headlines reach us cut: "Tổng thống … đến ..."
  const cut = title.text.replace(/\s*(?:\.{2,}|…)\s*$/u, '').trim()
  const repeated = prefixEnd(body.text, cut)
  const separate = repeated < 0 && title.text.trim() !== ''
  const offset = separate ? title.text.length + 1 : 0
  // Joined, not concatenated: V8 keeps a concatenation as a pair, and every look into that takes twice as long.
  const text = separate ? [title.text, body.text].join('\n') : body.text
  const quote = (span: Span): Quote => {
    const field = separate && span.start < title.text.length ? 'title' : 'text'
    const source = field === 'title' ? title : body
    const base = field === 'title' ? 0 : offset
    const last = field === 'title' ? title.text.length : text.length
    const from = Math.min(Math.max(span.start, base), last)
    const to = Math.min(Math.max(span.end, from), last)
    const start = from < last ? source.source(from - base).start : (article[field] ?? '').length
    const end = to > from ? source.source(to - 1 - base).end : start
    return { field, start, end, quote: (article[field] ?? '').slice(start, end) }
  }
  const line = body.text.indexOf('\n')
  const end = separate
    ? title.text.length
    : repeated < 0
      ? 0
      : cut !== title.text.trim() && line > repeated && line < repeated + 200
        ? line
        : whole(body, withMarks(text, repeated))
  return { text, headline: { start: 0, end }, quote }
}
