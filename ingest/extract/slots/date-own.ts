/** The date that a meeting word's own sentence gives it. */

import type { Lexicon } from '../lexicon.ts'
import type { Frame } from '../meetings/frame.ts'
import type { Reading } from '../reading.ts'
import type { Calendar } from './calendar.ts'
import type { Dated } from './dated.ts'
import { firstFrom } from './place-window.ts'

const FARTHEST = 80
/** No date is longer, in tokens. */
const LONGEST = 20

/** A year alone, or a month, must stand close to be the meeting's. */
const reach = (edtf: string): number => (/^\d{4}$/.test(edtf) ? 6 : /^[\dX]{4}-\d\d$/.test(edtf) ? 16 : FARTHEST)

const HISTORY_YEARS = 8

/** The date a frame's own sentence gives it; null when it stands in another clause or belongs to the report. */
export function dateOfFrame(reading: Reading, lexicon: Lexicon, dates: Calendar, frame: Frame): Dated | null {
  const sentence = reading.sentences[frame.sentence]
  if (!sentence) return null
  const published = reading.document.article.published
  let best: Dated | null = null
  let least = Number.POSITIVE_INFINITY
  const told = dates[frame.sentence] ?? []
  for (let i = firstFrom(told, ({ from }) => from, frame.from - FARTHEST - LONGEST); i < told.length; i++) {
    const date = told[i] as Dated
    if (date.from > frame.end + FARTHEST) break
    const before = date.to <= frame.from
    const [a, b] = before ? [date.to, frame.from] : [frame.end > date.from ? frame.to : frame.end, date.from]
    const year = Number(date.edtf.slice(0, 4))
    // A year alone of long ago is history told beside it.
    if (date.edtf.length === 4 && published && year < Number(published.slice(0, 4)) - HISTORY_YEARS) continue
    if (b - a > reach(date.edtf)) continue
    // "Chiều 31/5, tức ngày 1/6 theo giờ Hà Nội": the day where it was is told first.
    if (lexicon.grammar.restates.has(reading.tokens[date.from - 1]?.lower ?? '')) continue
    if (before && spokenOf(reading, lexicon, frame)) continue
    if (before && sourced(reading, lexicon, sentence.from, date.from)) continue
    if (foreign(reading, lexicon, a, b, frame, before)) continue
    const distance = before ? (b - a) * 1.5 : b - a
    if (distance < least) {
      best = date
      least = distance
    }
  }
  return best
}

/** "Ngày 9/6, ủy ban hỏi A về cuộc gặp với B": what is told before is the day of the asking. */
const spokenOf = ({ tokens }: Reading, { grammar }: Lexicon, { from, rule }: Frame): boolean =>
  rule.frame === 'noun' && grammar.on.has(tokens[from - 1]?.lower ?? '')

/** How far a source's day may stand behind the word for it, in tokens: the name of a site is many. */
const SOURCE = 16

/** "Theo báo X ngày 6/2, …": the date of the source. */
function sourced(reading: Reading, lexicon: Lexicon, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - SOURCE); i--) {
    if (reading.tokens[i]?.text === ',') return false
    if (lexicon.sources.has(reading.tokens[i]?.lower ?? '')) return true
  }
  return false
}

/** Words in quotes that are a name: 'Diễn đàn "Vành đai và Con đường"'. */
const QUOTED = 8
const QUOTES: ReadonlySet<string> = new Set(['“', '”', '"'])

/** The token behind a short quotation that opens here and ends before `limit`; else the same token. */
function pastQuotedName(reading: Reading, at: number, limit: number): number {
  if (!QUOTES.has(reading.tokens[at]?.text ?? '')) return at
  for (let i = at + 1; i < Math.min(limit, at + QUOTED + 2); i++)
    if (QUOTES.has(reading.tokens[i]?.text ?? '')) return i + 1
  return at
}

/** Whether the tokens between show that the date is the report's or another clause's. */
function foreign(reading: Reading, lexicon: Lexicon, from: number, to: number, frame: Frame, before: boolean): boolean {
  for (let i = from; i < to; i++) {
    i = pastQuotedName(reading, i, to)
    const text = reading.tokens[i]?.text
    if (text === '”' || text === '“' || (text === ';' && !before)) return true
    // "Chiều 16/4 theo giờ địa phương, …": of no source.
    const clock = lexicon.clock.at(reading.tokens, i, to)
    if (clock) i = clock.to - 1
    else if (lexicon.speech.at(reading.tokens, i, to)) return true
    // "hôm 9/10 hủy cuộc gặp": the day it was called off.
    if (before && lexicon.status.at(reading.tokens, i, to)?.value.status === 'cancelled') return true
    if (!before && i >= frame.end && lexicon.meetings.at(reading.tokens, i, to)) return true
  }
  return false
}
