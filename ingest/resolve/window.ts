/** When a claim's meeting can have been: its date as days, or what the publication day leaves possible. */

import type { Claim } from '../model/claim.ts'

/** Days since 1970-01-01, both inclusive. */
export interface Window {
  readonly from: number
  readonly to: number
  /** `day`: one day as the article says; `span`: several; `none`: no date, the window comes from the publication day. */
  readonly precision: 'day' | 'span' | 'none'
}

/** How far back an undated meeting of an article's own news may lie, and how far ahead an undated plan. */
const RECENT_DAYS = 21
const AHEAD_DAYS = 60

export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000)
export const dayText = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)

/** First and last day of an EDTF date or interval, `YYYY-MM-DD`; null where the year is unknown or the text is no date. */
export function edtfBounds(edtf: string): { readonly from: string; readonly to: string } | null {
  const [start = '', end = start] = edtf.split('/')
  const from = part(start)
  const to = part(end)
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null
}

function part(text: string): { from: string; to: string } | null {
  const match = /^(\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?[~?%]?$/.exec(text)
  if (!match) return null
  const [, year = '', month, day] = match
  if (!month || month === 'XX') return { from: `${year}-01-01`, to: `${year}-12-31` }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (Number(month) < 1 || Number(month) > 12) return null
  if (!day || day === 'XX') return { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` }
  return Number(day) >= 1 && Number(day) <= last
    ? { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}` }
    : null
}

/** Null where nothing says when: such a claim stands on its own. */
export function windowOf({ date, status }: Pick<Claim, 'date' | 'status'>, published: string | null): Window | null {
  const day = published === null ? null : dayNumber(published)
  const coming = status === 'planned' || status === 'proposed'
  // A plan dated to the day of the article by its context alone: that is the day of the report.
  const reported = date?.basis === 'inherited' && coming && date.edtf === published
  if (date === null || reported) {
    if (day === null) return null
    if (coming) return { from: day - 1, to: day + AHEAD_DAYS, precision: 'none' }
    return { from: day - RECENT_DAYS, to: status === 'held' ? day : day + RECENT_DAYS, precision: 'none' }
  }
  const bounds = edtfBounds(date.edtf) ?? yearless(date.edtf, day, coming)
  if (bounds === null) return null
  const from = dayNumber(bounds.from)
  const to = dayNumber(bounds.to)
  // A day that the claim took over from the lead or a visit is not surely the meeting's own.
  if (from === to) return { from, to, precision: date.basis === 'inherited' ? 'span' : 'day' }
  // What was held lies before the article, what is planned not before it; where the date says otherwise, the date counts.
  if (day !== null && status === 'held' && from <= day) return { from, to: Math.min(to, day), precision: 'span' }
  if (day !== null && coming && to >= day - 1) return { from: Math.max(from, day - 1), to, precision: 'span' }
  return { from, to, precision: 'span' }
}

/** Years unknown are compared with each other only: in a leap year before all news. */
const NO_YEAR = '0004'

/** `XXXX-07-13`: for comparing only, the nearest such day before the article, or after it for a plan. */
function yearless(edtf: string, published: number | null, coming: boolean): { from: string; to: string } | null {
  const match = /^XXXX-(\d{2}-\d{2})$/.exec(edtf)
  if (!match) return null
  if (published === null) return part(`${NO_YEAR}-${match[1]}`)
  const year = Number(dayText(published).slice(0, 4))
  const days = [year - 1, year, year + 1].map((y) => `${y}-${match[1]}`).filter((d) => part(d) !== null)
  const near = coming
    ? days.find((d) => dayNumber(d) >= published - 1)
    : days.findLast((d) => dayNumber(d) <= published + 1)
  return near ? { from: near, to: near } : null
}
