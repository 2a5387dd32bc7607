/** Places, visits, events and dates of the whole article, found once and asked by every meeting. */

import type { DateMention } from '../../model/date.ts'
import { remembering } from '../../model/lazily.ts'
import type { Referent } from '../people/references.ts'
import type { SlotContext } from './context.ts'
import { type EventMention, findEvents, namedBefore } from './event-mentions.ts'
import type { Line } from './place-line.ts'
import type { Invitation, PlaceMention, Visit } from './place-mention.ts'
import { findPlaces } from './place-mentions.ts'
import { postsOf } from './place-posts.ts'

export interface Survey {
  /** By sentence. */
  readonly places: readonly (readonly PlaceMention[])[]
  readonly events: readonly (readonly EventMention[])[]
  readonly visits: readonly (readonly Visit[])[]
  /** Sentences that tell of a visit without its goal, by who goes; the first few of each. */
  readonly staysOf: ReadonlyMap<number, readonly number[]>
  /** The first few of the article. */
  readonly invitations: readonly Invitation[]
  /** Codes of the countries where envoys live, by person. */
  readonly posts: ReadonlyMap<number, ReadonlySet<string>>
  /** Different EDTF values, in order; the first few. */
  readonly dates: readonly (readonly string[])[]
  /** Entities spoken of, by sentence. */
  readonly people: readonly ReadonlySet<number>[]
  /** Sentences with a word of another time. */
  readonly background: readonly boolean[]
  /** Sentences that tell the time of another country ("giờ địa phương"). */
  readonly localClock: readonly boolean[]
  /** Sentences with a meeting word. */
  readonly meets: readonly boolean[]
  /** Sentences that speak of a visit. */
  readonly visiting: readonly boolean[]
  /** Sentences that speak of a court. */
  readonly court: readonly boolean[]
  /** The visit a place is the goal of. */
  readonly visitTo: ReadonlyMap<PlaceMention, Visit>
  /** In how many countries the places are that it tells of. */
  readonly countries: number
  /** Visits by who goes; the first few of each. */
  readonly visitsOf: ReadonlyMap<number, readonly Visit[]>
  /** The day of the news: the first one told near the head of the article, else the day of publication; EDTF or null. */
  readonly day: string | null
  readonly published: string | null
}

/** Sentences from the beginning that tell the news itself. */
export const HEAD = 4
const VISITS_EACH = 12
const INVITATIONS = 24
/** Different dates of one sentence that are kept. */
const DATES_EACH = 50

function cover(context: SlotContext): { dated: Uint8Array; person: (Referent | undefined)[] } {
  const { tokens } = context.reading
  const dated = new Uint8Array(tokens.length)
  const person: (Referent | undefined)[] = new Array(tokens.length)
  for (const referent of context.referents) {
    for (let i = referent.mention.from; i < referent.mention.to; i++) person[i] = referent
  }
  const sorted = [...context.dates()].sort((a, b) => a.start - b.start)
  let i = 0
  for (const date of sorted) {
    while (i > 0 && (tokens[i - 1]?.start ?? 0) >= date.start) i--
    while (i < tokens.length && (tokens[i]?.start ?? 0) < date.start) i++
    for (let k = i; k < tokens.length && (tokens[k]?.start ?? 0) < date.end; k++) dated[k] = 1
  }
  return { dated, person }
}

function datesBySentence(context: SlotContext): string[][] {
  const { sentences, tokens } = context.reading
  const found = sentences.map(() => new Set<string>())
  const absolute = context
    .dates()
    .filter((date): date is DateMention & { kind: 'absolute' } => date.kind === 'absolute')
    .sort((a, b) => a.start - b.start)
  let at = 0
  for (const [index, sentence] of sentences.entries()) {
    const end = tokens[sentence.to - 1]?.end ?? 0
    const here = found[index] as Set<string>
    for (; at < absolute.length && (absolute[at]?.start ?? 0) < end; at++)
      if (here.size < DATES_EACH) here.add(absolute[at]?.edtf ?? '')
  }
  return found.map((here) => [...here])
}

function build(context: SlotContext): Survey {
  const { reading, lexicon, bySentence } = context
  const { dated, person } = cover(context)
  const places: (readonly PlaceMention[])[] = []
  const events: EventMention[][] = []
  const visits: (readonly Visit[])[] = []
  const staysOf = new Map<number, number[]>()
  const invitations: Invitation[] = []
  const background: boolean[] = []
  const localClock: boolean[] = []
  const meets: boolean[] = []
  const visiting: boolean[] = []
  const court: boolean[] = []
  const visitsOf = new Map<number, Visit[]>()
  for (const [index, sentence] of reading.sentences.entries()) {
    const line: Line = {
      index,
      from: sentence.from,
      to: sentence.to,
      tokens: reading.tokens,
      source: reading.document.text,
      lexicon,
      words: lexicon.slots,
      people: bySentence[index] ?? [],
      dated: (token) => dated[token] === 1,
      titled: (token) => (person[token]?.mention.from ?? token) < token && person[token]?.mention.how !== 'pronoun',
      named: (token) => person[token] ?? null,
    }
    const found = findPlaces(line)
    places.push(found.places)
    visits.push(found.visits)
    invitations.push(...found.invitations.slice(0, INVITATIONS - invitations.length))
    for (const guest of found.stays) {
      const list = staysOf.get(guest) ?? []
      if (list.length < VISITS_EACH) list.push(index)
      staysOf.set(guest, list)
    }
    events.push(findEvents(line))
    background.push(lexicon.slots.background.within(reading.tokens, line.from, line.to))
    localClock.push(lexicon.slots.localClock.within(reading.tokens, line.from, line.to))
    meets.push(lexicon.meetings.within(reading.tokens, line.from, line.to))
    court.push(lexicon.slots.court.within(reading.tokens, line.from, line.to))
    visiting.push(lexicon.visits.within(reading.tokens, line.from, line.to))
    for (const visit of found.visits) {
      const list = visitsOf.get(visit.visitor) ?? []
      if (list.length < VISITS_EACH) list.push(visit)
      visitsOf.set(visit.visitor, list)
    }
  }
  const dates = datesBySentence(context)
  const first = dates
    .slice(0, HEAD + 2)
    .flat()
    .find((edtf) => edtf.length >= 10)
  const people = bySentence.map(
    (list) => new Set(list.map((referent) => referent.entity).filter((entity) => entity >= 0)),
  )
  const countries = new Set(places.flatMap((list) => list.flatMap(({ country }) => country ?? []))).size
  return {
    places,
    events: namedBefore(events),
    visits,
    staysOf,
    invitations,
    posts: postsOf(context),
    dates,
    people,
    countries,
    background,
    localClock,
    meets,
    visiting,
    court,
    visitTo: new Map(visits.flatMap((list) => list.map((visit) => [visit.place, visit]))),
    visitsOf,
    day: first ?? reading.document.article.published,
    published: reading.document.article.published,
  }
}

const built = remembering<SlotContext, Survey>()

/** The survey of the article; made on the first question. */
export const surveyOf = (context: SlotContext): Survey => built(context, () => build(context))
