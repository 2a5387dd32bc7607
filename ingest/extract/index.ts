/** From a cleaned document to its claims: people, frames, meetings, slots. */

import type { Channel, Claim, ClaimedPerson, Quote } from '../model/claim.ts'
import type { Document } from '../model/document.ts'
import type { DateFinder } from './dates/index.ts'
import type { Lexicon } from './lexicon.ts'
import { clusterFrames, type Told } from './meetings/cluster.ts'
import type { Frame } from './meetings/frame.ts'
import { findFrames } from './meetings/frames.ts'
import { gate } from './meetings/gate.ts'
import type { Draft } from './meetings/meeting.ts'
import { cluster } from './people/cluster.ts'
import type { Entity } from './people/entity.ts'
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

export { compileLexicon, type Lexicon } from './lexicon.ts'

function person(entity: Entity): ClaimedPerson {
  const title = entity.titles.find((own) => own.class !== 'counterpart') ?? null
  return {
    name: entity.name,
    aliases: [...entity.forms].filter((form) => form !== entity.name),
    office: title?.text ?? null,
    country: entity.titles.find((own) => own.countryText)?.countryText ?? null,
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
  const event = eventOf(context, draft)
  const status = statusOfAll(draft.frames, date?.edtf ?? null, reading.document.article.published)
  const channels = draft.frames.map(({ frame }) => frame.rule.channel)
  const channel: Channel = channels.find((one) => one !== 'in_person') ?? 'in_person'
  const quotes = [...new Set(draft.frames.map(({ frame }) => frame.sentence))].map((index) => quoteOf(reading, index))
  const main = quoteOf(reading, best.frame.sentence)
  return {
    participants: [...draft.people].map((index) => person(entities[index] as Entity)),
    date,
    place: channel === 'in_person' ? placeOf(context, draft) : null,
    event,
    status,
    channel,
    quote: main,
    also: quotes.filter((quote) => quote.start !== main.start),
    rule: best.frame.rule.id,
    reasons: [],
  }
}

/** Most articles have no meeting word: nothing more of them is read. */
const hasMeetingWord = ({ tokens, sentences }: Reading, { meetings }: Lexicon): boolean =>
  sentences.some(({ from, to }) => meetings.within(tokens, from, to))

function bySentence(reading: Reading, referents: readonly Referent[]): readonly (readonly Referent[])[] {
  const people: Referent[][] = reading.sentences.map(() => [])
  for (const referent of referents) people[referent.mention.sentence]?.push(referent)
  return people
}

/** What was found on the way to the claims, for whoever asks why. */
export interface Working {
  readonly context: SlotContext
  readonly days: Calendar
  readonly frames: readonly Frame[]
  /** One for each claim. */
  readonly drafts: readonly Draft[]
  readonly claims: readonly Claim[]
}

/**
 * @param findDates asked only where a meeting is told of
 * @returns null where the article has no meeting word
 */
export function working(document: Document, findDates: DateFinder, lexicon: Lexicon): Working | null {
  const reading = read(document)
  if (!hasMeetingWord(reading, lexicon)) return null
  const found = reading.sentences.map((_, index) => findMentions(reading, lexicon, index))
  const mentions = found.flatMap((sentence) => sentence.mentions)
  const { entities, who } = cluster(reading, lexicon, mentions)
  const referents = resolveReferences(lexicon, entities, mentions, who, document.article.published)
  const kind = gate(reading, lexicon)
  const frames = bySentence(reading, referents).flatMap((people, index) =>
    findFrames(reading, lexicon, index, people, kind),
  )
  const dates = frames.length > 0 ? findDates(document) : []
  const days = calendar(reading, dates)
  const told: Told[] = frames.map((frame) => ({ frame, date: dateOfFrame(reading, lexicon, days, frame) }))
  const context: SlotContext = {
    reading,
    lexicon,
    dates,
    names: found.map((sentence) => sentence.names),
    referents,
    entities,
  }
  const drafts = clusterFrames(reading, context, told)
  return { context, days, frames, drafts, claims: drafts.map((draft) => claimOf(context, days, draft)) }
}

export const extractClaims = (document: Document, findDates: DateFinder, lexicon: Lexicon): readonly Claim[] =>
  working(document, findDates, lexicon)?.claims ?? []
