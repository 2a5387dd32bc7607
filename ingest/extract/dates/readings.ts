/** From the parts of an expression to its value: one function for every kind of reading. */

import {
  addMonths,
  type Day,
  format,
  formatMonth,
  formatYearless,
  fromNumber,
  isReal,
  monday,
  nearest,
  toNumber,
  weekday,
} from './calendar.ts'

/** The parts a rule found or gives. Numbers are read, words are looked up, before they come here. */
export interface Parts {
  readonly d?: number
  readonly m?: number
  readonly y?: number
  readonly d2?: number
  readonly m2?: number
  readonly y2?: number
  /** Monday 1 … Sunday 7. */
  readonly w?: number
  readonly n?: number
  readonly q?: number
  /** Days, months and years away: -1 before, 0 this, 1 next. */
  readonly dir?: number
  readonly mrel?: number
  readonly yrel?: number
  readonly week?: number
  readonly unit?: string
  /** All numbers of a list ("5, 7 và 9/7"). */
  readonly list?: readonly number[]
}

export interface Value {
  readonly edtf: string
  readonly basis: 'stated' | 'relative'
}

/** What surrounds the expression. */
export interface Setting {
  readonly published: Day | null
  /** Words nearby speak of what is to come. */
  readonly future: boolean
}

export type Reading = (parts: Parts, setting: Setting) => Value | null

const stated = (edtf: string): Value => ({ edtf, basis: 'stated' })
const relative = (edtf: string): Value => ({ edtf, basis: 'relative' })
const between = (a: Day, b: Day): string => (toNumber(a) === toNumber(b) ? format(a) : `${format(a)}/${format(b)}`)

/** Of two digits: the century that puts it nearest to publication; four digits stay. */
function fullYear(y: number, published: Day | null): number {
  if (y >= 100) return y
  const now = published?.y ?? 2020
  return y + 2000 > now + 20 ? y + 1900 : y + 2000
}

/** Nearest to publication, or on the side that `dir` says. */
function place(candidates: readonly Day[], published: Day, dir: number | undefined): Day | null {
  const now = toNumber(published)
  const side = candidates.filter(
    (day) => isReal(day) && (dir === undefined || dir === 0 || (toNumber(day) - now) * dir >= 0),
  )
  return nearest(side, published)
}

/** A day of a month; the year, or the month too, may be missing. */
function resolve(
  parts: { d: number; m: number | undefined; y: number | undefined },
  more: Parts,
  { published }: Setting,
): { day: Day; basis: 'stated' | 'relative' } | null {
  const { d, m } = parts
  if (m !== undefined && parts.y !== undefined) {
    const day = { y: fullYear(parts.y, published), m, d }
    return isReal(day) ? { day, basis: 'stated' } : null
  }
  if (!published) return null
  if (m !== undefined) {
    if (more.yrel !== undefined) {
      const day = { y: published.y + more.yrel, m, d }
      return isReal(day) ? { day, basis: 'relative' } : null
    }
    const day = place(
      [-1, 0, 1].map((n) => ({ y: published.y + n, m, d })),
      published,
      more.dir,
    )
    return day && { day, basis: 'relative' }
  }
  const months = more.mrel !== undefined ? [more.mrel] : [-1, 0, 1]
  const day = place(
    months.map((n) => ({ ...addMonths(published.y, published.m, n), d })),
    published,
    more.mrel === undefined ? more.dir : undefined,
  )
  return day && { day, basis: 'relative' }
}

const day: Reading = (parts, setting) => {
  const { d, m, y } = parts
  if (d === undefined) return null
  const found = resolve({ d, m, y }, parts, setting)
  if (found) return { edtf: format(found.day), basis: found.basis }
  // 29 February is real in some year.
  const yearless = !setting.published && m !== undefined && y === undefined && isReal({ y: 2000, m, d })
  return yearless ? stated(formatYearless(m, d)) : null
}

