/** Who held which office when: `knowledge/offices.tsv`. */

import type { CountryCode, Holding, OfficeKind } from '../model/knowledge.ts'
import { broken, type Row, readTable } from './tsv.ts'

export const OFFICE_COLUMNS = ['person', 'country', 'office', 'from', 'to', 'title', 'note', 'source'] as const
type OfficeRow = Row<(typeof OFFICE_COLUMNS)[number]>

/** A day, month or year; `?` when the person may have stayed longer than the source knows. */
const BOUND = /^(\d{4})(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?\??$/
const NONE: readonly never[] = []

/** First and last day that a bound or a date can mean, comparable as strings. */
export const firstDay = (date: string): string => `${date.replace('?', '')}-01-01`.slice(0, 10)
export const lastDay = (date: string): string => `${date.replace('?', '')}-99-99`.slice(0, 10)

export const checkOffice = ({ cells, ...at }: OfficeRow): Holding => {
  for (const bound of [cells.from, cells.to])
    if (bound !== '' && !BOUND.test(bound))
      throw broken(at, `"${bound}" is no date`, 'Write YYYY-MM-DD, YYYY-MM or YYYY, with ? where it may be later')
  if (cells.from !== '' && cells.to !== '' && firstDay(cells.from) > lastDay(cells.to))
    throw broken(at, `from ${cells.from} to ${cells.to} runs backwards`, 'Put the earlier date first')
  if (!/^[a-z_]+$/.test(cells.office))
    throw broken(at, `"${cells.office}" is no office`, 'Write it like foreign_minister')
  if (cells.source === '') throw broken(at, 'no source', 'Say where the fact is from')
  return {
    person: cells.person,
    country: cells.country,
    office: cells.office,
    from: cells.from || null,
    to: cells.to || null,
    source: cells.source,
  }
}

export interface Offices {
  readonly all: readonly Holding[]
  holders(country: CountryCode, office: OfficeKind, on: string): readonly Holding[]
  holdings(person: string): readonly Holding[]
}

export const loadOffices = (directory: URL, isPerson: (id: string) => boolean): Offices => {
  const all = readTable(directory, 'offices.tsv', OFFICE_COLUMNS).map((row) => {
    const holding = checkOffice(row)
    if (!isPerson(holding.person))
      throw broken(row, `"${holding.person}" is not in knowledge/people.tsv`, 'Add the person there or mend the id')
    return holding
  })
  const groups = (key: (holding: Holding) => string) => {
    let map: Map<string, Holding[]> | undefined
    return (wanted: string): readonly Holding[] => {
      if (!map) {
        map = new Map()
        for (const holding of all) {
          const there = map.get(key(holding))
          if (there) there.push(holding)
          else map.set(key(holding), [holding])
        }
      }
      return map.get(wanted) ?? NONE
    }
  }
  const byOffice = groups((holding) => `${holding.country} ${holding.office}`)
  return {
    all,
    holdings: groups((holding) => holding.person),
    holders: (country, office, on) =>
      byOffice(`${country} ${office}`).filter(
        ({ from, to }) => (!from || firstDay(from) <= lastDay(on)) && (!to || lastDay(to) >= firstDay(on)),
      ),
  }
}
