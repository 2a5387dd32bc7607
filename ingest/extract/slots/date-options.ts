/** The days that could be a meeting's, weighed against each other and against none. */

import type { Option } from '../choice.ts'
import type { Draft } from '../meetings/meeting.ts'
import { countriesOf } from '../people/entity.ts'
import { type Calendar, isDay, isSpan } from './calendar.ts'
import type { SlotContext } from './context.ts'
import { background, dateFeatures, noDateFeatures, speaksOfVisit, type Telling } from './date-features.ts'
import type { Dated } from './dated.ts'
import { HEAD, surveyOf } from './place-survey.ts'

export type DateOption = Option<Dated | null>

/** Sentences before a meeting word, and behind it, whose dates are looked at; and how many of its words are asked. */
const BACK = 14
const AHEAD = 3
const WORDS = 8
/** Days of visits and events looked at wherever they stand. */
const SPANS = 12
const OPTIONS = 48

/** What all meetings of an article ask of its dates. */
interface Overview {
  /** How often each value is told. */
  readonly told: ReadonlyMap<string, number>
  /** Sentences that give days from one to another to a visit or an event. */
  readonly spans: readonly number[]
  readonly blocks: number
}

const built = new WeakMap<Calendar, Overview>()

function overviewOf(context: SlotContext, dates: Calendar): Overview {
  const known = built.get(dates)
  if (known) return known
  const told = new Map<string, number>()
  const spans: number[] = []
  const { events } = surveyOf(context)
  for (const [index, list] of dates.entries()) {
    for (const { edtf } of list) told.set(edtf, (told.get(edtf) ?? 0) + 1)
    if (spans.length >= SPANS || !list.some(({ edtf }) => isSpan(edtf))) continue
    if (speaksOfVisit(context, index) || (events[index]?.length ?? 0) > 0) spans.push(index)
  }
  const overview = { told, spans, blocks: new Set(context.reading.sentences.map(({ block }) => block)).size }
  built.set(dates, overview)
  return overview
}

/** The head of the article, what stands around the meeting's words, and the days of visits and events. */
function sentencesAround(draft: Draft, dates: Calendar, spans: readonly number[]): number[] {
  const found = new Set<number>(spans)
  for (let index = 0; index <= HEAD + 1; index++) found.add(index)
  for (const { frame } of draft.frames.slice(0, WORDS))
    for (let index = frame.sentence - BACK; index <= frame.sentence + AHEAD; index++) found.add(index)
  return [...found].filter((index) => (dates[index]?.length ?? 0) > 0).sort((a, b) => a - b)
}

function tellingOf(context: SlotContext, draft: Draft, { told, blocks }: Overview): Telling {
  const { entities, lexicon, reading } = context
  const held = draft.frames.filter(({ status }) => status === 'held').length
  const sentences = new Set(draft.frames.map(({ frame }) => frame.sentence))
  const countries = new Set<string>()
  for (const person of draft.people) {
    const entity = entities[person]
    if (!entity) continue
    for (const country of countriesOf(entity, lexicon.knowledge, reading.document.article.published))
      if (country !== lexicon.language.home) countries.add(country)
  }
  return {
    draft,
    told,
    blocks,
    sentences,
    countries,
    own: new Set(draft.frames.flatMap(({ date }) => (date ? [date] : []))),
    past: background(context, draft),
    tense: held === draft.frames.length ? 'held' : held === 0 ? 'open' : 'mixed',
    visiting: [...sentences].some((index) => speaksOfVisit(context, index)),
  }
}

/** The last day told before the meeting's first word, captions left out. */
function latestBefore(
  context: SlotContext,
  dates: Calendar,
  around: readonly number[],
  telling: Telling,
): Dated | null {
  let first = Number.POSITIVE_INFINITY
  for (const index of telling.sentences) first = Math.min(first, index)
  let latest: Dated | null = null
  for (const index of around) {
    if (index >= first) break
    if (context.reading.sentences[index]?.kind === 'caption') continue
    for (const date of dates[index] ?? []) if (isDay(date.edtf)) latest = date
  }
  return latest
}

/** That nothing is told comes first. */
export function dateOptions(context: SlotContext, dates: Calendar, draft: Draft): readonly DateOption[] {
  const overview = overviewOf(context, dates)
  const telling = tellingOf(context, draft, overview)
  const around = sentencesAround(draft, dates, overview.spans)
  const latest = latestBefore(context, dates, around, telling)
  const options: DateOption[] = [{ value: null, key: '', features: noDateFeatures(context, telling) }]
  for (const index of around) {
    for (const date of dates[index] ?? []) {
      if (options.length >= OPTIONS) return options
      options.push({ value: date, key: date.edtf, features: dateFeatures(context, telling, index, date, latest) })
    }
  }
  return options
}
