/** The conference, summit, visit or ceremony a meeting was part of. */

import type { ClaimedEvent } from '../../model/claim.ts'
import { fold } from '../../model/fold.ts'
import type { Draft } from '../meetings/meeting.ts'
import type { SlotContext } from './context.ts'
import { apart, attended, beside } from './event-beside.ts'
import type { EventMention } from './event-mentions.ts'
import { placeOfEvent } from './event-place.ts'
import { type VisitEvent, visitOf } from './event-visit.ts'
import { likeliest } from './place-options.ts'
import { HEAD, type Survey, surveyOf } from './place-survey.ts'
import { isNews } from './place-time.ts'

/** What the meeting was part of: an event, or a visit to one of its people. */
type Choice = { readonly event: EventMention; readonly inherited: boolean } | { readonly visit: VisitEvent }

/** Whether more than a picture's caption names it. */
const toldInText = ({ reading }: SlotContext, survey: Survey, event: EventMention): boolean =>
  same(survey, event).some(({ sentence }) => reading.sentences[sentence]?.kind !== 'caption')

/** The event the article's news is told of, for a meeting that is part of the news. */
function fromLead(context: SlotContext, survey: Survey, draft: Draft): EventMention | null {
  if (!isNews(survey, draft)) return null
  for (let index = 0; index <= HEAD && index < survey.events.length; index++) {
    if (survey.background[index] && index > 0) continue
    const caption = context.reading.sentences[index]?.kind === 'caption'
    const own = draft.frames.some(({ frame }) => frame.sentence === index && frame.sides.length > 0)
    for (const event of survey.events[index] ?? []) {
      if (event.link !== 'strong' || event.kind === 'other' || (own && apart(context, event))) continue
      if (!caption || toldInText(context, survey, event)) return event
    }
  }
  return null
}

/** Whether the meeting's own place is in another country than the event's, or in another town. */
function elsewhere(context: SlotContext, survey: Survey, draft: Draft, event: EventMention): boolean {
  const told = placeOfEvent(context, [event, ...same(survey, event)])
  const there = told?.country
  if (!there) return false
  const here = likeliest(context, draft, told).value
  if (!here?.country) return false
  const towns = here.known?.kind === 'city' && told.known?.kind === 'city'
  return here.country !== there || (towns && here.known?.id !== told.known?.id)
}

/** The event beside the meeting's words, else a visit to one of its people, else the event of the news, else another visit. */
function choose(context: SlotContext, draft: Draft): Choice | null {
  const survey = surveyOf(context)
  const near = beside(context, survey, draft)
  const visit = visitOf(context, survey, draft)
  // "tiếp B nhân dịp thăm X và dự …": what the guest came for besides.
  const besides =
    visit?.hosted === true && near !== null && (attended(context, near.event) || !(near.named || visit.inherited))
  if (near && !besides) return { event: near.event, inherited: false }
  const lead = visit?.hosted ? null : fromLead(context, survey, draft)
  if (lead && !elsewhere(context, survey, draft, lead)) return { event: lead, inherited: true }
  return visit && { visit }
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
  if (!choice || 'visit' in choice) return []
  return [choice.event, ...same(surveyOf(context), choice.event).filter((other) => other !== choice.event)]
}

export function eventOf(context: SlotContext, draft: Draft): ClaimedEvent | null {
  const choice = choose(context, draft)
  if (!choice) return null
  if ('visit' in choice) {
    const { name, inherited } = choice.visit
    return { name, kind: 'visit', basis: inherited ? 'inherited' : 'stated' }
  }
  const { event, inherited } = choice
  let { name } = event
  for (const other of same(surveyOf(context), event)) {
    if (other.kind === event.kind && other.name.length > name.length) name = other.name
  }
  return { name, kind: event.kind, basis: inherited ? 'inherited' : 'stated' }
}
