/** What no single row can show: names that point to two things, offices held by two people at once, places that contain each other. */

import { createRequire } from 'node:module'
import type { Holding, KnownPlace } from '../model/knowledge.ts'
import { nameKey } from './name-key.ts'
import { loadOfficeKinds, loadOffices } from './offices.ts'
import { loadPeople } from './people.ts'
import { loadBodies, loadCountries, loadEvents, loadPlaces } from './places.ts'
import { loadSyllables } from './syllables.ts'
import { loadPersonKey } from './transliterations.ts'

const { countries: ISO } = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as {
  countries: Readonly<Record<string, string | readonly string[]>>
}

/** Offices that one person holds at a time, with the days two holders may share: handing over, acting, a source's month. */
const SHARED_DAYS = 62

const DAY = 86_400_000
/** In days: the latest a bound can mean for a beginning, the earliest for an end, so that only a sure overlap is one. */
const day = (bound: string, filler: string): number =>
  Date.parse(bound.replace('?', '') + filler.slice(bound.replace('?', '').length)) / DAY
const begins = (holding: Holding): number => day(holding.from ?? '0001', 'YYYY-12-28')
const ends = (holding: Holding): number => day(holding.to ?? '9999', 'YYYY-01-01')

/** Every name that is given to two things of one table. */
const doubled = <T>(
  things: readonly T[],
  names: (thing: T) => readonly string[],
  id: (thing: T) => string,
  keyOf: (name: string) => string = nameKey,
): string[] => {
  const seen = new Map<string, string>()
  const found: string[] = []
  for (const thing of things)
    for (const key of new Set(names(thing).map(keyOf))) {
      const before = seen.get(key)
      if (before !== undefined && before !== id(thing)) found.push(`"${key}" is ${before} and ${id(thing)}`)
      seen.set(key, id(thing))
    }
  return found
}

const overlaps = (
  holdings: readonly Holding[],
  single: (office: string) => boolean,
  excused: (holding: Holding) => boolean,
) => {
  const groups = new Map<string, Holding[]>()
  for (const holding of holdings) {
    if (!single(holding.office) || excused(holding)) continue
    const key = `${holding.country} ${holding.office}`
    groups.set(key, [...(groups.get(key) ?? []), holding])
  }
  const found: string[] = []
  for (const [key, group] of groups)
    for (const [i, a] of group.entries())
      for (const b of group.slice(i + 1)) {
        const start = Math.max(begins(a), begins(b))
        const end = Math.min(ends(a), ends(b))
        if (end - start > SHARED_DAYS)
          found.push(`${key}: ${a.person} ${a.from}/${a.to ?? ''} and ${b.person} ${b.from}/${b.to ?? ''}`)
      }
  return found
}

/** The same person in the same office twice at a time: one stay, told by two rows. */
const twice = (holdings: readonly Holding[]): string[] => {
  const seen = new Map<string, Holding>()
  const found: string[] = []
  for (const holding of holdings) {
    const key = `${holding.country} ${holding.office}: ${holding.person}`
    const before = seen.get(key)
    if (before && Math.min(ends(before), ends(holding)) - Math.max(begins(before), begins(holding)) > SHARED_DAYS)
      found.push(`${key} from ${before.from} and from ${holding.from}`)
    seen.set(key, holding)
  }
  return found
}

const circles = (places: readonly KnownPlace[]): string[] => {
  const within = new Map(places.map((place) => [place.id, place.within]))
  return places.flatMap(({ id }) => {
    const path = new Set<string>()
    for (let at: string | null | undefined = id; at; at = within.get(at)) {
      if (path.has(at)) return [`place ${id} contains itself`]
      path.add(at)
    }
    return []
  })
}

/** All that is wrong, one line each; empty when nothing is. Throws where a table itself is broken. */
export const checkKnowledge = (directory: URL): readonly string[] => {
  const people = loadPeople(directory)
  const ids = new Set(people.map((person) => person.id))
  const countries = loadCountries(directory)
  const codes = new Set(countries.map((country) => country.code))
  const kinds = new Map(loadOfficeKinds(directory).map((kind) => [kind.office, kind]))
  const offices = loadOffices(directory, {
    person: (id) => ids.has(id),
    office: (kind) => kinds.has(kind),
    country: (code) => codes.has(code),
  })
  const places = loadPlaces(directory, countries)
  const placeIds = new Set(places.map((place) => place.id))
  const events = loadEvents(directory)
  const bodies = loadBodies(directory)
  loadSyllables(directory)

  const full = (names: readonly string[]) => names.filter((name) => /[\s-]/.test(name))
  return [
    ...doubled(
      people,
      (p) => full([p.name, ...p.spellings].filter((form) => !p.weak.includes(form))),
      (p) => p.id,
      loadPersonKey(directory),
    ),
    ...people.filter((p) => p.country && !codes.has(p.country)).map((p) => `person ${p.id}: country ${p.country}?`),
    ...doubled(
      countries,
      (c) => [c.name, ...c.names],
      (c) => c.code,
    ),
    ...Object.keys(ISO)
      .filter((code) => !codes.has(code))
      .map((code) => `country ${code} is missing`),
    ...countries.filter((c) => c.capital && !placeIds.has(c.capital)).map((c) => `capital ${c.capital} is no place`),
    ...overlaps(
      offices.all,
      (office) => kinds.get(office)?.holders === 'one',
      (holding) => offices.excused.has(holding),
    ),
    ...twice(offices.all),
    ...[...kinds.keys()]
      .filter((kind) => !offices.all.some((h) => h.office === kind))
      .map((kind) => `nobody holds ${kind}`),
    ...circles(places),
    ...doubled(
      places.filter((p) => p.kind !== 'venue'),
      (p) => [p.name, ...p.names].map((name) => `${p.kind} ${p.country} ${name}`),
      (p) => p.id,
    ),
    ...doubled(
      events,
      (e) => [e.name, ...e.names],
      (e) => e.id,
    ),
    ...doubled(
      bodies,
      (b) => [b.name, ...b.names],
      (b) => b.id,
    ),
  ]
}
