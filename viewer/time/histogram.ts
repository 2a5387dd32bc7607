/** Meetings counted over time, in bars of a day, a month or a year, whichever gives a readable number of bars. */

import type { Meeting } from '../graph/known.ts'
import type { Status } from '../state/view.ts'

export type Unit = 'day' | 'month' | 'year'

export interface Bar {
  /** EDTF of the period: `2023-07-13`, `2023-07`, `2023`. */
  readonly period: string
  /** First and last day. */
  readonly from: string
  readonly to: string
  readonly meetings: number
  readonly statuses: Readonly<Partial<Record<Status, number>>>
}

export interface Histogram {
  readonly unit: Unit
  /** In time order, without gaps. */
  readonly bars: readonly Bar[]
  /** Undated, or dated to more than one bar: in no bar, since no day is invented for them. */
  readonly loose: number
  /** The most meetings in one bar. */
  readonly most: number
}

/** More bars than this and the next wider unit is taken. */
const MOST_BARS = 130

const LENGTH: Readonly<Record<Unit, number>> = { day: 10, month: 7, year: 4 }

const lastDay = (period: string): string => {
  if (period.length === 10) return period
  if (period.length === 4) return `${period}-12-31`
  const [year = 0, month = 1] = period.split('-').map(Number)
  return `${period}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`
}

const firstDay = (period: string): string => period + '-01-01'.slice(period.length - 4)

const after = (period: string): string => {
  const day = new Date(`${lastDay(period)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, period.length)
}

/** Every period from the first to the last, or null when there are too many. */
const periods = (first: string, last: string, unit: Unit, most: number): string[] | null => {
  const list: string[] = []
  const end = last.slice(0, LENGTH[unit])
  for (let period = first.slice(0, LENGTH[unit]); period <= end; period = after(period)) {
    if (list.push(period) > most) return null
  }
  return list
}

export const histogram = (meetings: readonly Meeting[]): Histogram => {
  const dated = meetings.flatMap(({ from, to, status }) => (from && to ? [{ from, to, status }] : []))
  const days = dated.map((meeting) => meeting.from).sort()
  const ends = dated.map((meeting) => meeting.to).sort()
  const [first, last] = [days[0], ends.at(-1)]
  if (first === undefined || last === undefined) return { unit: 'month', bars: [], loose: meetings.length, most: 0 }
  const exact = dated.filter((meeting) => meeting.from === meeting.to).length
  const units: Unit[] = exact * 2 >= dated.length ? ['day', 'month', 'year'] : ['month', 'year']
  const [unit, list] = units
    .map((one) => [one, periods(first, last, one, one === 'day' ? 62 : MOST_BARS)] as const)
    .find(([, found]) => found !== null) ?? ['year' as const, periods(first, last, 'year', 10_000)]
  const length = LENGTH[unit]
  const counted = new Map<string, { meetings: number; statuses: Partial<Record<Status, number>> }>()
  let loose = meetings.length - dated.length
  for (const { from, to, status } of dated) {
    const period = from.slice(0, length)
    if (to.slice(0, length) !== period) {
      loose++
      continue
    }
    const bar = counted.get(period) ?? { meetings: 0, statuses: {} }
    bar.meetings++
    bar.statuses[status] = (bar.statuses[status] ?? 0) + 1
    counted.set(period, bar)
  }
  const bars = (list ?? []).map((period) => ({
    period,
    from: firstDay(period),
    to: lastDay(period),
    meetings: counted.get(period)?.meetings ?? 0,
    statuses: counted.get(period)?.statuses ?? {},
  }))
  return { unit, bars, loose, most: Math.max(0, ...bars.map((bar) => bar.meetings)) }
}
