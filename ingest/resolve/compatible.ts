/** Can two claims be of one meeting? People, time, channel, place, event and status must not contradict. */

import type { EventWording, PlaceWording, Told } from '../model/resolving.ts'
import type { Context } from './context.ts'
import { peopleOf, type Reach, reachOf, SLACK_DAYS, shared, touch } from './interact.ts'
import { chainOf } from './places.ts'
import type { Window } from './window.ts'

/** A claim with what is compared, worked out once. */
export interface Candidate {
  readonly told: Told
  readonly reach: Reach
  readonly people: readonly string[]
  /** Person → country, where the claim or `knowledge/` says so. */
  readonly countries: ReadonlyMap<string, string>
  readonly window: Window | null
  readonly event: EventWording | null
  /** Ids of the place and its containers, nearest first. */
  readonly places: readonly string[]
  /** Those of `places` that `knowledge/` has. */
  readonly known: readonly string[]
  readonly country: string | null
  readonly together: readonly string[]
  readonly apart: string | null
}

export function candidate(
  told: Told,
  event: EventWording | null,
  place: PlaceWording | null,
  context: Context,
): Candidate {
  const places = place === null ? [] : chainOf(place.id, place.within, context)
  const reach = reachOf(told, told.persons, context)
  return {
    told,
    reach,
    people: peopleOf(told.persons),
    countries: countriesOf(told, context),
    window: reach.window,
    event,
    places,
    known: place?.known === false ? places.slice(1) : places,
    country: place?.country ?? event?.host ?? null,
    together: reach.together,
    apart: context.rulings.apart(told.id),
  }
}

function countriesOf({ claim, persons }: Told, { knowledge }: Context): Map<string, string> {
  const countries = new Map<string, string>()
  claim.participants.forEach(({ country }, i) => {
    const id = persons[i] ?? ''
    const code = (country === null ? null : knowledge.country(country)) ?? knowledge.person(id)?.country
    if (code) countries.set(id, code)
  })
  return countries
}

/** Fewer than this share of all the people told of, and it is another round. */
const SHARED = 0.4
/** A pair inside a larger round than this is a bilateral of its own. */
const LARGEST_ROUND_OF_A_PAIR = 5

export function compatible(a: Candidate, b: Candidate): boolean {
  if (a.together.some((id) => b.together.includes(id))) return true
  if (a.apart !== b.apart) return false
  // An article that tells of two meetings means two.
  if (a.told.article === b.told.article) return false
  return (
    touch(a.reach, b.reach) &&
    samePeople(a.people, b.people) &&
    !hasThirdParty(a, b) &&
    !hasThirdParty(b, a) &&
    sameTime(a, b) &&
    sameChannel(a, b) &&
    samePlace(a, b) &&
    sameEvent(a, b) &&
    sameOutcome(a, b)
  )
}

function samePeople(a: readonly string[], b: readonly string[]): boolean {
  const both = shared(a, b)
  if (both < 2) return false
  const small = Math.min(a.length, b.length)
  const large = Math.max(a.length, b.length)
  const leading = shared(a.slice(0, 2), b.slice(0, 2)) === 2
  if (leading) return small > 2 || large <= LARGEST_ROUND_OF_A_PAIR
  if (small === 2 && large > LARGEST_ROUND_OF_A_PAIR) return false
  return both === small || both / (a.length + b.length - both) >= SHARED
}

/** Who sat in is of the side of somebody else; one more country at the table is another meeting. */
function hasThirdParty(small: Candidate, large: Candidate): boolean {
  const extra = large.people.filter((id) => !small.people.includes(id))
  const sides = new Set(small.people.map((id) => small.countries.get(id)))
  if (extra.length === 0 || sides.has(undefined) || sides.size < 2) return false
  return extra.some((id) => {
    const country = large.countries.get(id)
    return country !== undefined && !sides.has(country)
  })
}

export function sameTime({ window: a }: Candidate, { window: b }: Candidate): boolean {
  if (a === null || b === null) return false
  const slack = a.precision !== 'none' && b.precision !== 'none' ? SLACK_DAYS : 0
  return a.from <= b.to + slack && b.from <= a.to + slack
}

const sameDay = ({ window: a }: Candidate, { window: b }: Candidate): boolean =>
  a?.precision === 'day' && b?.precision === 'day' && a.from === b.from

/** Who is at a gathering does not phone from there: a claim that says so was misread on one of the two, and nobody knows on which. */
const channelOf = ({ event, told: { claim } }: Candidate): string =>
  claim.channel !== 'in_person' && event !== null && event.kind !== 'visit' ? 'unknown' : claim.channel

function sameChannel(a: Candidate, b: Candidate): boolean {
  const [x, y] = [channelOf(a), channelOf(b)]
  return x === 'unknown' || y === 'unknown' || x === y
}

const atSameGathering = ({ event: a }: Candidate, { event: b }: Candidate): boolean =>
  a !== null && b !== null && a.kind !== 'visit' && a.base === b.base

/**
 * On one day, and at one gathering, the same people are in one place whatever the articles say: they disagree.
 * Otherwise another place is another meeting, unless one of them only took its place over from elsewhere in the article.
 */
function samePlace(a: Candidate, b: Candidate): boolean {
  if (sameDay(a, b) || atSameGathering(a, b)) return true
  const vague = a.window?.precision === 'none' || b.window?.precision === 'none'
  const inherited = a.told.claim.place?.basis === 'inherited' || b.told.claim.place?.basis === 'inherited'
  if (inherited && !vague) return true
  if (a.country !== null && b.country !== null && a.country !== b.country) return false
  // Venues that nobody knows may be two names of one.
  const [x] = a.known
  const [y] = b.known
  return x === undefined || y === undefined || a.known.includes(y) || b.known.includes(x)
}

function sameEvent({ event: a }: Candidate, { event: b }: Candidate): boolean {
  if (a === null || b === null || a.base !== b.base) return true
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return false
  return !(a.year !== null && b.year !== null && a.year !== b.year)
}

/** "Never met" denies the one meeting that it dates, not whatever else lies near. */
function sameOutcome(a: Candidate, b: Candidate): boolean {
  const [x, y] = [a.told.claim, b.told.claim]
  if (x.status === 'denied' && y.status === 'held') return x.date !== null
  if (y.status === 'denied' && x.status === 'held') return y.date !== null
  return true
}
