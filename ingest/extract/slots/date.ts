/** When a meeting was: beside the meeting word, else from the paragraph or the lead. */

import type { ClaimedDate, ClaimedEvent } from '../../model/claim.ts'
import type { DateMention } from '../../model/date.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Frame } from '../meetings/frame.ts'
import type { Draft } from '../meetings/meeting.ts'
import type { Reading } from '../reading.ts'
import { tokenize } from '../tokens.ts'
import type { SlotContext } from './context.ts'
import type { Dated } from './dated.ts'

/** The dates of an article by sentence. */
export type Calendar = readonly (readonly Dated[])[]

const DAY = 86_400_000
const isDay = (edtf: string): boolean => /^[\dX]{4}-\d\d-\d\d$/.test(edtf)

function shift(edtf: string, days: number): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf)) return days === 0 ? edtf : null
  return new Date(Date.parse(edtf) + days * DAY).toISOString().slice(0, 10)
}

/** Resolves "cùng ngày" and "hôm sau" against the last day told before them. One pass. */
export function calendar(reading: Reading, dates: readonly DateMention[]): Calendar {
  const sorted = [...dates].sort((a, b) => a.start - b.start)
  let next = 0
  let before: string | null = null
  return reading.sentences.map((sentence) => {
    const found: Dated[] = []
    const end = reading.tokens[sentence.to - 1]?.end ?? 0
    let token = sentence.from
    while (next < sorted.length && (sorted[next] as DateMention).end <= end) {
      const date = sorted[next++] as DateMention
      const start = reading.tokens[sentence.from]?.start ?? 0
      const edtf: string | null = date.kind === 'absolute' ? date.edtf : before && shift(before, date.days)
      if (edtf && isDay(edtf)) before = edtf
      if (!edtf || date.start < start) continue
      while (token < sentence.to && (reading.tokens[token]?.end ?? 0) <= date.start) token++
      let to = token
      while (to < sentence.to && (reading.tokens[to]?.start ?? 0) < date.end) to++
      found.push({ from: token, to, edtf, basis: date.kind === 'absolute' ? date.basis : 'relative' })
    }
    return found
  })
}

/** A year alone, or a month, must stand close to be the meeting's. */
const reach = (edtf: string): number => (/^\d{4}$/.test(edtf) ? 6 : /^[\dX]{4}-\d\d$/.test(edtf) ? 16 : 80)

const HISTORY_YEARS = 8

/** The date a frame's own sentence gives it; null when it stands in another clause or belongs to the report. */
export function dateOfFrame(reading: Reading, lexicon: Lexicon, dates: Calendar, frame: Frame): Dated | null {
  const sentence = reading.sentences[frame.sentence]
  if (!sentence) return null
  const published = reading.document.article.published
  let best: Dated | null = null
  let least = Number.POSITIVE_INFINITY
  for (const date of dates[frame.sentence] ?? []) {
    const before = date.to <= frame.from
    const [a, b] = before ? [date.to, frame.from] : [frame.end > date.from ? frame.to : frame.end, date.from]
    const year = Number(date.edtf.slice(0, 4))
    // A year alone of long ago is history told beside it.
    if (date.edtf.length === 4 && published && year < Number(published.slice(0, 4)) - HISTORY_YEARS) continue
    if (b - a > reach(date.edtf)) continue
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

/** "Theo báo X ngày 6/2, …": the date of the source. */
function sourced(reading: Reading, lexicon: Lexicon, from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 10); i--) {
    if (reading.tokens[i]?.text === ',') return false
    if (lexicon.sources.has(reading.tokens[i]?.lower ?? '')) return true
  }
  return false
}

/** Whether the tokens between show that the date is the report's or another clause's. */
function foreign(reading: Reading, lexicon: Lexicon, from: number, to: number, frame: Frame, before: boolean): boolean {
  for (let i = from; i < to; i++) {
    const text = reading.tokens[i]?.text
    if (text === '”' || text === '“' || (text === ';' && !before)) return true
    if (lexicon.speech.at(reading.tokens, i, to)) return true
    // "hôm 9/10 hủy cuộc gặp": the day it was called off.
    if (before && lexicon.status.at(reading.tokens, i, to)?.value.status === 'cancelled') return true
    if (!before && i >= frame.end && lexicon.meetings.at(reading.tokens, i, to)) return true
  }
  return false
}

const LEAD = 4

/** Words of a time before this one: what they stand beside takes no date from elsewhere. */
function background(context: SlotContext, draft: Draft): boolean {
  return draft.frames.every(({ frame }) => {
    const sentence = context.reading.sentences[frame.sentence]
    const from = Math.max(sentence?.from ?? 0, frame.from - 25)
    for (let i = from; i < frame.to + 10; i++)
      if (context.lexicon.past.at(context.reading.tokens, i, sentence?.to)) return true
    return false
  })
}

