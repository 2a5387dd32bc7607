/** Who the people are and how they are spelt: `knowledge/people.tsv`. */

import type { KnownPerson } from '../model/knowledge.ts'
import { broken, once, type Row, readTable, several } from './tsv.ts'

const PERSON_COLUMNS = ['id', 'name', 'country', 'spellings', 'weak', 'source'] as const
type PersonRow = Row<typeof PERSON_COLUMNS>

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

const checkPerson = (at: PersonRow): KnownPerson => {
  const [id, name, country, spelt, weakly, source] = at.cells
  if (!SLUG.test(id)) throw broken(at, `"${id}" is no id`, 'Write lower-case words joined by hyphens')
  if (name === '') throw broken(at, 'no name', 'Write the usual Latin spelling')
  if (source === '') throw broken(at, 'no source', 'Say where the spelling is from')
  const spellings = several(spelt)
  const weak = several(weakly)
  if (spellings.includes('') || weak.includes('')) throw broken(at, 'an empty spelling', 'Take away the spare |')
  const others = weak.length === 0 ? spellings : [...spellings, ...weak.filter((form) => form !== name)]
  return { id, name, country: country || null, spellings: others, weak }
}

export const loadPeople = (directory: URL): readonly KnownPerson[] => {
  const first = once()
  return readTable(directory, 'people.tsv', PERSON_COLUMNS).map((row) => {
    const person = checkPerson(row)
    first(person.id, row)
    return person
  })
}
