/** The name of a place as written from a token on: venue, city, country, with the places it is said to lie in. */

import type { KnownPlace } from '../../model/knowledge.ts'
import type { Lexicon } from '../lexicon.ts'
import { adjacent } from '../reading.ts'
import type { Token } from '../tokens.ts'

export interface PlaceName {
  /** Token range of the whole phrase, with what it lies in. */
  readonly from: number
  readonly to: number
  /** As written, most specific first. */
  readonly names: readonly string[]
  readonly known: KnownPlace | null
  /** ISO code, where known. */
  readonly country: string | null
  /** False where only its capital letters and its preposition make it a place. */
  readonly sure: boolean
}

interface Single {
  readonly to: number
  readonly name: string
  readonly known: KnownPlace | null
  readonly sure: boolean
}

const LONGEST_VENUE = 10
const LONGEST_RUN = 5
const CHAIN = 3

const textOf = (tokens: readonly Token[], source: string, from: number, to: number): string =>
  source.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)

/** A country or place of the knowledge that begins here; bodies and parts of the world are none. */
function knownAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  limit: number,
): { to: number; known: KnownPlace } | null {
  const country = lexicon.countries.at(tokens, at, limit)
  const place = lexicon.places.at(tokens, at, limit)
  const capital = (to: number) => tokens.slice(at, to).some((token) => token.cap)
  if (place && place.to >= (country?.to ?? 0) && capital(place.to)) {
    const known = place.value.find((one) => one.kind !== 'region' || one.country !== null)
    if (known) return { to: place.to, known }
  }
  if (country && capital(country.to)) {
    const known = lexicon.knowledge.place(country.value.toLowerCase())
    if (known) return { to: country.to, known }
  }
  return null
}

/** Where a venue's own name ends: "khách sạn Sao Mai", "trụ sở Bộ Ngoại giao". */
function venueEnd(lexicon: Lexicon, tokens: readonly Token[], from: number, limit: number): number {
  const end = Math.min(limit, from + LONGEST_VENUE)
  let to = from
  let i = from
  while (i < end) {
    const token = tokens[i] as Token
    if (token.kind === 'mark') {
      const dash =
        (token.text === '-' || token.text === '–' || token.text === '&') && tokens[i + 1]?.cap === true && to === i
      if (!dash) break
    } else if (token.cap || (token.kind === 'number' && to === i && i > from)) to = i + 1
    else if (token.kind === 'number' || lexicon.speech.at(tokens, i, limit) || lexicon.meetings.at(tokens, i, limit))
      break
    else if (lexicon.stops.at(tokens, i, limit) && token.lower !== 'của') break
    else if (i - to >= 2) break
    i++
  }
  return to
}

/** A country's formal name gives way to the short one inside it ("Cộng hòa Séc" stays where that is the short one). */
function shortName(lexicon: Lexicon, text: string, known: KnownPlace): string {
  if (known.kind !== 'country') return text
  return lexicon.knowledge.key(text).endsWith(` ${lexicon.knowledge.key(known.name)}`) ||
    text.endsWith(` ${known.name}`)
    ? known.name
    : text
}