const fits = (edtf: string, draft: Draft, published: string | null): boolean => {
  if (!published || !isDay(edtf)) return isDay(edtf)
  const planned = draft.frames.every(({ status }) => status === 'planned' || status === 'proposed')
  return planned ? edtf >= published : edtf <= published
}

/** "trong chuyến thăm (từ ngày 8 đến 11/7)": the days of the visit a sentence speaks of. */
function visit(context: SlotContext, dates: Calendar, draft: Draft): ClaimedDate | null {
  const speaks = draft.frames.some(({ frame }) => visits(context, frame.sentence))
  if (!speaks) return null
  for (let index = 0; index < dates.length; index++) {
    const days = (dates[index] ?? []).find((date) => date.edtf.includes('/') && date.edtf.length > 15)
    if (days && visits(context, index)) return { edtf: days.edtf, basis: 'inherited' }
  }
  return null
}

function visits({ reading, lexicon }: SlotContext, index: number): boolean {
  const sentence = reading.sentences[index]
  return lexicon.visits.within(reading.tokens, sentence?.from ?? 0, sentence?.to ?? 0)
}

/** The day of a paragraph that comes before the meeting's sentence, else of the lead; none for background. */
function inherited(context: SlotContext, dates: Calendar, draft: Draft): ClaimedDate | null {
  if (background(context, draft)) return null
  const { reading } = context
  const published = reading.document.article.published
  const usable = (index: number) =>
    (dates[index] ?? []).find((date) => fits(date.edtf, draft, published) && !reported(context, index, date))
  for (const { frame } of draft.frames) {
    for (let index = frame.sentence; index >= Math.max(0, frame.sentence - 3); index--) {
      if (reading.sentences[index]?.kind === 'caption' && index !== frame.sentence) continue
      const date = usable(index)
      if (date && index < frame.sentence) return { edtf: date.edtf, basis: 'inherited' }
    }
  }
  const early = draft.frames.some(({ frame }) => frame.sentence <= LEAD)
  if (!early) return null
  for (let index = 0; index <= LEAD && index < reading.sentences.length; index++) {
    const date = usable(index)
    if (date) return { edtf: date.edtf, basis: 'inherited' }
  }
  return null
}

/** "Ngày 18/7, Reuters đưa tin": the day of the report. */
function reported({ reading, lexicon }: SlotContext, index: number, date: Dated): boolean {
  const sentence = reading.sentences[index]
  const limit = Math.min(sentence?.to ?? 0, date.to + 12)
  return lexicon.reports.within(reading.tokens, date.to, limit)
}

const EVENT_REACH_DAYS = 60

/** "Hội nghị G20 diễn ra từ ngày 7 đến 8/7": the days that a sentence about the event gives it, when all agree. */
function daysOfEvent({ reading }: SlotContext, dates: Calendar, event: ClaimedEvent | null): ClaimedDate | null {
  const keys =
    event && event.kind !== 'visit'
      ? tokenize(event.name).filter((token) => token.cap && /[\p{N}]|^[A-Z]{2,}/u.test(token.text))
      : []
  if (keys.length === 0) return null
  const published = reading.document.article.published
  const found = new Set<string>()
  for (let index = 0; index < dates.length; index++) {
    const days = (dates[index] ?? []).filter((date) => isDay(date.edtf) || date.edtf.length > 15)
    const sentence = reading.sentences[index]
    if (days.length !== 1 || !sentence) continue
    const words = new Set<string>()
    for (let i = sentence.from; i < sentence.to; i++) words.add(reading.tokens[i]?.lower ?? '')
    if (!keys.every((key) => words.has(key.lower))) continue
    const edtf = days[0]?.edtf ?? ''
    const near = !published || Math.abs(Date.parse(edtf.slice(0, 10)) - Date.parse(published)) <= EVENT_REACH_DAYS * DAY
    if (near) found.add(edtf)
  }
  const ranges = [...found].filter((edtf) => edtf.includes('/'))
  const only = ranges.length === 1 ? ranges : [...found]
  return only.length === 1 ? { edtf: only[0] as string, basis: 'inherited' } : null
}

export function dateOf(
  context: SlotContext,
  dates: Calendar,
  draft: Draft,
  event: ClaimedEvent | null,
): ClaimedDate | null {
  const own = draft.frames.find(({ date }) => date)?.date
  if (own) return { edtf: own.edtf, basis: own.basis }
  const told = inherited(context, dates, draft)
  const planned = draft.frames.every(({ status }) => status !== 'held')
  if (planned) return daysOfEvent(context, dates, event) ?? visit(context, dates, draft) ?? told
  return visit(context, dates, draft) ?? told ?? daysOfEvent(context, dates, event)
}
