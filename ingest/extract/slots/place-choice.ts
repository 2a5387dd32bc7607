/** Every place that could be a meeting's, each with how much speaks for it. The weights are ordered by how often each source was right on labelled news. */

import type { Frame } from '../meetings/frame.ts'
import type { Draft } from '../meetings/meeting.ts'
import type { SlotContext } from './context.ts'
import type { EventMention } from './event-mentions.ts'
import type { PlaceMention } from './place-mentions.ts'
import type { Survey } from './place-survey.ts'
import { isNews, near } from './place-time.ts'
import { around } from './place-window.ts'

export interface Candidate {
  readonly place: PlaceMention
  readonly weight: number
  /** Which source gave it. */
  readonly why: 'beside' | 'head' | 'goal' | 'visit' | 'sentence' | 'event' | 'neighbour' | 'trip' | 'lead' | 'host'
  readonly inherited: boolean
}

export const WEIGHT = {
  told: 8,
  receives: 3,
  beside: 10,
  head: 10,
  goal: 8,
  event: 7.5,
  visit: 7,
  host: 6,
  sentence: 5,
  neighbour: 5,
  trip: 4.5,
  lead: 4,
} as const

const BREAKS = new Set([
  'về',
  'rằng',
  'để',
  'nhằm',
  'mà',
  'nhưng',
  'nếu',
  'vì',
  'sau',
  'trước',
  'khi',
  'theo',
  'liên',
  'trong',
  'là',
  'mời',
  'cho',
])
const MARKS = new Set([';', ':', '.', '!', '?', '“', '”', '"'])
export const NEAR = 16
/** Tokens beyond which nothing in a sentence belongs together. */
export const FAR = 80

/** Whether nothing between the tokens opens another clause; events in between do not count. */
function clear(context: SlotContext, from: number, to: number, skip: ReadonlyMap<number, EventMention>): boolean {
  const { reading, lexicon } = context
  let counted = 0
  for (let i = from; i < to; i++) {
    const event = skip.get(i)
    if (event) {
      i = event.to - 1
      continue
    }
    const token = reading.tokens[i]
    if (!token || MARKS.has(token.text) || BREAKS.has(token.lower)) return false
    if (lexicon.speech.at(reading.tokens, i, to) || lexicon.meetings.at(reading.tokens, i, to)) return false
    if (++counted > NEAR) return false
  }
  return true
}

export function meetingBetween(context: SlotContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (context.lexicon.meetings.at(context.reading.tokens, i, to)) return true
  return false
}

/** What the place is to the meeting word in whose sentence it stands. */
function inSentence(context: SlotContext, survey: Survey, frame: Frame, place: PlaceMention): Candidate | null {
  const events = survey.eventAt
  const end = Math.max(frame.to, frame.end)
  const give = (why: 'beside' | 'head' | 'goal' | 'visit' | 'sentence', weight: number): Candidate => ({
    place,
    weight,
    why,
    inherited: false,
  })
  if (place.role === 'dateline' || place.role === 'visit') return null
  if (place.start - end > FAR || frame.from - place.to > FAR) return null
  if (place.start >= frame.to) {
    const from = place.start >= end ? end : frame.to
    if (place.role !== 'at' || !place.free) return null
    if (place.start < end || clear(context, from, place.start, events)) return give('beside', WEIGHT.beside)
    if (meetingBetween(context, end, place.start)) return null
    return give('sentence', WEIGHT.sentence - 1)
  }
  if (place.role === 'at' && place.initial) return give('head', WEIGHT.head)
  const { from: start } = context.reading.sentences[frame.sentence] ?? { from: place.start }
  if (!place.free || meetingBetween(context, Math.max(start, place.start - NEAR), frame.from)) return null
  if (place.role === 'to') return give('goal', WEIGHT.goal)
  return clear(context, place.to, frame.from, events) ? give('sentence', WEIGHT.sentence) : null
}

/** Places in the sentences of the meeting's own words. */
export function besideCandidates(context: SlotContext, survey: Survey, draft: Draft): Candidate[] {
  const found: Candidate[] = []
  const news = isNews(survey, draft)
  for (const { frame } of draft.frames) {
    const dates = survey.dates[frame.sentence] ?? []
    const other = dates.length > 0 && !dates.some((date) => near(date, draft.date, 3))
    // A noun that points back, or a sentence of another time, may be another meeting's.
    const doubt =
      frame.sides.length > 0 ? 0 : 1.5 + (news && survey.background[frame.sentence] ? 1 : 0) + (other ? 4 : 0)
    for (const place of around(survey.places[frame.sentence] ?? [], frame.from, Math.max(frame.to, frame.end), FAR)) {
      const one = inSentence(context, survey, frame, place)
      if (one) found.push({ ...one, weight: one.weight - doubt })
    }
  }
  return found
}
