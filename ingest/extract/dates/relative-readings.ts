/** Weekdays, weekends and spans counted from publication. */

import { addMonths, format, formatMonth, fromNumber, monday, toNumber, weekday as weekdayOf } from './calendar.ts'
import { between, type Reading, relative } from './reading.ts'

export const weekday: Reading = ({ w, week, dir }, { published, future }) => {
  if (!published || w === undefined) return null
  const now = toNumber(published)
  if (week !== undefined) return relative(format(fromNumber(monday(now) + week * 7 + w - 1)))
  const ahead = (w - weekdayOf(now) + 7) % 7
  if (dir === 1 || (dir === undefined && future))
    return relative(format(fromNumber(now + (ahead || (dir === 1 ? 7 : 0)))))
  if (dir === 0) return relative(format(fromNumber(monday(now) + w - 1)))
  const back = ahead === 0 ? (dir === -1 ? 7 : 0) : 7 - ahead
  return relative(format(fromNumber(now - back)))
}

export const offset: Reading = ({ unit, n, dir }, { published }) => {
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

export const weekend: Reading = ({ dir }, { published }) => {
  if (!published) return null
  const now = toNumber(published)
  // "Last weekend" is the last one that is over; on a Sunday it may already mean the running one.
  const saturday = dir === -1 ? monday(now) - 2 : monday(now) + 5 + (dir ?? 0) * 7
  return relative(between(fromNumber(saturday), fromNumber(saturday + 1)))
}
