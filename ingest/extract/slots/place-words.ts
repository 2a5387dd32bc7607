/** The words of `slots.json`, made ready for lookup over tokens. */

import type { EventKind } from '../../model/claim.ts'
import { fold } from '../../model/fold.ts'
import type { SlotData } from '../../model/lexicon.ts'
import { all, each, Phrases } from '../phrases.ts'

export interface EventHead {
  readonly kind: EventKind
  /** An event only with a name of its own behind it. */
  readonly plain: boolean
}

export interface SlotWords {
  readonly prepositions: Phrases<'at' | 'to' | 'from'>
  readonly joins: ReadonlySet<string>
  readonly heads: Phrases<true>
  readonly venues: Phrases<true>
  /** Words of which names write only the first syllable with a capital. */
  readonly compounds: Phrases<true>
  readonly nouns: Phrases<true>
  /** Nouns that tell where somebody lives or works. */
  readonly posts: Phrases<true>
  readonly spans: ReadonlySet<string>
  readonly where: ReadonlySet<string>
  /** Words that open another clause. */
  readonly breaks: ReadonlySet<string>
  readonly small: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly visits: Phrases<'trip' | 'verb' | 'post'>
  readonly through: ReadonlySet<string>
  readonly invitations: Phrases<true>
  readonly accepting: ReadonlySet<string>
  /** Before a visit that is going on. */
  readonly now: Phrases<true>
  readonly localClock: Phrases<true>
  readonly coming: Phrases<true>
  readonly gone: Phrases<true>
  readonly events: Phrases<EventHead>
  readonly links: Phrases<'strong' | 'weak'>
  /** Links that say it was beside a gathering: "bên lề". */
  readonly sidelines: Phrases<true>
  /** Links that say somebody took part. */
  readonly attends: Phrases<true>
  /** Before what an event is about: a comma may follow in its name. */
  readonly about: ReadonlySet<string>
  readonly inside: ReadonlySet<string>
  readonly connect: ReadonlySet<string>
  readonly tails: Phrases<true>
  readonly outside: Phrases<true>
  readonly background: Phrases<true>
  readonly receives: ReadonlySet<string>
  /** Words at a date that tell whose it may be. */
  readonly dateWords: ReadonlySet<string>
  /** Between a date and a noun of meeting: what was done that day was done for the meeting. */
  readonly goals: Phrases<true>
  /** Between a meeting word and a date: another clause. */
  readonly clauses: Phrases<true>
  /** Before a day until which something is to be done. */
  readonly limits: ReadonlySet<string>
  /** Occasions at which somebody tells of something else: interviews, press conferences. */
  readonly occasions: Phrases<true>
  /** Words of a court, before which things come that happened long ago. */
  readonly court: Phrases<true>
}

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words.flatMap((word) => fold(word).split(' ')))

export function compileSlots({ dates, places, visits, events, background, receives }: SlotData): SlotWords {
  const trips = new Set(visits.trips)
  const plain = new Set(events.plain)
  const strong = new Set(events.strong)
  return {
    prepositions: new Phrases([
      ...each<'at'>(places.at, 'at'),
      ...each<'to'>(places.to, 'to'),
      ...each<'from'>(places.from, 'from'),
    ]),
    joins: set(places.joins),
    heads: new Phrases(all(places.heads)),
    compounds: new Phrases(all(places.compounds)),
    venues: new Phrases(all(places.venues)),
    nouns: new Phrases(all(places.nouns)),
    posts: new Phrases(all(places.posts)),
    spans: set(places.spans),
    where: set(places.where),
    breaks: set(places.breaks),
    small: set(places.small),
    before: set(events.before),
    visits: new Phrases([
      ...visits.words.map((word): [string, 'trip' | 'verb'] => [word, trips.has(word) ? 'trip' : 'verb']),
      ...each<'post'>(visits.posts, 'post'),
    ]),
    through: set(visits.through),
    invitations: new Phrases(all(visits.invitations)),
    accepting: set(visits.accepting),
    now: new Phrases(all(visits.now)),
    localClock: new Phrases(all(visits.localClock)),
    coming: new Phrases(all(visits.coming)),
    gone: new Phrases(all(visits.gone)),
    events: new Phrases([
      ...events.heads.flatMap(({ kind, words }) =>
        words.map((word): [string, EventHead] => [word, { kind, plain: plain.has(word) }]),
      ),
      ...each<EventHead>(events.plain, { kind: 'other', plain: true }),
    ]),
    links: new Phrases(
      events.links.map((word): [string, 'strong' | 'weak'] => [word, strong.has(word) ? 'strong' : 'weak']),
    ),
    sidelines: new Phrases(all(events.sidelines)),
    attends: new Phrases(all(events.attends)),
    about: set(events.about),
    inside: set(events.inside),
    connect: set(events.connect),
    tails: new Phrases(all(events.tails)),
    outside: new Phrases(all(events.outside)),
    background: new Phrases(all(background)),
    receives: new Set(receives),
    dateWords: new Set(dates.words.map(fold)),
    goals: new Phrases(all(dates.goals)),
    clauses: new Phrases(all(dates.clauses)),
    limits: new Set(dates.limits.map(fold)),
    occasions: new Phrases(all(dates.occasions)),
    court: new Phrases(all(dates.court)),
  }
}
