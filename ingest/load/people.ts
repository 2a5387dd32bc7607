/** Who the people are and how they are spelt: `knowledge/people.tsv`. */

import type { KnownPerson } from '../model/knowledge.ts'
import { broken, type Row, readTable, several } from './tsv.ts'

export const PERSON_COLUMNS = ['id', 'name', 'country', 'spellings', 'weak', 'source'] as const
type PersonRow = Row<(typeof PERSON_COLUMNS)[number]>

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const checkPerson = ({ cells, ...at }: PersonRow): KnownPerson => {
  if (!SLUG.test(cells.id)) throw broken(at, `"${cells.id}" is no id`, 'Write lower-case words joined by hyphens')
  if (cells.name === '') throw broken(at, 'no name', 'Write the usual Latin spelling')
  if (cells.source === '') throw broken(at, 'no source', 'Say where the spelling is from')
  const spellings = several(cells.spellings)
  const weak = several(cells.weak)
  if (spellings.includes('') || weak.includes('')) throw broken(at, 'an empty spelling', 'Take away the spare |')
  return {
    id: cells.id,
    name: cells.name,
    country: cells.country || null,
    spellings: [...spellings, ...weak.filter((form) => form !== cells.name)],
    weak,
  }
}

export const loadPeople = (directory: URL): readonly KnownPerson[] => {
  const seen = new Map<string, number>()
  return readTable(directory, 'people.tsv', PERSON_COLUMNS).map((row) => {
    const person = checkPerson(row)
    const before = seen.get(person.id)
    if (before) throw broken(row, `"${person.id}" is on line ${before} already`, 'Give each person one row')
    seen.set(person.id, row.line)
    return person
  })
}
