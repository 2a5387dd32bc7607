/** Countries, places, events and organisations with all their names. */

import type { CountryCode, KnownBody, KnownEvent, KnownPlace, PlaceKind } from '../model/knowledge.ts'
import { broken, once, readTable, several } from './tsv.ts'

export interface KnownCountry {
  readonly code: CountryCode
  readonly name: string
  readonly names: readonly string[]
  /** False for the UN, the EU and other bodies, which are no places. */
  readonly land: boolean
  /** Id of a place, or null. */
  readonly capital: string | null
}

const COUNTRY_COLUMNS = ['code', 'name', 'kind', 'names', 'capital', 'source'] as const
const PLACE_COLUMNS = ['id', 'name', 'kind', 'within', 'names', 'source'] as const
const EVENT_COLUMNS = ['id', 'name', 'kind', 'names', 'source'] as const
const BODY_COLUMNS = ['id', 'name', 'kind', 'country', 'names', 'source'] as const

const KINDS: readonly string[] = ['region', 'city', 'venue'] satisfies PlaceKind[]
const EVENT_KINDS: readonly string[] = ['conference', 'summit', 'ceremony', 'other'] satisfies KnownEvent['kind'][]

export const loadCountries = (directory: URL): readonly KnownCountry[] => {
  const first = once()
  return readTable(directory, 'countries.tsv', COUNTRY_COLUMNS).map((row) => {
    const [code, name, kind, names, capital] = row.cells
    first(code, row)
    if (kind !== 'country' && kind !== 'body') throw broken(row, `kind "${kind}"`, 'Write country or body')
    return { code, name, names: several(names), land: kind === 'country', capital: capital || null }
  })
}

/** Countries are places too: their id is the code in lower case. */
export const loadPlaces = (directory: URL, countries: readonly KnownCountry[]): readonly KnownPlace[] => {
  const first = once()
  const lands: KnownPlace[] = countries
    .filter((country) => country.land)
    .map(({ code, name, names }) => ({
      id: code.toLowerCase(),
      name,
      names,
      kind: 'country',
      country: code,
      within: null,
    }))
  const ids = new Set(lands.map((land) => land.id))
  const rows = readTable(directory, 'places.tsv', PLACE_COLUMNS)
  for (const row of rows) ids.add(row.cells[0])
  const places = rows.map((row): KnownPlace => {
    const [id, name, kind, within, names] = row.cells
    first(id, row)
    if (!KINDS.includes(kind)) throw broken(row, `kind "${kind}"`, `Write one of ${KINDS.join(', ')}`)
    if (within !== '' && !ids.has(within))
      throw broken(row, `within "${within}", which is no place`, 'Write the id of a place')
    const land = id.slice(0, 2)
    return {
      id,
      name,
      names: several(names),
      kind: kind as PlaceKind,
      country: id[2] === '-' && ids.has(land) ? land.toUpperCase() : null,
      within: within || null,
    }
  })
  return [...lands, ...places]
}

export const loadEvents = (directory: URL): readonly KnownEvent[] => {
  const first = once()
  return readTable(directory, 'events.tsv', EVENT_COLUMNS).map((row) => {
    const [id, name, kind, names] = row.cells
    first(id, row)
    if (!EVENT_KINDS.includes(kind)) throw broken(row, `kind "${kind}"`, `Write one of ${EVENT_KINDS.join(', ')}`)
    return { id, name, names: several(names), kind: kind as KnownEvent['kind'] }
  })
}

export const loadBodies = (directory: URL): readonly KnownBody[] => {
  const first = once()
  return readTable(directory, 'bodies.tsv', BODY_COLUMNS).map((row) => {
    const [id, name, kind, country, names] = row.cells
    first(id, row)
    return { id, name, names: several(names), kind, country: country || null }
  })
}
