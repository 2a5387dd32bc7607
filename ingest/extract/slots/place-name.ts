/** One name of a place as written from a token on. */

import { plain } from '../../model/fold.ts'
import type { KnownPlace } from '../../model/knowledge.ts'
import { knownEventAt } from '../known-event.ts'
import type { Lexicon } from '../lexicon.ts'
import { adjacent } from '../reading.ts'
import { type Token, textOf } from '../tokens.ts'

/** One name, without what it lies in. */
export interface Single {
  readonly to: number
  readonly name: string
  readonly known: KnownPlace | null
  readonly sure: boolean
}

const LONGEST_VENUE = 10
const LONGEST_RUN = 5

/** A country or place of the knowledge that begins here; bodies, parts of the world and titles ("Đức Pháp chủ") are none. */
function knownAt(
  lexicon: Lexicon,
  tokens: readonly Token[],
  at: number,
  limit: number,
): { to: number; known: KnownPlace } | null {
  const country = lexicon.countries.at(tokens, at, limit)
  const place = lexicon.places.at(tokens, at, limit)
  if (!country && !place) return null
  const title = lexicon.titles.at(tokens, at, limit)
  if (title && title.to > Math.max(country?.to ?? 0, place?.to ?? 0)) return null
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
    const whole = token.cap ? lexicon.slots.compounds.at(tokens, i, limit) : null
    if (whole) {
      to = i = whole.to
      continue
    }
    if (token.kind === 'mark') {
      const dash =
        (token.text === '-' || token.text === '–' || token.text === '&') && tokens[i + 1]?.cap === true && to === i
      if (!dash) break
    } else if (token.cap || (token.kind === 'number' && to === i && i > from)) to = i + 1
    else if (token.kind === 'number' || lexicon.speech.at(tokens, i, limit) || lexicon.meetings.at(tokens, i, limit))
      break
    else if (lexicon.stops.at(tokens, i, limit) && !lexicon.grammar.of.has(token.lower)) break
    else if (i - to >= 2) break
    i++
  }
  return to
}

/** Words by which a formal name is longer than the short one ("Cộng hòa Nhân dân Trung Hoa", not "Hoa Kỳ"). */
const FORMAL = 2

/** A country's formal name gives way to the short one ("Cộng hòa Séc" stays where that is the short one). */
export function shortName(lexicon: Lexicon, text: string, known: KnownPlace): string {
  if (known.kind !== 'country') return text
  const formal = text.split(' ').length >= known.name.split(' ').length + FORMAL
  return formal || lexicon.knowledge.key(text).endsWith(` ${lexicon.knowledge.key(known.name)}`) ? known.name : text
}

/** The place named from token `at` on: known, a venue by its head word, or a capital behind a word like "thành phố". */
export function single(
  lexicon: Lexicon,
  tokens: readonly Token[],
  source: string,
  at: number,
  limit: number,
): Single | null {
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
        known: direct?.known.kind === 'venue' && direct.to === to ? direct.known : null,
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
      return {
        to: inner.to,
        name: shortName(lexicon, textOf(tokens, source, i, inner.to), inner.known),
        known: inner.known,
        sure: true,
      }
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
  if (knownEventAt(lexicon, tokens, i, limit)) return null
  let to = i + 1
  while (to < limit && to - i < LONGEST_RUN && tokens[to]?.cap && adjacent(tokens[to - 1], tokens[to])) to++
  // "Tại Vàng bạc …": one syllable that no place is known by is another word.
  if (!headed && to === i + 1 && lexicon.grammar.syllable.test(plain(first.lower))) return null
  return { to, name: textOf(tokens, source, i, to), known: null, sure: headed }
}
