/** Whether a meeting is the article's own news or told as background, and whether two dates are of one time. */

import type { Draft } from '../meetings/meeting.ts'
import { HEAD, type Survey } from './place-survey.ts'

const DAY = 86_400_000

function bound(edtf: string, last: boolean): number {
  const [year = '', month = '', day = ''] = (edtf.split('/')[last ? edtf.split('/').length - 1 : 0] ?? '').split('-')
  const y = Number(year)
  if (!Number.isFinite(y)) return Number.NaN
  const m = Number(month) || (last ? 12 : 1)
  if (Number(day)) return Date.UTC(y, m - 1, Number(day))
  return last ? Date.UTC(y, m, 0) : Date.UTC(y, m - 1, 1)
}

/** Whether the two EDTF values overlap or lie within `days` of each other; a date that is not known agrees with any. */
export function near(a: string | null, b: string | null, days: number): boolean {
  if (!a || !b) return true
  const gap = Math.max(bound(a, false) - bound(b, true), bound(b, false) - bound(a, true))
  return Number.isNaN(gap) || gap <= days * DAY
}

/** Days about the news within which an undated or dated meeting still belongs to it. */
const NEWS = 2

/** Days before publication of which an article still tells as news. */
const FRESH = 12

export function isNews(survey: Survey, draft: Draft): boolean {
  if (draft.date && survey.published && draft.date < survey.published && !near(draft.date, survey.published, FRESH))
    return false
  if (draft.date && survey.day && !near(draft.date, survey.day, NEWS)) return false
  const first = draft.frames.reduce((least, { frame }) => Math.min(least, frame.sentence), Number.POSITIVE_INFINITY)
  if (first < HEAD && !survey.background[first]) return true
  if (draft.date && draft.date.length >= 10) return true
  return draft.frames.some(({ frame }) => !survey.background[frame.sentence])
}
