/** From a cleaned document to its claims: people, frames, meetings, slots. */

import type { Channel, Claim, ClaimedPerson, Quote } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import { lazily } from '../model/lazily.ts'
import type { DateFinder } from './dates/index.ts'
import type { Lexicon } from './lexicon.ts'
import { castOf } from './meetings/cast.ts'
import { clusterFrames } from './meetings/cluster.ts'
import { mayTell } from './meetings/first-look.ts'
import type { Frame } from './meetings/frame.ts'
import { findFrames } from './meetings/frames.ts'
import { type Gate, gate } from './meetings/gate.ts'
import type { Draft } from './meetings/meeting.ts'
import type { Told } from './meetings/story.ts'
import { cluster } from './people/cluster.ts'
import { withDelegations } from './people/delegations.ts'
import type { Entity } from './people/entity.ts'
import type { Mention } from './people/mention.ts'
import { findMentions } from './people/mentions.ts'
import { type Referent, resolveReferences } from './people/references.ts'
import { type Reading, read } from './reading.ts'
import { type Calendar, calendar } from './slots/calendar.ts'
import type { SlotContext } from './slots/context.ts'
import { dateOf } from './slots/date.ts'
import { dateOfFrame } from './slots/date-own.ts'
import { eventOf } from './slots/event.ts'
import { placeOf } from './slots/place.ts'
import { statusOfAll } from './slots/status.ts'

export { compileLexicon } from './compile-lexicon.ts'
export type { Lexicon } from './lexicon.ts'

function person(entity: Entity): ClaimedPerson {
  const title = entity.titles.find((own) => own.class !== 'counterpart') ?? null
  return {
    name: entity.name,
    aliases: [...entity.forms].filter((form) => form !== entity.name),
    office: title?.text ?? null,
    country: entity.titles.find((own) => own.countryText)?.countryText ?? null,
    ...(entity.byOffice ? { byOffice: true } : {}),
  }
}

function quoteOf(reading: Reading, sentenceIndex: number): Quote {
  const sentence = reading.sentences[sentenceIndex]
  const start = reading.tokens[sentence?.from ?? 0]?.start ?? 0
  const end = reading.tokens[(sentence?.to ?? 1) - 1]?.end ?? 0
  return reading.document.quote({ start, end })
}

function claimOf(context: SlotContext, dates: Calendar, draft: Draft): Claim {
  const { reading, entities } = context
  const ranked = [...draft.frames].sort((a, b) => b.frame.sides.length - a.frame.sides.length)
  const best = ranked[0] as (typeof ranked)[number]
  const date = dateOf(context, dates, draft)
  const status = statusOfAll(draft.frames, date?.edtf ?? null, reading.document.article.published)
  const channels = draft.frames.map(({ frame }) => frame.rule.channel)
  const channel: Channel = channels.find((one) => one !== 'in_person') ?? 'in_person'
  const quotes = [...new Set(draft.frames.map(({ frame }) => frame.sentence))].map((index) => quoteOf(reading, index))
  const main = quoteOf(reading, best.frame.sentence)
  return {
    participants: [...draft.people].map((index) => person(entities[index] as Entity)),
    date,
    place: channel === 'in_person' ? placeOf(context, draft) : null,
    // Who calls is not there.
    event: channel === 'in_person' ? eventOf(context, draft) : null,
    status,
    channel,
    quote: main,
    also: quotes.filter((quote) => quote.start !== main.start),
    rule: best.frame.rule.id,
    reasons: [],
  }
}

function bySentence(reading: Reading, referents: readonly Referent[]): readonly (readonly Referent[])[] {
  const people: Referent[][] = reading.sentences.map(() => [])
  for (const referent of referents) people[referent.mention.sentence]?.push(referent)
  return people
}

/** What was found on the way to the claims, for whoever asks why. */
export interface Working {
  readonly context: SlotContext
  readonly days: () => Calendar
  readonly frames: readonly Frame[]
  /** One for each claim. */
  readonly drafts: readonly Draft[]
  readonly claims: readonly Claim[]
}

/** Who and what is spoken of in a sentence. */
type MentionsOf = (sentence: number) => readonly Mention[]

/** Found sentence by sentence, when first asked for. */
function mentionsIn(reading: Reading, lexicon: Lexicon): MentionsOf {
  const found = reading.sentences.map((_, index) => lazily(() => findMentions(reading, lexicon, index)))
  return (sentence) => found[sentence]?.() ?? []
}

/** @param findDates asked only where a meeting is told of */
function working(
  reading: Reading,
  mentionsOf: MentionsOf,
  findDates: DateFinder,
  lexicon: Lexicon,
  kind: Gate,
): Working {
  const { document } = reading
  const mentions = reading.sentences.flatMap((_, index) => mentionsOf(index))
  const { entities, who } = cluster(reading, lexicon, mentions)
  const resolved = resolveReferences(reading, lexicon, entities, mentions, who)
  const referents = withDelegations(reading, lexicon, resolved)
  const people = bySentence(reading, referents)
  const frames = people.flatMap((here, index) => findFrames(reading, lexicon, index, here, kind))
  const dates = lazily(() => findDates(document))
  const days = lazily(() => calendar(reading, dates()))
  const tellingOf = (frame: Frame): Told => ({
    frame,
    date: lazily(() => (frame.rule.hint ? null : dateOfFrame(reading, lexicon, days(), frame))),
    upTo: (end) => tellingOf({ ...frame, end }),
  })
  const told = frames.map(tellingOf)
  const context: SlotContext = { reading, lexicon, dates, referents, bySentence: people, entities }
  const drafts = clusterFrames(reading, castOf(lexicon, entities, referents, people, document.article.published), told)
  const claims = drafts.map((draft) => claimOf(context, days(), draft))
  return { context, days, frames, drafts, claims }
}

/** Everything found in an article, though it tell of no meeting; the claims are those of `extractClaims`. */
export function workingOf(document: Document, findDates: DateFinder, lexicon: Lexicon): Working {
  const reading = read(document)
  const kind = gate(reading, lexicon)
  const mentionsOf = mentionsIn(reading, lexicon)
  const work = working(reading, mentionsOf, findDates, lexicon, kind)
  return mayTell(reading, lexicon, kind, mentionsOf) ? work : { ...work, frames: [], drafts: [], claims: [] }
}

/** Of most articles a first look shows that they tell of no meeting: nothing more of them is read. */
export function extractClaims(document: Document, findDates: DateFinder, lexicon: Lexicon): readonly Claim[] {
  const reading = read(document)
  if (!lexicon.meetings.within(reading.tokens, 0, reading.tokens.length)) return []
  const kind = gate(reading, lexicon)
  const mentionsOf = mentionsIn(reading, lexicon)
  return mayTell(reading, lexicon, kind, mentionsOf)
    ? working(reading, mentionsOf, findDates, lexicon, kind).claims
    : []
}
