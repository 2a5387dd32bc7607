/** Every place that could be a meeting's, each with how much speaks for it. The weights are ordered by how often each source was right on labelled news. */

import type { Frame } from '../meetings/frame.ts'
import type { Draft } from '../meetings/meeting.ts'
import { countriesOf } from '../people/entity.ts'
import type { SlotContext } from './context.ts'
import type { EventMention } from './event-mentions.ts'
import type { PlaceMention, Visit } from './place-mentions.ts'
import { HEAD, type Survey } from './place-survey.ts'
import { isNews, near } from './place-time.ts'

export interface Candidate {
  readonly place: PlaceMention
  readonly weight: number
  /** Which source gave it. */
  readonly why: 'beside' | 'head' | 'goal' | 'visit' | 'sentence' | 'event' | 'neighbour' | 'trip' | 'lead'
  readonly inherited: boolean
}

export const WEIGHT = {
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
const NEAR = 16
/** Sentences whose places the rest of the news shares. */
const LEAD = 3

/** Whether nothing between the tokens opens another clause; events in between do not count. */
function clear(context: SlotContext, from: number, to: number, skip: readonly EventMention[]): boolean {
  const { reading, lexicon } = context
  let counted = 0
  for (let i = from; i < to; i++) {
    const event = skip.find((one) => one.start <= i && one.to > i)
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

function meetingBetween(context: SlotContext, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (context.lexicon.meetings.at(context.reading.tokens, i, to)) return true
  return false
}

/** What the place is to the meeting word in whose sentence it stands. */
function inSentence(context: SlotContext, survey: Survey, frame: Frame, place: PlaceMention): Candidate | null {
  const events = survey.events[frame.sentence] ?? []
  const end = Math.max(frame.to, frame.end)
  const give = (why: 'beside' | 'head' | 'goal' | 'visit' | 'sentence', weight: number): Candidate => ({
    place,
    weight,
    why,
    inherited: false,
  })
  if (place.role === 'dateline') return null
  if (place.role === 'visit') return null
  if (place.start >= frame.to) {
    const from = place.start >= end ? end : frame.to
    if (place.start < end && place.role === 'at') return give('beside', WEIGHT.beside)
    if (clear(context, from, place.start, events)) return place.role === 'at' ? give('beside', WEIGHT.beside) : null
    if (place.role !== 'at' || !place.free || meetingBetween(context, end, place.start)) return null
    return give('sentence', WEIGHT.sentence - 1)
  }
  if (place.role === 'at' && place.initial) return give('head', WEIGHT.head)
  const { from: start } = context.reading.sentences[frame.sentence] ?? { from: place.start }
  if (!place.free || meetingBetween(context, Math.max(start, place.start - NEAR), frame.from)) return null
  if (place.role === 'to') return give('goal', WEIGHT.goal)
  return clear(context, place.to, frame.from, events) ? give('sentence', WEIGHT.sentence) : null
}

/** Whether the visit can be the one the meeting belongs to; higher for the host's own country. */
export function visitWeight(context: SlotContext, survey: Survey, draft: Draft, visit: Visit, beside: boolean): number {
  const { lexicon, entities, reading } = context
  const { place, when } = visit
  const statuses = new Set(draft.frames.map(({ status }) => status))
  if (when === 'coming' && !beside && statuses.has('held') && statuses.size === 1) return 0
  if (when === 'gone' && !beside) return 0
  const dates = survey.dates[place.sentence] ?? []
  if (!beside && dates.length > 0 && !dates.some((date) => near(date, draft.date, 3))) return 0
  const own = visit.visitor
  if (own >= 0 && !draft.people.has(own)) return beside ? WEIGHT.sentence : 0
  const published = reading.document.article.published
  const host = [...draft.people].some((index) => {
    const entity = entities[index]
    return (
      index !== own &&
      entity !== undefined &&
      place.country !== null &&
      countriesOf(entity, lexicon.knowledge, published).has(place.country)
    )
  })
  const self = entities[own]
  // "Thăm" one's own country's province is a visit too.
  const home =
    self !== undefined &&
    place.country !== null &&
    countriesOf(self, lexicon.knowledge, published).has(place.country) &&
    place.known?.kind === 'country'
  if (home) return 0
  if (beside) return host ? WEIGHT.visit + 0.5 : WEIGHT.visit
  return host ? WEIGHT.host : WEIGHT.trip
}

/** The place told with an event wherever the article names it ("Hội nghị G20 tại Hamburg, Đức"). */
export function placeOfEvent(survey: Survey, events: readonly EventMention[]): PlaceMention | null {
  for (const event of events) {
    const next = survey.places[event.sentence]?.find(
      (place) => place.role === 'at' && place.start >= event.to && place.start <= event.to + 4,
    )
    if (next) return next
  }
  return null
}

export function candidates(
  context: SlotContext,
  survey: Survey,
  draft: Draft,
  events: readonly EventMention[],
): Candidate[] {
  const found: Candidate[] = []
  const sentences = new Set(draft.frames.map(({ frame }) => frame.sentence))
  const news = isNews(survey, draft)
  for (const { frame } of draft.frames) {
    // A noun that points back, or a sentence of another time, may be another meeting's.
    const doubt = (frame.sides.length === 0 ? 1.5 : 0) + (news && survey.background[frame.sentence] ? 1 : 0)
    for (const place of survey.places[frame.sentence] ?? []) {
      const one = inSentence(context, survey, frame, place)
      if (one) found.push({ ...one, weight: one.weight - doubt })
    }
    for (const visit of survey.visits[frame.sentence] ?? []) {
      const weight = visitWeight(context, survey, draft, visit, true)
      if (weight > 0) found.push({ place: visit.place, weight, why: 'visit', inherited: true })
    }
  }
  const ofEvent = placeOfEvent(survey, events)
  if (ofEvent)
    found.push({ place: ofEvent, weight: WEIGHT.event, why: 'event', inherited: !sentences.has(ofEvent.sentence) })
  for (const person of draft.people) {
    for (const visit of survey.visitsOf.get(person) ?? []) {
      if (sentences.has(visit.place.sentence)) continue
      const weight = visitWeight(context, survey, draft, visit, false)
      if (weight > 0 && (news || weight >= WEIGHT.host))
        found.push({ place: visit.place, weight, why: 'trip', inherited: true })
    }
  }
  if (!news) return found
  const early = draft.frames.some(({ frame }) => frame.sentence < HEAD)
  for (let index = 0; index < LEAD && index < survey.places.length; index++) {
    if (sentences.has(index) || (survey.background[index] && index > 0)) continue
    for (const place of survey.places[index] ?? []) {
      if (place.role !== 'dateline' && (place.role !== 'at' || !place.free)) continue
      // Beside another meeting's word it is that one's, unless both are told at the head.
      const begin = context.reading.sentences[index]?.from ?? 0
      if (!early && !place.initial && meetingBetween(context, Math.max(begin, place.start - NEAR), place.start))
        continue
      const weight = place.role === 'dateline' ? WEIGHT.lead - 1 : WEIGHT.lead + (place.initial ? 0.5 : 0) - index * 0.1
      found.push({ place, weight, why: 'lead', inherited: true })
    }
  }
  for (const { frame } of draft.frames) {
    const before = frame.sentence - 1
    if (before < LEAD || sentences.has(before) || survey.background[before]) continue
    if (context.reading.sentences[before]?.block !== context.reading.sentences[frame.sentence]?.block) continue
    for (const place of survey.places[before] ?? []) {
      if (place.role === 'at' && place.initial)
        found.push({ place, weight: WEIGHT.neighbour, why: 'neighbour', inherited: true })
    }
  }
  return found
}
