/** The conference, summit, visit or ceremony a meeting was part of. */

import type { ClaimedEvent } from '../../model/claim.ts'
import { fold } from '../../model/fold.ts'
import type { Draft } from '../meetings/meeting.ts'
import type { SlotContext } from './context.ts'
import type { EventMention } from './event-mentions.ts'
import { placeOfEvent } from './event-place.ts'
import { visitOf } from './event-visit.ts'
import { likeliest } from './place-options.ts'
import { FAR } from './place-relations.ts'
import { HEAD, type Survey, surveyOf } from './place-survey.ts'
import { isNews } from './place-time.ts'
import { around } from './place-window.ts'

interface Choice {
  readonly event: EventMention
  readonly inherited: boolean
}

const MARKS = new Set([';', ':', '.', '!', '?'])
const LISTED = new Set([',', ';'])

/** The event beside the meeting word: tied to its clause by a linking word. */
function beside(context: SlotContext, survey: Survey, draft: Draft): Choice | null {
  let best: Choice | null = null
  let least = Number.POSITIVE_INFINITY
  const named = draft.frames.some(({ frame }) => frame.sides.length > 1)
  const past = !isNews(survey, draft) && draft.date !== null && draft.date < (survey.day ?? '')
  for (const { frame } of draft.frames) {
    // A noun that points back tells little beside those that name who met, or of a meeting of another time.
    if ((past || (named && !frame.inside)) && frame.sides.length === 0) continue
    for (const event of around(survey.events[frame.sentence] ?? [], frame.from, frame.to, FAR)) {
      const itself =
        event.from <= frame.from && event.to >= frame.to && (event.kind === 'summit' || event.known !== null)
      if (event.link !== 'strong' && !itself) continue
      const before = event.to <= frame.from
      if (!before && apart(context, event)) continue
      const [from, to] = before ? [event.to, frame.from] : [frame.to, event.start]
      if (to - from > FAR) continue
      let broken = false
      for (let i = from; i < to; i++) if (MARKS.has(context.reading.tokens[i]?.text ?? '')) broken = true
      if (broken) continue
      const distance = Math.max(0, to - from)
      if (distance < least) {
        least = distance
        best = { event, inherited: false }
      }
    }
  }
  return best
}

/** "gặp B, dự lễ kỷ niệm …": one thing done after the other, not one at the other. */
function apart({ reading, lexicon }: SlotContext, { start }: EventMention): boolean {
  const before = reading.tokens[start - 1]
  const joined = before !== undefined && (LISTED.has(before.text) || lexicon.grammar.and.has(before.lower))
  return joined && lexicon.slots.attends.at(reading.tokens, start) !== null
}

/** The event the article's news is told of, for a meeting that is part of the news. */
function fromLead(survey: Survey, draft: Draft): Choice | null {
  if (!isNews(survey, draft)) return null
  for (let index = 0; index <= HEAD && index < survey.events.length; index++) {
    if (survey.background[index] && index > 0) continue
    for (const event of survey.events[index] ?? []) {
      if (event.link === 'strong' && event.kind !== 'other') return { event, inherited: true }
    }
  }
  return null
}

/** Whether the meeting's own place is in another country than the event's. */
function elsewhere(context: SlotContext, survey: Survey, draft: Draft, event: EventMention): boolean {
  const there = placeOfEvent(survey, [event, ...same(survey, event)])?.country
  if (!there) return false
  const here = likeliest(context, draft, null).value?.country
  return typeof here === 'string' && here !== there
}

/** The event; null where the meeting is part of a visit to one of its people instead, which the lead's conference is not. */
function choose(context: SlotContext, draft: Draft): Choice | null {
  const survey = surveyOf(context)
  const near = beside(context, survey, draft)
  if (near) return near
  if (visitOf(context, survey, draft)?.hosted) return null
  const lead = fromLead(survey, draft)
  return lead && !elsewhere(context, survey, draft, lead.event) ? lead : null
}

/** Mentions looked at, and kept, for an event's other names. */
const LOOKED = 200
const SAME = 24

/** Mentions of the same event elsewhere: the same in the knowledge, or one name inside the other. */
function same(survey: Survey, event: EventMention): EventMention[] {
  const name = fold(event.name)
  const found: EventMention[] = []
  let looked = 0
  for (const list of survey.events) {
    for (const other of list) {
      if (found.length >= SAME || ++looked > LOOKED) return found
      const text = fold(other.name)
      if (
        other === event ||
        (event.known && other.known?.id === event.known.id) ||
        (text.includes(name) && !other.known && !event.known)
      )
        found.push(other)
    }
  }
  return found
}

/** The meeting's event as the article names it anywhere; nearest mention first. */
export function eventMentionsOf(context: SlotContext, draft: Draft): readonly EventMention[] {
  const choice = choose(context, draft)
  if (!choice) return []
  return [choice.event, ...same(surveyOf(context), choice.event).filter((other) => other !== choice.event)]
}

export function eventOf(context: SlotContext, draft: Draft): ClaimedEvent | null {
  // Who calls is not there.
  if (draft.frames.every(({ frame }) => frame.rule.channel === 'phone' || frame.sides.length === 0)) return null
  const choice = choose(context, draft)
  if (!choice) {
    const visit = visitOf(context, surveyOf(context), draft)
    return visit && { name: visit.name, kind: 'visit', basis: visit.inherited ? 'inherited' : 'stated' }
  }
  const { event, inherited } = choice
  let { name } = event
  for (const other of same(surveyOf(context), event)) {
    if (other.kind === event.kind && other.name.length > name.length) name = other.name
  }
  return { name, kind: event.kind, basis: inherited ? 'inherited' : 'stated' }
}