function single(lexicon: Lexicon, tokens: readonly Token[], source: string, at: number, limit: number): Single | null {
  const direct = knownAt(lexicon, tokens, at, limit)
  const venue = lexicon.slots.venues.at(tokens, at, limit)
  if (venue) {
    const own = venueEnd(lexicon, tokens, venue.to, limit)
    const to = own > venue.to ? own : venue.to
    const named = own > venue.to || tokens[at]?.cap === true
    if (to > (direct?.to ?? 0) && named && own > venue.to)
      return {
        to,
        name: textOf(tokens, source, at, to),
        known: direct?.known.kind === 'venue' ? direct.known : null,
        sure: true,
      }
  }
  let i = at
  for (let round = 0; round < 3; round++) {
    const head = lexicon.slots.heads.at(tokens, i, limit)
    if (!head) break
    i = head.to
  }
  const headed = i > at
  if (headed) {
    const inner = knownAt(lexicon, tokens, i, limit)
    // "thủ đô Paris" is Paris; "thành phố Thái Nguyên" is not the province.
    if (inner && (!direct || direct.known.id === inner.known.id))
      return { to: inner.to, name: textOf(tokens, source, i, inner.to), known: inner.known, sure: true }
  }
  if (direct)
    return {
      to: direct.to,
      name: shortName(lexicon, textOf(tokens, source, at, direct.to), direct.known),
      known: direct.known,
      sure: true,
    }
  const first = tokens[i]
  if (!first?.cap || i >= limit) return null
  if (
    !headed &&
    (lexicon.bodies.at(tokens, i, limit) ||
      lexicon.titles.at(tokens, i, limit) ||
      lexicon.slots.events.at(tokens, i, limit) ||
      lexicon.countries.at(tokens, i, limit))
  )
    return null
  if (lexicon.events.at(tokens, i, limit)) return null
  let to = i + 1
  while (to < limit && to - i < LONGEST_RUN && tokens[to]?.cap && adjacent(tokens[to - 1], tokens[to])) to++
  return { to, name: textOf(tokens, source, i, to), known: null, sure: headed }
}

function contains(lexicon: Lexicon, outer: KnownPlace, inner: KnownPlace): boolean {
  let at: KnownPlace | null = inner
  for (let round = 0; at && round < 6; round++) {
    if (at.id === outer.id) return inner.id !== outer.id
    at = at.within ? lexicon.knowledge.place(at.within) : null
  }
  return outer.kind === 'country' && outer.country !== null && outer.country === inner.country && inner.id !== outer.id
}

/** Reads the place that begins at token `at` and, behind it, what it lies in ("Hamburg, Đức", "Davos (Thụy Sĩ)"). */
export function placeAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  source: string,
  at: number,
  limit: number,
): PlaceName | null {
  const first = single(lexicon, tokens, source, at, limit)
  if (!first) return null
  const names = [first.name]
  let last = first
  let to = first.to
  let sure = first.sure
  let { known } = first
  let country = first.known?.country ?? null
  for (let round = 0; round < CHAIN; round++) {
    const mark = tokens[to]
    if (!mark || to >= limit) break
    const bracket = mark.text === '('
    const joined = lexicon.slots.joins.has(mark.lower)
    const linked = mark.text === ',' || mark.text === '-' || mark.text === '–' || bracket || joined
    const next = linked ? single(lexicon, tokens, source, to + 1, limit) : null
    if (!next) break
    // A country joined to an unknown name makes it a place; a second unknown one does not.
    const fits = next.known ? !last.known || contains(lexicon, next.known, last.known) : joined && next.sure
    if (!fits) break
    names.push(next.name)
    sure ||= next.known !== null
    known ??= null
    country ??= next.known?.country ?? null
    to = next.to
    if (bracket && tokens[to]?.text === ')') to++
    last = next.known ? next : last
  }
  return { from: at, to, names, known, country, sure }
}

/** Names of the places around it, nearest first: as the article writes them, then as the knowledge names them. */
export function around(lexicon: Lexicon, place: PlaceName): string[] {
  const within = place.names.slice(1)
  const seen = new Set([...place.names.map((name) => lexicon.knowledge.key(name))])
  const written = place.names.map((name) => lexicon.knowledge.places(name)[0]?.id).filter((id) => id !== undefined)
  const ids = new Set(written)
  // The last place that the knowledge has leads on.
  let at: KnownPlace | null = place.known
  for (const name of within) at = lexicon.knowledge.places(name)[0] ?? at
  for (let round = 0; at?.within && round < 6; round++) {
    const outer = lexicon.knowledge.place(at.within)
    if (!outer || (outer.kind === 'region' && outer.country === null)) break
    const key = lexicon.knowledge.key(outer.name)
    if (!seen.has(key) && !ids.has(outer.id)) within.push(outer.name)
    seen.add(key)
    at = outer
  }
  return within
}
