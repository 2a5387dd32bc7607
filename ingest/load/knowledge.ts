/** Makes the facts of `knowledge/` ready to be asked: a table is read and checked when something in it is first asked for. */

import type { Knowledge } from '../model/knowledge.ts'
import { lazily } from '../model/lazily.ts'
import { nameIndex } from './name-index.ts'
import { asciiKey, nameKey } from './name-key.ts'
import { loadOfficeKinds, loadOffices } from './offices.ts'
import { loadPeople } from './people.ts'
import { loadBodies, loadCountries, loadEvents, loadPlaces } from './places.ts'
import { loadSyllables } from './syllables.ts'
import { loadPersonKey } from './transliterations.ts'

const KNOWLEDGE = new URL('../../knowledge/', import.meta.url)

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]))
const namesOf = (
  thing: { readonly name: string } & (
    | { readonly names: readonly string[] }
    | { readonly spellings: readonly string[] }
  ),
) => [thing.name, ...('names' in thing ? thing.names : thing.spellings)]

/** Asks throw IngestError `knowledge-invalid`, naming file, line and cure, where a table under `directory` is broken. */
export const loadKnowledge = (directory: URL = KNOWLEDGE): Knowledge => {
  const people = lazily(() => loadPeople(directory))
  const personById = lazily(() => byId(people()))
  const kinds = lazily(() => loadOfficeKinds(directory))
  const kindByName = lazily(() => new Map(kinds().map((kind) => [kind.office, kind])))
  const offices = lazily(() =>
    loadOffices(directory, {
      person: (id) => personById().has(id),
      office: (kind) => kindByName().has(kind),
      country: (code) => countryByCode().has(code),
    }),
  )
  const countries = lazily(() => loadCountries(directory))
  const countryByCode = lazily(() => new Map(countries().map((country) => [country.code, country])))
  const places = lazily(() => loadPlaces(directory, countries()))
  const placeById = lazily(() => byId(places()))
  const syllables = lazily(() => loadSyllables(directory))

  const peopleIndex = lazily(() => nameIndex(people(), namesOf, loadPersonKey(directory)))
  const countryIndex = lazily(() => nameIndex(countries(), namesOf))
  const placeIndex = lazily(() => nameIndex(places(), namesOf))
  const eventIndex = lazily(() => nameIndex(loadEvents(directory), namesOf))
  const bodyIndex = lazily(() => nameIndex(loadBodies(directory), namesOf))
  const officeIndex = lazily(() => nameIndex(kinds(), (kind) => kind.titles))
  const countryNames = lazily(
    () => new Map([...countryIndex().names].map(([name, found]) => [name, (found[0] as { code: string }).code])),
  )

  return {
    key: nameKey,
    ascii: (name) => asciiKey(nameKey(name)),
    people: (spelling) => peopleIndex().find(spelling),
    person: (id) => personById().get(id) ?? null,
    holders: (country, office, on) => offices().holders(country, office, on),
    holdings: (person) => offices().holdings(person),
    offices: (title) => officeIndex().find(title),
    country: (name) => countryIndex().find(name)[0]?.code ?? null,
    countryName: (code) => countryByCode().get(code)?.name ?? null,
    places: (name) => placeIndex().find(name),
    place: (id) => placeById().get(id) ?? null,
    events: (name) => eventIndex().find(name),
    bodies: (name) => bodyIndex().find(name),
    names: {
      get countries() {
        return countryNames()
      },
      get places() {
        return placeIndex().names
      },
      get events() {
        return eventIndex().names
      },
      get people() {
        return peopleIndex().names
      },
      get bodies() {
        return bodyIndex().names
      },
    },
    get surnames() {
      return syllables().surnames
    },
    get givenNames() {
      return syllables().givenNames
    },
    get chineseSurnames() {
      return syllables().chineseSurnames
    },
    get koreanSurnames() {
      return syllables().koreanSurnames
    },
    get womensNames() {
      return syllables().womensNames
    },
    get koreanLatinSurnames() {
      return syllables().koreanLatinSurnames
    },
  }
}
