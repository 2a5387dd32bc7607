/** Days, months and weeks counted; nothing here knows a language. */

export interface Day {
  readonly y: number
  readonly m: number
  readonly d: number
}

const DAY = 86_400_000
const two = (n: number) => String(n).padStart(2, '0')

export const toNumber = ({ y, m, d }: Day): number => Date.UTC(y, m - 1, d) / DAY

export function fromNumber(days: number): Day {
  const date = new Date(days * DAY)
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() }
}

export const daysIn = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate()
export const isReal = ({ y, m, d }: Day): boolean => m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m)

export const format = ({ y, m, d }: Day): string => `${y}-${two(m)}-${two(d)}`
export const formatMonth = (y: number, m: number): string => `${y}-${two(m)}`
export const formatYearless = (m: number, d: number): string => `XXXX-${two(m)}-${two(d)}`

/** `YYYY-MM-DD` or null. */
export function parse(value: string | null): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value ?? '')
  if (!parts) return null
  const day = { y: Number(parts[1]), m: Number(parts[2]), d: Number(parts[3]) }
  return isReal(day) ? day : null
}

/** Monday 1 … Sunday 7. */
export const weekday = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1
export const monday = (days: number): number => days - weekday(days) + 1

export function addMonths(y: number, m: number, n: number): { y: number; m: number } {
  const months = y * 12 + (m - 1) + n
  return { y: Math.floor(months / 12), m: (((months % 12) + 12) % 12) + 1 }
}

/** The real day out of `days` nearest to `near`; the earlier one of two equally near. */
export function nearest(days: readonly Day[], near: Day): Day | null {
  let best: Day | null = null
  let gap = Number.POSITIVE_INFINITY
  for (const day of days) {
    if (!isReal(day)) continue
    const distance = Math.abs(toNumber(day) - toNumber(near))
    if (distance < gap) {
      best = day
      gap = distance
    }
  }
  return best
}
