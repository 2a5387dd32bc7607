/** How a place of the article stands to a meeting: in its own sentence, before it, in the lead, by a visit. */

import type { Frame } from '../meetings/frame.ts'
import type { Draft } from '../meetings/meeting.ts'
import { countriesOf } from '../people/entity.ts'
import type { SlotContext } from './context.ts'
import type { EventMention } from './event-mentions.ts'
import type { PlaceMention, Visit } from './place-mention.ts'
import { HEAD, type Survey } from './place-survey.ts'
import { near } from './place-time.ts'

/** Tokens within which a clause belongs together, and beyond which nothing in a sentence does. */
export const NEAR = 16
export const FAR = 80
/** Sentences before the meeting's own whose place it may share. */
const BACK = 3
/** Sentences from the head whose places the rest of the news shares. */
const LEAD = 3

const MARKS = new Set([';', ':', '.', '!', '?', '“', '”', '"'])

/** Whether nothing between the tokens opens another clause; events in between do not count. */
function clear({ reading, lexicon }: SlotContext, events: Survey['eventAt'], from: number, to: number): boolean {
  let counted = 0
  for (let i = from; i < to; i++) {
    const event: EventMention | undefined = events.get(i)
    if (event) {
      i = event.to - 1
      continue
    }
    const token = reading.tokens[i]
    if (!token || MARKS.has(token.text) || lexicon.slots.breaks.has(token.lower)) return false
    if (lexicon.speech.at(reading.tokens, i, to) || lexicon.meetings.at(reading.tokens, i, to)) return false
    if (++counted > NEAR) return false
  }
  return true
}

/** What a place in the sentence of a meeting word is to that word, or null. */
export function inSentence(context: SlotContext, survey: Survey, frame: Frame, place: PlaceMention): string | null {
  const end = Math.max(frame.to, frame.end)
  const { tokens } = context.reading
  const meeting = (from: number, to: number) => context.lexicon.meetings.within(tokens, from, to)
  if (place.role === 'dateline' || place.role === 'visit') return null
  if (place.start >= frame.to) {
    if (place.role !== 'at' || !place.free) return null
    const from = place.start >= end ? end : frame.to
    if (place.start < end || clear(context, survey.eventAt, from, place.start)) return 'beside'
    return meeting(end, place.start) ? null : 'behind'
  }
  if (place.role === 'at' && place.initial) return 'opening'
  const start = context.reading.sentences[frame.sentence]?.from ?? place.start
  if (!place.free || meeting(Math.max(start, place.start - NEAR), frame.from)) return null
  if (place.role === 'to') return 'goal'
  return clear(context, survey.eventAt, place.to, frame.from) ? 'before' : null
}

const isOf = ({ entities, lexicon, reading }: SlotContext, index: number, country: string): boolean => {
  const entity = entities[index]
  return entity !== undefined && countriesOf(entity, lexicon.knowledge, reading.document.article.published).has(country)
}

/** What a visit is to a meeting: to one of the others at home (`hosted`), to a third country (`abroad`), somebody else's (`other`), or none of it. */
export function visitRelation(
  context: SlotContext,
  survey: Survey,
  draft: Draft,
  { place, when, visitor }: Visit,
  beside: boolean,
): 'hosted' | 'abroad' | 'other' | null {
  if (when === 'coming' && draft.frames.every(({ status }) => status === 'held')) return null
  if (when === 'gone' && !beside) return null
  const dates = survey.dates[place.sentence] ?? []
  if (!beside && dates.length > 0 && !dates.some((date) => near(date, draft.date, 3))) return null
  if (visitor >= 0 && !draft.people.has(visitor)) return beside ? 'other' : null
  const { country } = place
  // Nobody visits one's own country; a province of it, yes.
  if (country && place.known?.kind === 'country' && isOf(context, visitor, country)) return null
  const hosted =
    country !== null && [...draft.people].some((index) => index !== visitor && isOf(context, index, country))
  return hosted ? 'hosted' : 'abroad'
}

/** Whether a sentence shortly before tells where: at its head, of the same people or in the same paragraph. */
export function neighbour(
  { reading }: SlotContext,
  survey: Survey,
  draft: Draft,
  place: PlaceMention,
  distance: number,
): string | null {
  if (place.role !== 'at' || !place.initial || distance >= 0 || distance < -BACK) return null
  if (survey.background[place.sentence]) return null
  const both = [...draft.people].filter((person) => survey.people[place.sentence]?.has(person)).length >= 2
  const block = reading.sentences[place.sentence]?.block
  if (both) return 'told-before'
  return distance === -1 && block === reading.sentences[place.sentence + 1]?.block ? 'paragraph' : null
}

/** Whether the place is that of the news as its lead tells it. */
export function lead(context: SlotContext, survey: Survey, draft: Draft, place: PlaceMention): string | null {
  const index = place.sentence
  if (index >= LEAD || (survey.background[index] && index > 0)) return null
  if (place.role === 'dateline') return 'dateline'
  if (place.role !== 'at' || !place.free) return null
  if (place.initial) return 'lead-opening'
  const early = draft.frames.some(({ frame }) => frame.sentence < HEAD)
  const begin = context.reading.sentences[index]?.from ?? 0
  // Beside another meeting's word it is that one's, unless both are told at the head.
  const taken = context.lexicon.meetings.within(
    context.reading.tokens,
    Math.max(begin, place.start - NEAR),
    place.start,
  )
  return early ? 'lead' : taken ? null : 'lead-inside'
}
