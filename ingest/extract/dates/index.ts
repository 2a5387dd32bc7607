/** Every date the text tells: absolute, relative to publication, or leaning on the date told before. */

import type { DateMention } from '../../model/date.ts'
import type { Document, Span } from '../../model/document.ts'
import type { DateData } from '../../model/language.ts'
import { parse } from './calendar.ts'
import { carryYear, type Item, separately, shareYear } from './lists.ts'
import { type Match, matcher } from './matches.ts'
import { readings } from './readings.ts'
import { partsOf } from './rules.ts'

/** How far before an expression words of the future are looked for, in UTF-16 units; a third of it behind. */
const CLAUSE = 90

export type DateFinder = (
  document: Pick<Document, 'text' | 'article'> & Partial<Pick<Document, 'dropped'>>,
) => DateMention[]

/** Keeps what lies outside the spans; ask in ascending order. */
function outside(spans: readonly Span[]): (match: Match) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  let index = 0
  return ({ start }) => {
    while (index < sorted.length && (sorted[index] as Span).end <= start) index++
    return start < (sorted[index]?.start ?? Number.POSITIVE_INFINITY)
  }
}

/** Makes the finder of a language; its patterns are compiled once. Linear in the length of the text. */
export function dateFinder(data: DateData): DateFinder {
  const matches = matcher(data)
  const future = new RegExp(`(?<![\\p{L}\\p{M}])(?:${data.future.join('|') || '(?!)'})(?![\\p{L}\\p{M}])`, 'iu')

  const joined = new RegExp(`^(?:${data.between})$`, 'iu')

  /** Words of what is to come, in the same clause. */
  const ahead = (text: string, { start, end }: Pick<Match, 'start' | 'end'>): boolean => {
    const before =
      text
        .slice(Math.max(0, start - CLAUSE), start)
        .split(/[.!?;\n]\s/u)
        .at(-1) ?? ''
    const after = text.slice(end, end + CLAUSE / 3).split(/[.!?;,\n]/u)[0] ?? ''
    return future.test(before) || future.test(after)
  }

  return ({ text, article, dropped = [] }) => {
    const published = parse(article.published)
    const items: (Item & { readonly match: Match })[] = []
    for (const match of matches(text).filter(outside(dropped))) {
      const { start, end } = match
      for (const parts of separately(partsOf(match.found, match.rule, data))) items.push({ start, end, parts, match })
    }
    shareYear(text, items, joined)
    if (published) carryYear(text, items, published.y * 12 + published.m, (item) => ahead(text, item))
    return items.flatMap(({ start, end, parts, match }): DateMention[] => {
      const { id: rule, reading, tense } = match.rule
      if (reading === 'anaphoric')
        return [{ start, end, rule, kind: 'anaphoric', days: (parts.n ?? 1) * (parts.dir ?? 1) }]
      const read = readings[reading === 'days' && parts.d2 === undefined ? 'day' : reading]
      const value = read?.(parts, { published, future: tense === true && ahead(text, match) })
      return value ? [{ start, end, rule, kind: 'absolute', ...value }] : []
    })
  }
}

/** One document; who reads many makes a finder once. */
export const findDates = (document: Parameters<DateFinder>[0], data: DateData): DateMention[] =>
  dateFinder(data)(document)
