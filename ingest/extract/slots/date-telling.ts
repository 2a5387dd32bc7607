/** How an article tells of a meeting, as far as its day depends on it. */

import { remembering } from '../../model/lazily.ts'
import type { Draft } from '../meetings/meeting.ts'
import { type Calendar, isSpan } from './calendar.ts'
import type { SlotContext } from './context.ts'
import { countriesOfAll } from './countries.ts'
import type { Dated } from './dated.ts'
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
}

/** Days of visits and events looked at wherever they stand. */
const SPANS = 12

/** What all meetings of an article ask of its dates. */
export interface Overview {
  /** Sentences that give days from one to another to a visit or an event. */
  readonly spans: readonly number[]
  readonly blocks: number
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
  return { spans, blocks: new Set(context.reading.sentences.map(({ block }) => block)).size }
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

export function tellingOf(context: SlotContext, draft: Draft, { blocks }: Overview): Telling {
  const { lexicon } = context
  const held = draft.frames.filter(({ status }) => status === 'held').length
  const sentences = new Set(draft.frames.map(({ frame }) => frame.sentence))
  const countries = [...countriesOfAll(context, draft)].filter((country) => country !== lexicon.language.home)
  return {
    draft,
    blocks,
    sentences,
    countries: new Set(countries),
    own: new Set(draft.frames.flatMap(({ date }) => (date ? [date] : []))),
    past: background(context, draft),
    tense: held === draft.frames.length ? 'held' : held === 0 ? 'open' : 'mixed',
    visiting: [...sentences].some((index) => surveyOf(context).visiting[index]),
  }
}
