/** All wordings of one person, event or place → its node. Counts and first and last dates come from its meetings and are not here. */

import { plain, searched } from '../model/fold.ts'
import type { EventWording, NodeRow, PersonWording, PlaceWording } from '../model/resolving.ts'
import type { Context } from './context.ts'
import { chainOf } from './places.ts'
import { padded } from './words.ts'

export function personNode(id: string, wordings: readonly PersonWording[], context: Context): NodeRow {
  const known = context.knowledge.person(id)
  const written = unique(wordings.map(({ name }) => name))
  const names = unique([
    ...written,
    ...wordings.flatMap(({ spellings }) => spellings),
    ...(known ? [known.name, ...known.spellings] : []),
  ])
  const name = context.rulings.renamed(id) ?? bestName(written, known?.name ?? null)
  return {
    id,
    properties: {
      ...named(name, names),
      country: only(wordings.map(({ country }) => country)) ?? known?.country ?? null,
      offices: offices(id, wordings, context),
      known: known !== null,
    },
  }
}

/** What readers of the articles know the person by: Sino-Vietnamese forms, then the usual spelling, then the fullest one. */
function bestName(written: readonly string[], known: string | null): string {
  const fullest = (names: readonly string[]) =>
    [...names].sort(
      (a, b) =>
        words(b) - words(a) ||
        hyphens(a) - hyphens(b) ||
        Number(plainLetters(a)) - Number(plainLetters(b)) ||
        (a < b ? -1 : 1),
    )[0]
  const vietnamese = written.filter((name) => !plainLetters(name) && hyphens(name) === 0 && words(name) > 1)
  if (known === null) return fullest(written) ?? ''
  return fullest(vietnamese) ?? known
}

const words = (name: string): number => name.split(/\s+/).length
const hyphens = (name: string): number => name.split('-').length - 1
const plainLetters = (name: string): boolean => plain(name) === name.toLowerCase()

/** Offices known for certain with their terms, then those that articles state, as JSON. */
function offices(id: string, wordings: readonly PersonWording[], { knowledge }: Context): string[] {
  const known = knowledge.person(id) ? knowledge.holdings(id) : []
  const terms = known.map(({ office, country, from, to, source }) =>
    JSON.stringify({ office, country, from, to, source }),
  )
  const stated = mostSpecific(wordings.flatMap(({ office, country }) => (office === null ? [] : [{ office, country }])))
    .map(({ office, country }) => JSON.stringify({ office, country, from: null, to: null, source: null }))
    .sort()
  return [...new Set([...terms, ...stated])]
}

interface Stated {
  readonly office: string
  readonly country: string | null
}

/** "Thứ trưởng" is not listed beside "Thứ trưởng Bộ Y tế" unless the countries differ. What only ends alike ("Phó Chủ tịch") is another office. */
function mostSpecific(stated: readonly Stated[]): Stated[] {
  const read = stated
    .map((one) => ({ ...one, text: padded(one.office) }))
    .sort((a, b) => Number(a.country === null) - Number(b.country === null) || (a.office < b.office ? -1 : 1))
  return read.filter(
    (one, i) =>
      !read.some(
        (other, j) =>
          other.text.startsWith(one.text) &&
          (other.text !== one.text || j < i) &&
          (one.country === null || other.country === null || one.country === other.country),
      ),
  )
}

export function eventNode(id: string, wordings: readonly EventWording[], context: Context): NodeRow {
  const known = only(wordings.map(({ known }) => known))
  const facts =
    known === null
      ? undefined
      : wordings.flatMap(({ usual }) => context.knowledge.events(usual ?? '')).find((event) => event.id === known)
  const written = unique(wordings.map(({ name }) => name))
  const instance = /-(\d{4}|nth-\d+)-[0-9a-f]{6}$/.exec(id)?.[1]?.replace('nth-', 'lần thứ ')
  const usual = facts && (instance ? `${facts.name} ${instance}` : facts.name)
  const name =
    context.rulings.renamed(id) ??
    usual ??
    [...written].sort((a, b) => words(b) - words(a) || (a < b ? -1 : 1))[0] ??
    ''
  const kinds = wordings.map(({ kind }) => kind).sort()
  return {
    id,
    properties: {
      ...named(name, [...written, ...(facts?.names ?? [])]),
      kind: facts?.kind ?? mostCommon(kinds) ?? 'other',
    },
  }
}

/** Id of the host country's place, for a visit. */
export function eventPlace(wordings: readonly EventWording[], { knowledge }: Context): string | null {
  const host = only(wordings.map(({ host }) => host))
  const name = host === null ? null : knowledge.countryName(host)
  return (
    (name === null ? [] : knowledge.places(name)).find(({ kind, country }) => kind === 'country' && country === host)
      ?.id ?? null
  )
}

/** @param wordings none for a place that only contains others. */
export function placeNode(id: string, wordings: readonly PlaceWording[], context: Context): NodeRow {
  const known = context.knowledge.place(id)
  const written = unique(wordings.map(({ name }) => name))
  const name = context.rulings.renamed(id) ?? known?.name ?? written[0] ?? id
  return {
    id,
    properties: {
      ...named(name, [...written, ...(known?.names ?? [])]),
      kind: known?.kind ?? 'venue',
      country: known?.country ?? only(wordings.map(({ country }) => country)),
    },
  }
}

export function containerOf(id: string, wordings: readonly PlaceWording[], { knowledge }: Context): string | null {
  return knowledge.place(id)?.within ?? only(wordings.map(({ within }) => within))
}

export const containersOf = (within: string | null, context: Context): string[] => chainOf(null, within, context)

/** What every node that can be searched for has of its names. */
const named = (name: string, others: readonly string[]) => {
  const names = unique([name, ...others])
  return { name, names, words: searched(names), folded: plain(name) }
}

const unique = (texts: readonly string[]): string[] => {
  const [first, ...rest] = texts
  return first === undefined ? [] : [first, ...[...new Set(rest)].filter((text) => text !== first).sort()]
}

/** The one value that is said; the first in order where several are. */
const only = (values: readonly (string | null)[]): string | null =>
  values.filter((value): value is string => value !== null).sort()[0] ?? null

function mostCommon(sorted: readonly string[]): string | undefined {
  const votes = new Map<string, number>()
  for (const value of sorted) votes.set(value, (votes.get(value) ?? 0) + 1)
  return [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0]
}
