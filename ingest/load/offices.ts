/** Who held which office when: `knowledge/offices.tsv`. */

import type { CountryCode, Holding, KnownOffice, OfficeKind } from '../model/knowledge.ts'
import { broken, once, type Row, readTable, several } from './tsv.ts'

const OFFICE_COLUMNS = ['person', 'country', 'office', 'from', 'to', 'title', 'note', 'source'] as const
const KIND_COLUMNS = ['office', 'holders', 'titles', 'source'] as const
type OfficeRow = Row<typeof OFFICE_COLUMNS>

/** A day, month or year; `?` when the person may have stayed longer than the source knows. */
const BOUND = /^(\d{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?\??$/
const NONE: readonly never[] = []

/** First and last day that a bound or a date can mean, comparable as strings. */
const firstDay = (date: string): string => `${date.replace('?', '')}-01-01`.slice(0, 10)
const lastDay = (date: string): string => `${date.replace('?', '')}-99-99`.slice(0, 10)

const checkOffice = (at: OfficeRow): Holding => {
  const [person, country, office, from, to, , , source] = at.cells
  for (const bound of [from, to])
    if (bound !== '' && !BOUND.test(bound))
      throw broken(at, `"${bound}" is no date`, 'Write YYYY-MM-DD, YYYY-MM or YYYY, with ? where it may be later')
  if (from !== '' && to !== '' && to.slice(0, from.length) < from.slice(0, to.length))
    throw broken(at, `from ${from} to ${to} runs backwards`, 'Put the earlier date first')
  if (source === '') throw broken(at, 'no source', 'Say where the fact is from')
  return {
    person,
    country,
    office,
    from: from || null,
    to: to || null,
    source,
  }
}

export interface Offices {
  readonly all: readonly Holding[]
  /** Those whose row says why another may hold the office at the same time (acting, a second minister, sources that differ). */
  readonly excused: ReadonlySet<Holding>
  holders(country: CountryCode, office: OfficeKind, on: string): readonly Holding[]
  holdings(person: string): readonly Holding[]
}

export const loadOfficeKinds = (directory: URL): readonly KnownOffice[] => {
  const first = once()
  return readTable(directory, 'office-kinds.tsv', KIND_COLUMNS).map((row) => {
    const [office, holders, titles] = row.cells
    first(office, row)
    if (holders !== 'one' && holders !== 'many') throw broken(row, `holders "${holders}"`, 'Write one or many')
    return { office, holders, titles: several(titles) }
  })
}

/** What else the offices lean on. */
interface Known {
  person(id: string): boolean
  office(kind: OfficeKind): boolean
  country(code: CountryCode): boolean
}

export const loadOffices = (directory: URL, known: Known): Offices => {
  const excused = new Set<Holding>()
  const all = readTable(directory, 'offices.tsv', OFFICE_COLUMNS).map((row) => {
    const holding = checkOffice(row)
    if (row.cells[6] !== '') excused.add(holding)
    if (!known.office(holding.office))
      throw broken(row, `"${holding.office}" is not in knowledge/office-kinds.tsv`, 'Add the office there or mend it')
    if (!known.country(holding.country))
      throw broken(row, `"${holding.country}" is not in knowledge/countries.tsv`, 'Add the country there or mend it')
    if (!known.person(holding.person))
      throw broken(row, `"${holding.person}" is not in knowledge/people.tsv`, 'Add the person there or mend the id')
    return holding
  })
  const groups = (key: (holding: Holding) => string) => {
    let map: Map<string, Holding[]> | undefined
    return (wanted: string): readonly Holding[] => {
      if (!map) {
        map = new Map()
        for (const holding of all) {
          const name = key(holding)
          const there = map.get(name)
          if (there) there.push(holding)
          else map.set(name, [holding])
        }
      }
      return map.get(wanted) ?? NONE
    }
  }
  const byOffice = groups((holding) => `${holding.country} ${holding.office}`)
  return {
    all,
    excused,
    holdings: groups((holding) => holding.person),
    holders: (country, office, on) =>
      byOffice(`${country} ${office}`).filter(
        ({ from, to }) => (!from || firstDay(from) <= lastDay(on)) && (!to || lastDay(to) >= firstDay(on)),
      ),
  }
}
