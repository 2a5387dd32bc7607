/** How an article tells of a meeting, as far as its day depends on it. */

import { remembering } from '../../model/lazily.ts'
import type { Draft } from '../meetings/meeting.ts'
import { type Calendar, isDay, isSpan } from './calendar.ts'
import type { SlotContext } from './context.ts'
import { countriesOfAll } from './countries.ts'
import type { Dated } from './dated.ts'
import { eventMentionsOf } from './event.ts'
import { surveyOf } from './place-survey.ts'

export interface Telling {
  readonly draft: Draft
  /** Sentences of its words. */
  readonly sentences: ReadonlySet<number>
  /** What its sentences say is its day. */
  readonly own: ReadonlySet<Dated>
  /** Told as something of a time before. */
  readonly past: boolean
  /** Whether all of its words tell it as held, none, or some. */
  readonly tense: 'held' | 'open' | 'mixed'
  /** Its sentences speak of a visit. */
  readonly visiting: boolean
  /** Countries of those who meet, home left out; ISO 3166-1 alpha-2. */
  readonly countries: ReadonlySet<string>
  /** Paragraphs of the article. */
  readonly blocks: number
  /** Sentences that name its event. */
  readonly events: ReadonlySet<number>
  /** Told as what somebody said, and in that one's own words. */
  readonly said: boolean
  readonly quoted: boolean
  /** The days told last before its words; EDTF. */
  readonly lastTold: ReadonlySet<string>
}

/** Days of visits and events looked at wherever they stand. */
const SPANS = 12

/** What all meetings of an article ask of its dates. */
export interface Overview {
  /** Sentences that give days from one to another to a visit or an event. */
  readonly spans: readonly number[]
  readonly blocks: number
  /** The day told last before each sentence; EDTF. */
  readonly before: readonly (string | null)[]
}

const built = remembering<Calendar, Overview>()

export const overviewOf = (context: SlotContext, dates: Calendar): Overview => built(dates, () => build(context, dates))

function build(context: SlotContext, dates: Calendar): Overview {
  const spans: number[] = []
  const { events, visiting } = surveyOf(context)
  for (const [index, list] of dates.entries()) {
    if (spans.length >= SPANS || !list.some(({ edtf }) => isSpan(edtf))) continue
    if (visiting[index] || (events[index]?.length ?? 0) > 0) spans.push(index)
  }
  const { sentences } = context.reading
  let day: string | null = null
  const before = sentences.map(({ kind }, index) => {
    const told = day
    // A caption speaks of its picture.
    if (kind !== 'caption') day = dates[index]?.findLast(({ edtf }) => isDay(edtf))?.edtf ?? day
    return told
  })
  return { spans, before, blocks: new Set(sentences.map(({ block }) => block)).size }
}

/** Words of a time before this one about every one of the meeting's words. */
function background({ reading, lexicon }: SlotContext, draft: Draft): boolean {
  return draft.frames.every(({ frame }) => {
    const sentence = reading.sentences[frame.sentence]
    const from = Math.max(sentence?.from ?? 0, frame.from - 25)
    for (let i = from; i < frame.to + 10; i++) if (lexicon.past.at(reading.tokens, i, sentence?.to)) return true
    return false
  })
}

/** The words that name who met; of a meeting that is only pointed at, all. */
export function naming({ frames }: Draft): Draft['frames'] {
  const found = frames.filter(({ frame }) => frame.sides.length > 1)
  return found.length > 0 ? found : frames
}

/** Tokens before a meeting word in which a verb of saying, or the quotation it stands in, begins. */
const SAID = 60

/** Whether every word that names who met stands behind a verb of saying, or inside a quotation. */
function saidIn({ reading, lexicon }: SlotContext, draft: Draft): { said: boolean; quoted: boolean } {
  let said = true
  let quoted = true
  for (const { frame } of naming(draft)) {
    const from = Math.max(reading.sentences[frame.sentence]?.from ?? 0, frame.from - SAID)
    said &&= lexicon.speech.within(reading.tokens, from, frame.from)
    let marks = 0
    for (let i = from; i < frame.from; i++) if (lexicon.grammar.quotes.has(reading.tokens[i]?.text ?? '')) marks++
    quoted &&= marks % 2 === 1
  }
  return { said, quoted }
}

export function tellingOf(context: SlotContext, draft: Draft, { blocks, before }: Overview): Telling {
  const { lexicon } = context
  const held = draft.frames.filter(({ status }) => status === 'held').length
  const sentences = new Set(draft.frames.map(({ frame }) => frame.sentence))
  const countries = [...countriesOfAll(context, draft)].filter((country) => country !== lexicon.language.home)
  return {
    draft,
    blocks,
    events: new Set(eventMentionsOf(context, draft).map(({ sentence }) => sentence)),
    ...saidIn(context, draft),
    lastTold: new Set(naming(draft).flatMap(({ frame }) => before[frame.sentence] ?? [])),
    sentences,
    countries: new Set(countries),
    own: new Set(draft.frames.flatMap(({ date }) => (date ? [date] : []))),
    past: background(context, draft),
    tense: held === draft.frames.length ? 'held' : held === 0 ? 'open' : 'mixed',
    visiting: [...sentences].some((index) => surveyOf(context).visiting[index]),
  }
}
