/** Days, months, years and quarters told by their numbers; what is missing is taken from publication. */

import { addMonths, type Day, format, formatMonth, formatYearless, isReal, nearest, toNumber } from './calendar.ts'
import { between, type Parts, type Reading, relative, type Setting, stated } from './reading.ts'

/** Of two digits: the century that puts it nearest to publication; four digits stay. */
function fullYear(y: number, published: Day | null): number {
  if (y >= 100) return y
  const now = published?.y ?? 2020
  return y + 2000 > now + 20 ? y + 1900 : y + 2000
}

/** News tells without a year of what was up to a year ago, but of what is to come at most so many days ahead. */
const AHEAD = 150

/** Nearest to publication, or on the side that `dir` says. */
function place(candidates: readonly Day[], published: Day, dir: number | undefined): Day | null {
  const now = toNumber(published)
  const side = candidates.filter((day) => {
    const away = toNumber(day) - now
    return isReal(day) && (dir ? away * dir >= 0 : away <= AHEAD)
  })
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

export const day: Reading = (parts, setting) => {
  const { d, m, y } = parts
  if (d === undefined) return null
  const found = resolve({ d, m, y }, parts, setting)
  if (found) return { edtf: format(found.day), basis: found.basis }
  // 29 February is real in some year.
  const yearless = !setting.published && m !== undefined && y === undefined && isReal({ y: 2000, m, d })
  return yearless ? stated(formatYearless(m, d)) : null
}

export const days: Reading = (parts, setting) => {
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

export const month: Reading = (parts, { published, future }) => {
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

export const year: Reading = ({ y, yrel }, { published }) => {
  if (y !== undefined) return stated(String(y))
  return published && yrel !== undefined ? relative(String(published.y + yrel)) : null
}

export const quarter: Reading = ({ q, y, yrel }, { published }) => {
  if (q === undefined || q < 1 || q > 4) return null
  const at = y ?? (published ? published.y + (yrel ?? 0) : undefined)
  if (at === undefined) return null
  const edtf = `${formatMonth(at, q * 3 - 2)}/${formatMonth(at, q * 3)}`
  return y === undefined ? relative(edtf) : stated(edtf)
}
