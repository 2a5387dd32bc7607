/** For one claim: which rule or fact gave each slot, and where in the article it stands. */

import type { Claim, Reason } from '../../model/claim.ts'
import type { Weights } from '../../model/language.ts'
import type { Working } from '../index.ts'
import type { Draft } from '../meetings/meeting.ts'
import type { Entity } from '../people/entity.ts'
import { chooseDate } from '../slots/date.ts'
import { eventMentionsOf } from '../slots/event.ts'
import { choosePlace } from '../slots/place.ts'
import { passage } from './passage.ts'

/** Features shown for a choice. */
const SHOWN = 3

/** What spoke most for a choice, in words. */
const because = (weights: Weights, features: readonly string[]): string =>
  [...features]
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, SHOWN)
    .filter((feature) => (weights[feature] ?? 0) > 0)
    .join(', ')

function meetingReasons({ context }: Working, draft: Draft): Reason[] {
  return draft.frames.map(({ frame }) => ({
    slot: 'meeting',
    rule: frame.rule.id,
    at: passage(context.reading, frame.from, frame.to),
  }))
}

/** Where a person is spoken of in the meeting's own sentences, else first of all. */
function personReason({ context }: Working, draft: Draft, entity: Entity): Reason {
  const sentences = new Set(draft.frames.map(({ frame }) => frame.sentence))
  const own = context.referents.filter((referent) => referent.entity === entity.index)
  const at = own.find(({ mention }) => sentences.has(mention.sentence)) ?? own[0]
  const how = at?.mention.how ?? 'group'
  const said = {
    name: 'named',
    role: 'by office',
    pronoun: 'by pronoun',
    group: 'in a group',
    delegation: 'by their delegation',
  }[how]
  const known = entity.known ? `, knowledge/people.tsv ${entity.known.id}` : ''
  return {
    slot: 'participants',
    rule: `${entity.name}: ${said}${known}`,
    at: at ? passage(context.reading, at.mention.from, at.mention.to) : null,
  }
}

function dateReason({ context, days }: Working, draft: Draft, claim: Claim): Reason[] {
  const { value: date, features } = chooseDate(context, days(), draft)
  if (!claim.date || !date) return []
  const start = context.reading.tokens[date.from]?.start
  const rule = context.dates().find((one) => one.start === start)?.rule ?? 'date'
  const why = because(context.lexicon.language.weights.date, features)
  return [
    { slot: 'date', rule: `${rule} (${claim.date.basis}): ${why}`, at: passage(context.reading, date.from, date.to) },
  ]
}

function placeReason({ context }: Working, draft: Draft, claim: Claim): Reason[] {
  const { value: place, features } = choosePlace(context, draft)
  if (!claim.place || !place) return []
  const known = place.known ? `; knowledge/places.tsv ${place.known.id}` : ''
  const why = because(context.lexicon.language.weights.place, features)
  return [{ slot: 'place', rule: `${why}${known}`, at: passage(context.reading, place.from, place.to) }]
}

function eventReason({ context }: Working, draft: Draft, claim: Claim): Reason[] {
  const event = claim.event ? eventMentionsOf(context, draft)[0] : undefined
  if (!claim.event) return []
  if (!event) return [{ slot: 'event', rule: `${claim.event.kind} (${claim.event.basis})`, at: null }]
  const known = event.known ? `, knowledge/events.tsv ${event.known.id}` : ''
  const why = claim.event.basis === 'inherited' ? 'the event the news is of' : 'tied to the meeting word'
  return [{ slot: 'event', rule: `${why}${known}`, at: passage(context.reading, event.from, event.to) }]
}

/** The cue word of that status before, or shortly behind, a meeting word; none says "held" by default. */
function statusReason({ context }: Working, draft: Draft, claim: Claim): Reason {
  const { reading, lexicon } = context
  for (const { frame } of draft.frames) {
    const sentence = reading.sentences[frame.sentence]
    const limit = Math.min(sentence?.to ?? 0, frame.end + 14)
    for (let i = limit - 1; i >= (sentence?.from ?? 0); i--) {
      const found = lexicon.status.at(reading.tokens, i, limit)
      if (found?.value.status === claim.status)
        return { slot: 'status', rule: `${claim.status}: cue word`, at: passage(reading, found.from, found.to) }
    }
  }
  const rule = claim.status === 'held' ? 'held: nothing says otherwise' : `${claim.status}: by the day`
  return { slot: 'status', rule, at: null }
}

function channelReason({ context }: Working, draft: Draft, claim: Claim): Reason {
  const frame = draft.frames.find((one) => one.frame.rule.channel === claim.channel)?.frame
  return {
    slot: 'channel',
    rule: `${claim.channel}: ${frame?.rule.id ?? 'cue word'}`,
    at: frame ? passage(context.reading, frame.from, frame.to) : null,
  }
}

/** @param place index of the claim */
export function reasonsOf(work: Working, place: number): readonly Reason[] {
  const draft = work.drafts[place] as Draft
  const claim = work.claims[place] as Claim
  const people = [...draft.people].flatMap((index) => work.context.entities[index] ?? [])
  return [
    ...meetingReasons(work, draft),
    ...people.map((entity) => personReason(work, draft, entity)),
    ...dateReason(work, draft, claim),
    ...placeReason(work, draft, claim),
    ...eventReason(work, draft, claim),
    statusReason(work, draft, claim),
    channelReason(work, draft, claim),
  ]
}
