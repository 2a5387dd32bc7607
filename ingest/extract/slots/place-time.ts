/** Whether a meeting is the article's own news or told as background, and whether two dates are of one time. */

import { bound, DAY } from '../dates/bounds.ts'
import type { Draft } from '../meetings/meeting.ts'
import { HEAD, type Survey } from './place-survey.ts'

/** Whether the two EDTF values overlap or lie within `days` of each other; a date that is not known agrees with any. */
export function near(a: string | null, b: string | null, days: number): boolean {
  if (!a || !b) return true
  const gap = Math.max(bound(a, 'first') - bound(b, 'last'), bound(b, 'first') - bound(a, 'last'))
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
