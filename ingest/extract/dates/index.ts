/** Every date the text tells, absolute, relative to publication, or leaning on the date told before. */

import type { DateMention } from '../../model/date.ts'
import type { Document } from '../../model/document.ts'
import { fold } from '../../model/fold.ts'
import type { DateData } from '../../model/language.ts'
import { parse } from './calendar.ts'
import { type Parts, readings, type Setting, type Value } from './readings.ts'
import { type CompiledRule, compile, partsOf } from './rules.ts'

const WORD = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu
const DIGIT = /^\p{N}/u
/** How far around an expression guards and tenses are looked for, in UTF-16 units. */
const BEFORE = 30
const CLAUSE = 90

type Finder = (document: Pick<Document, 'text' | 'article'>) => DateMention[]

/** Makes the finder of a language; its patterns are compiled once. Linear in the length of the text. */
export function dateFinder(data: DateData): Finder {
  const rules = compile(data)
  const notAfter = new RegExp(`(?:${data.notAfter.join('|') || '(?!)'})\\s*$`, 'iu')
  const notBefore = new RegExp(`^\\s*(?:${data.notBefore.join('|') || '(?!)'})`, 'iu')
  const future = new RegExp(`(?<![\\p{L}\\p{M}])(?:${data.future.join('|') || '(?!)'})(?![\\p{L}\\p{M}])`, 'iu')

  const longest = (text: string, at: number, candidates: readonly CompiledRule[]) => {
    let best: { rule: CompiledRule['rule']; match: RegExpExecArray } | null = null
    for (const { rule, pattern } of candidates) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match && match[0].length > (best?.match[0].length ?? 0)) best = { rule, match }
    }
    return best
  }

  /** Speech of what is to come, in the same clause. */
  const ahead = (text: string, start: number, end: number): boolean => {
    const before =
      text
        .slice(Math.max(0, start - CLAUSE), start)
        .split(/[.!?;\n]\s/u)
        .at(-1) ?? ''
    const after = text.slice(end, end + CLAUSE / 3).split(/[.!?;,\n]/u)[0] ?? ''
    return future.test(before) || future.test(after)
  }

  return ({ text, article }) => {
    const published = parse(article.published)
    const mentions: DateMention[] = []
    const push = (start: number, end: number, rule: string, value: Value | null) => {
      if (value) mentions.push({ start, end, rule, kind: 'absolute', ...value })
    }
    let until = 0
    for (const word of text.matchAll(WORD)) {
      const start = word.index
      if (start < until) continue
      const digit = DIGIT.test(word[0])
      const candidates = rules.get(digit ? '#' : word[0].length > 8 ? '' : fold(word[0]))
      if (!candidates) continue
      if (digit && /[\p{L}\p{N}/.,:_-]$/u.test(text.slice(Math.max(0, start - 1), start))) continue
      const found = longest(text, start, candidates)
      if (!found) continue
      const { rule, match } = found
      const end = start + match[0].length
      until = end
      if (rule.reading === 'none') continue
      if (
        rule.guarded &&
        (notAfter.test(text.slice(Math.max(0, start - BEFORE), start)) || notBefore.test(text.slice(end, end + BEFORE)))
      )
        continue
      const parts = partsOf(match, rule, data)
      if (rule.reading === 'anaphoric') {
        mentions.push({ start, end, rule: rule.id, kind: 'anaphoric', days: (parts.n ?? 1) * (parts.dir ?? 1) })
        continue
      }
      const setting: Setting = { published, future: rule.tense === true && ahead(text, start, end) }
      const read = readings[rule.reading]
      if (!read) continue
      if (parts.list)
        for (const item of separately(parts))
          push(start, end, rule.id, (item.d2 === undefined ? readings.day : read)?.(item, setting) ?? null)
      else push(start, end, rule.id, read(parts, setting))
    }
    return mentions
  }
}

/** "7 và 8/7" is one interval, "5, 7 và 9/7" are three days; month and year stand behind the last. */
function separately(parts: Parts): Parts[] {
  const numbers = [...(parts.list ?? []), ...(parts.d2 === undefined ? [] : [parts.d2])]
  const { list: _, d2: __, m2, y2, ...rest } = parts
  const first = numbers[0] as number
  const last = numbers.at(-1) as number
  const row = numbers.every((n, i) => n === first + i)
  if (row) return [{ ...parts, d: first, d2: last }]
  return numbers.map((d) => ({
    ...rest,
    d,
    ...(m2 === undefined ? {} : { m: m2 }),
    ...(y2 === undefined ? {} : { y: y2 }),
  }))
}

export const findDates = (document: Pick<Document, 'text' | 'article'>, data: DateData): DateMention[] =>
  dateFinder(data)(document)
