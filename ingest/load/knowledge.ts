/** Makes the facts of `knowledge/` ready to be asked: tables are read and checked here, indexes built when first used. */

import type { Knowledge } from '../model/knowledge.ts'
import { nameIndex } from './name-index.ts'
import { asciiKey, nameKey } from './name-key.ts'
import { loadOffices } from './offices.ts'
import { loadPeople } from './people.ts'
import { loadBodies, loadCountries, loadEvents, loadPlaces } from './places.ts'
import { loadSyllables } from './syllables.ts'

const KNOWLEDGE = new URL('../../knowledge/', import.meta.url)

/** Reads every table under `directory`. Throws IngestError `knowledge-invalid` naming file, line and cure. */
export const loadKnowledge = (directory: URL = KNOWLEDGE): Knowledge => {
  const people = loadPeople(directory)
  const personById = new Map(people.map((person) => [person.id, person]))
  const offices = loadOffices(directory, (id) => personById.has(id))
  const countries = loadCountries(directory)
  const countryByCode = new Map(countries.map((country) => [country.code, country]))
  const places = loadPlaces(directory, countries)
  const placeById = new Map(places.map((place) => [place.id, place]))
  const events = loadEvents(directory)
  const bodies = loadBodies(directory)
  const syllables = loadSyllables(directory)

  const peopleIndex = nameIndex(people, (person) => [person.name, ...person.spellings])
  const countryIndex = nameIndex(countries, (country) => [country.name, ...country.names])
  const placeIndex = nameIndex(places, (place) => [place.name, ...place.names])
  const eventIndex = nameIndex(events, (event) => [event.name, ...event.names])
  const bodyIndex = nameIndex(bodies, (body) => [body.name, ...body.names])

  return {
    key: nameKey,
    ascii: (name) => asciiKey(nameKey(name)),
    people: peopleIndex.find,
    person: (id) => personById.get(id) ?? null,
    holders: offices.holders,
    holdings: offices.holdings,
    country: (name) => countryIndex.find(name)[0]?.code ?? null,
    countryName: (code) => countryByCode.get(code)?.name ?? null,
    places: placeIndex.find,
    place: (id) => placeById.get(id) ?? null,
    events: eventIndex.find,
    bodies: bodyIndex.find,
    names: {
      get countries() {
        return new Map([...countryIndex.names].map(([name, found]) => [name, (found[0] as { code: string }).code]))
      },
      get places() {
        return placeIndex.names
      },
      get events() {
        return eventIndex.names
      },
      get people() {
        return peopleIndex.names
      },
      get bodies() {
        return bodyIndex.names
      },
    },
    ...syllables,
  }
}
