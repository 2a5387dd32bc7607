/** The days that could be a meeting's, weighed against each other and against none. */

import type { Option } from '../choice.ts'
import type { Draft } from '../meetings/meeting.ts'
import type { Calendar } from './calendar.ts'
import type { SlotContext } from './context.ts'
import { dateFeatures, noDateFeatures } from './date-features.ts'
import { overviewOf, tellingOf } from './date-telling.ts'
import type { Dated } from './dated.ts'
import { HEAD } from './place-survey.ts'

export type DateOption = Option<Dated | null>

/** Sentences before a meeting word, and behind it, whose dates are looked at; and how many of its words are asked. */
const BACK = 14
const AHEAD = 3
const WORDS = 8
const OPTIONS = 48

/** The head of the article, what stands around the meeting's words, and the days of visits and events. */
function sentencesAround(draft: Draft, dates: Calendar, spans: readonly number[]): number[] {
  const found = new Set<number>(spans)
  for (let index = 0; index <= HEAD + 1; index++) found.add(index)
  for (const { frame } of draft.frames.slice(0, WORDS))
    for (let index = frame.sentence - BACK; index <= frame.sentence + AHEAD; index++) found.add(index)
  return [...found].filter((index) => (dates[index]?.length ?? 0) > 0).sort((a, b) => a - b)
}

/** That nothing is told comes first. */
export function dateOptions(context: SlotContext, dates: Calendar, draft: Draft): readonly DateOption[] {
  const overview = overviewOf(context, dates)
  const telling = tellingOf(context, draft, overview)
  const around = sentencesAround(draft, dates, overview.spans)
  const options: DateOption[] = [{ value: null, key: '', features: noDateFeatures(context, telling) }]
  for (const index of around) {
    for (const date of dates[index] ?? []) {
      if (options.length >= OPTIONS) return options
      if (draft.taken.has(date.edtf) && !telling.own.has(date)) continue
      options.push({ value: date, key: date.edtf, features: dateFeatures(context, telling, index, date) })
    }
  }
  return options
}
