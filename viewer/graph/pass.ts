/** Which meetings pass a filter. The same reading of dates as the server's: a meeting counts where it may have been. */

import type { Filter } from '../state/view.ts'
import type { Meeting } from './known.ts'

export const passesTime = (meeting: Meeting, { from, to }: Pick<Filter, 'from' | 'to'>): boolean => {
  if (from === null && to === null) return true
  if (meeting.from === null || meeting.to === null) return false
  return (from === null || meeting.to >= from) && (to === null || meeting.from <= to)
}

/** What the legend's switches say, time aside. */
export const passesKind = (meeting: Meeting, filter: Filter): boolean =>
  !filter.noStatus.includes(meeting.status) &&
  !filter.noChannel.includes(meeting.channel) &&
  (filter.events.length === 0 || (meeting.event !== null && filter.events.includes(meeting.event.id)))

export const passes = (meeting: Meeting, filter: Filter): boolean =>
  passesTime(meeting, filter) && passesKind(meeting, filter)

/** Newest first, undated last; the order in which tables and panels list them. */
export const byTime = (a: Meeting, b: Meeting): number =>
  (b.from ?? '').localeCompare(a.from ?? '') || (b.to ?? '').localeCompare(a.to ?? '') || a.id.localeCompare(b.id)
