/** What is counted over meetings: how often, when first, when last. Only held ones count for people and pairs. */

import type { MeetingRow } from '../model/resolving.ts'
import { edtfBounds } from './window.ts'

/** A meeting as far as counting goes. */
export interface Counting {
  readonly id: string
  readonly held: boolean
  /** EDTF, or null when undated. */
  readonly date: string | null
  readonly sort: string
  readonly people: readonly string[]
  readonly events: readonly string[]
  readonly places: readonly string[]
}

export const counting = (row: MeetingRow): Counting => ({
  id: row.id,
  held: row.properties.status === 'HELD',
  date: row.properties.date as string | null,
  sort: row.properties.sort as string,
  people: row.attended.map(({ person }) => person),
  events: row.at.map(({ to }) => to),
  places: row.in.map(({ to }) => to),
})

export interface Edge {
  readonly sort: string
  readonly date: string
}

export interface Tally {
  readonly meetings: number
  readonly first: Edge | null
  readonly last: Edge | null
}

export const NO_TALLY: Tally = { meetings: 0, first: null, last: null }

export const tallyProperties = ({ meetings, first, last }: Tally) => ({
  meetings,
  first: first?.date ?? null,
  firstSort: first?.sort ?? null,
  last: last?.date ?? null,
  lastSort: last?.sort ?? null,
})

export function tally(before: Tally, added: readonly Counting[]): Tally {
  let { meetings, first, last } = before
  for (const { date, sort } of added) {
    meetings++
    if (date === null || sort.startsWith('0000')) continue
    if (first === null || sort < first.sort) first = { sort, date }
    if (last === null || sort > last.sort) last = { sort, date }
  }
  return { meetings, first, last }
}

/** `a|b` with the smaller id first, for every two people of a held meeting. */
export const metKeys = ({ held, people }: Counting): string[] => {
  if (!held) return []
  const sorted = [...people].sort()
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a}|${b}`))
}

export const heldBy = ({ held, people }: Counting): readonly string[] => (held ? people : [])

/** Key → tally over all meetings that have it. */
export function tallies(
  meetings: readonly Counting[],
  keysOf: (meeting: Counting) => readonly string[],
): Map<string, Tally> {
  const byKey = new Map<string, Counting[]>()
  for (const meeting of meetings)
    for (const key of keysOf(meeting)) {
      const there = byKey.get(key)
      if (there) there.push(meeting)
      else byKey.set(key, [meeting])
    }
  return new Map([...byKey].map(([key, found]) => [key, tally(NO_TALLY, found)]))
}

/** First and last day of an event: over those of its meetings that are dated to a month or better. */
export function spanOf(dates: readonly (string | null)[]): {
  readonly from: string | null
  readonly to: string | null
} {
  const bounds = dates.flatMap((date) => (date === null ? [] : (edtfBounds(date) ?? [])))
  const sure = bounds.filter(({ from, to }) => Date.parse(to) - Date.parse(from) <= 31 * 86_400_000)
  return {
    from: sure.map(({ from }) => from).sort()[0] ?? null,
    to:
      sure
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? null,
  }
}
