/** The date that a meeting word's own sentence gives it. */

import type { Lexicon } from '../lexicon.ts'
import type { Frame } from '../meetings/frame.ts'
import type { Reading } from '../reading.ts'
import type { Calendar } from './calendar.ts'
import { foreign } from './date-apart.ts'
import type { Dated } from './dated.ts'
import { firstFrom } from './place-window.ts'

const FARTHEST = 80
/** "Tháng 3/2016, A … gặp B": how far a month or a year holds that opens the sentence. */
const OPENING = 40
/** No date is longer, in tokens. */
const LONGEST = 20

/** "Theo cáo trạng, khoảng tháng 9/2019, A … gặp B": what stands in front of the day is no longer, in tokens. */
const FRONT = 8

/** Whether the date opens its sentence, alone or behind what is in front of it. */
function opening({ tokens }: Reading, { from, to }: Dated, first: number): boolean {
  if (from === first) return true
  const front = [from - 1, from - 2].some((at) => at > first && tokens[at]?.text === ',')
  return front && from - first <= FRONT && tokens[to]?.text === ','
}

/** A year alone, or a month, must stand close to be the meeting's, if it does not open the sentence. */
function reach(reading: Reading, date: Dated, first: number): number {
  const { edtf } = date
  if (opening(reading, date, first)) return edtf.length < 10 ? OPENING : FARTHEST
  return /^\d{4}$/.test(edtf) ? 6 : /^[\dX]{4}-\d\d$/.test(edtf) ? 16 : FARTHEST
}

const HISTORY_YEARS = 8
/** A year of long ago close behind who met is theirs: "cuộc gặp A năm 2001", "gặp A ở Huế năm 2001". */
const CLOSE = 4

/** The date a frame's own sentence gives it; null when it stands in another clause or belongs to the report. */
export function dateOfFrame(reading: Reading, lexicon: Lexicon, dates: Calendar, frame: Frame): Dated | null {
  const sentence = reading.sentences[frame.sentence]
  if (!sentence) return null
  if (indefinite(reading, lexicon, frame)) return null
  const published = reading.document.article.published
  const best: Record<'before' | 'behind', Dated | null> = { before: null, behind: null }
  const least = { before: Number.POSITIVE_INFINITY, behind: Number.POSITIVE_INFINITY }
  const told = dates[frame.sentence] ?? []
  for (let i = firstFrom(told, ({ from }) => from, frame.from - FARTHEST - LONGEST); i < told.length; i++) {
    const date = told[i] as Dated
    if (date.from > frame.end + FARTHEST) break
    const before = date.to <= frame.from
    const [a, b] = before ? [date.to, frame.from] : [frame.end > date.from ? frame.to : frame.end, date.from]
    const year = Number(date.edtf.slice(0, 4))
    // A year alone of long ago is history told beside it.
    const past = date.edtf.length === 4 && published !== null && year < Number(published.slice(0, 4)) - HISTORY_YEARS
    const opens = date.from === sentence.from
    if (past && !opens && (before || frame.sides.length < 2 || b - a > CLOSE)) continue
    if (b - a > reach(reading, date, sentence.from)) continue
    // "phải chuyển trước ngày 24/5": until when something else is to be done.
    if (lexicon.slots.limits.has(reading.tokens[date.from - 1]?.lower ?? '')) continue
    // "Chiều 31/5, tức ngày 1/6 theo giờ Hà Nội": the day where it was is told first.
    if (restated(reading, lexicon, date)) continue
    // "A gặp B ở Huế, báo X ngày 8/7 đưa tin".
    if (!before && lexicon.reports.at(reading.tokens, date.to, sentence.to)) continue
    if (before && spokenOf(reading, lexicon, frame)) continue
    if (before && sourced(reading, lexicon, sentence.from, date.from)) continue
    if (foreign(reading, lexicon, a, b, frame, before)) continue
    const distance = before ? (b - a) * 1.5 : b - a
    const side = before ? 'before' : 'behind'
    if (distance < least[side]) {
      best[side] = date
      least[side] = distance
    }
  }
  if (best.before && best.behind && ofWordBefore(reading, lexicon, sentence.from, best.before, frame))
    return best.behind
  return least.before < least.behind ? best.before : best.behind
}

/** How far before its day a meeting word may stand, in tokens. */
const WORD = 16

/** "A và B gặp nhau ở Lyon tháng 9 và hội đàm ở Berlin tháng 2": the day before "và" is that of the word before it. */
function ofWordBefore(
  { tokens }: Reading,
  { meetings, grammar }: Lexicon,
  start: number,
  { from, to }: Dated,
  frame: Frame,
): boolean {
  if (to !== frame.from - 1 || !grammar.and.has(tokens[to]?.lower ?? '')) return false
  return meetings.within(tokens, Math.max(start, from - WORD), from)
}

/** Words for another clock follow a bracketed day within so many tokens. */
const CLOCK = 3

/** "Chiều 31/5, tức ngày 1/6 theo giờ Hà Nội", "sáng 4/3, giờ địa phương (chiều nay, giờ Hà Nội)". */
function restated({ tokens }: Reading, { grammar, clock }: Lexicon, { from, to }: Dated): boolean {
  const before = tokens[from - 1]
  return grammar.restates.has(before?.lower ?? '') || (before?.text === '(' && clock.within(tokens, to, to + CLOCK))
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

/** "hai bên nhất trí tổ chức một cuộc gặp vào tháng 8": one that nobody has told of yet. */
const indefinite = ({ tokens }: Reading, { grammar }: Lexicon, { from, sides, rule, inside }: Frame): boolean =>
  rule.frame === 'noun' &&
  sides.length === 0 &&
  !inside &&
  grammar.articles.has(tokens[from - 1]?.lower ?? '') &&
  !grammar.plurals.has(tokens[from - 1]?.lower ?? '') &&
  !grammar.attends.has(tokens[from - 2]?.lower ?? '')