const days: Reading = (parts, setting) => {
  const { d, m, y, d2, m2, y2 } = parts
  if (d === undefined || d2 === undefined) return null
  const end = resolve({ d: d2, m: m2, y: y2 }, parts, setting)
  if (!end) return null
  const month = m ?? end.day.m
  const year = y !== undefined ? fullYear(y, setting.published) : month > end.day.m ? end.day.y - 1 : end.day.y
  const start = m === undefined && d > d2 ? { ...addMonths(end.day.y, end.day.m, -1), d } : { y: year, m: month, d }
  if (!isReal(start) || toNumber(start) > toNumber(end.day) || toNumber(end.day) - toNumber(start) > 366) return null
  return { edtf: between(start, end.day), basis: end.basis }
}

const month: Reading = (parts, { published, future }) => {
  const { m, y, m2 } = parts
  const rel = parts.mrel
  if (m === undefined) {
    if (!published || rel === undefined) return null
    const at = addMonths(published.y, published.m, rel)
    return relative(formatMonth(at.y, at.m))
  }
  const pair = (year: number) => {
    if (m2 === undefined) return formatMonth(year, m)
    return `${formatMonth(m > m2 ? year - 1 : year, m)}/${formatMonth(year, m2)}`
  }
  if (y !== undefined) return stated(pair(y))
  if (!published) return m2 === undefined ? stated(`XXXX-${String(m).padStart(2, '0')}`) : null
  if (parts.yrel !== undefined) return relative(pair(published.y + parts.yrel))
  const gap = (year: number) => (year - published.y) * 12 + (m2 ?? m) - published.m
  const dir = parts.dir ?? (future ? 1 : undefined)
  const years = [-1, 0, 1].map((n) => published.y + n).filter((year) => !dir || gap(year) * dir >= 0)
  years.sort((a, b) => Math.abs(gap(a)) - Math.abs(gap(b)) || a - b)
  return years[0] === undefined ? null : relative(pair(years[0]))
}

const year: Reading = ({ y, yrel }, { published }) => {
  if (y !== undefined) return stated(String(y))
  return published && yrel !== undefined ? relative(String(published.y + yrel)) : null
}

const quarter: Reading = ({ q, y, yrel }, { published }) => {
  if (q === undefined || q < 1 || q > 4) return null
  const at = y ?? (published ? published.y + (yrel ?? 0) : undefined)
  if (at === undefined) return null
  const edtf = `${formatMonth(at, q * 3 - 2)}/${formatMonth(at, q * 3)}`
  return y === undefined ? relative(edtf) : stated(edtf)
}

const weekdayReading: Reading = ({ w, week, dir }, { published, future }) => {
  if (!published || w === undefined) return null
  const now = toNumber(published)
  if (week !== undefined) return relative(format(fromNumber(monday(now) + week * 7 + w - 1)))
  const ahead = (w - weekday(now) + 7) % 7
  if (dir === 1 || (dir === undefined && future))
    return relative(format(fromNumber(now + (ahead || (dir === 1 ? 7 : 0)))))
  if (dir === 0) return relative(format(fromNumber(monday(now) + w - 1)))
  const back = ahead === 0 ? (dir === -1 ? 7 : 0) : 7 - ahead
  return relative(format(fromNumber(now - back)))
}

const offset: Reading = ({ unit, n, dir }, { published }) => {
  if (!published) return null
  const by = (n ?? 1) * (dir ?? 1)
  const now = toNumber(published)
  if (unit === 'day') return relative(format(fromNumber(now + by)))
  if (unit === 'days')
    return relative(between(fromNumber(Math.min(now, now + by)), fromNumber(Math.max(now, now + by))))
  if (unit === 'week') {
    const start = monday(now) + by * 7
    return relative(between(fromNumber(start), fromNumber(start + 6)))
  }
  if (unit === 'month') {
    const at = addMonths(published.y, published.m, by)
    return relative(formatMonth(at.y, at.m))
  }
  return unit === 'year' ? relative(String(published.y + by)) : null
}

const weekend: Reading = ({ dir }, { published }) => {
  if (!published) return null
  const now = toNumber(published)
  // "Last weekend" is the last one that is over; on a Sunday it may already mean the running one.
  const saturday = dir === -1 ? monday(now) - 2 : monday(now) + 5 + (dir ?? 0) * 7
  return relative(between(fromNumber(saturday), fromNumber(saturday + 1)))
}

export const readings: Readonly<Record<string, Reading>> = {
  day,
  days,
  month,
  year,
  quarter,
  weekday: weekdayReading,
  offset,
  weekend,
}
