/** The name of a place as written from a token on: venue, city, country, with the places it is said to lie in. */

import type { KnownPlace } from '../../model/knowledge.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Token } from '../tokens.ts'
import { single } from './place-name.ts'

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

const CHAIN = 3

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
