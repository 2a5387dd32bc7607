/** How many meetings each switch of the legend would show: each dimension counted under the other filters. */

import type { Channel, Filter, Status } from '../state/view.ts'
import { CHANNELS, STATUSES } from '../state/view.ts'
import type { Meeting, Named } from './known.ts'
import { passes } from './pass.ts'

export interface Counts {
  readonly statuses: Readonly<Record<Status, number>>
  readonly channels: Readonly<Record<Channel, number>>
  readonly events: readonly (Named & { readonly count: number })[]
  readonly shown: number
  readonly all: number
}

const tally = <T extends string>(keys: readonly T[], values: readonly T[]): Record<T, number> =>
  Object.fromEntries(keys.map((key) => [key, values.filter((value) => value === key).length])) as Record<T, number>

export const countMeetings = (meetings: readonly Meeting[], filter: Filter): Counts => {
  const under = (part: Partial<Filter>) => meetings.filter((meeting) => passes(meeting, { ...filter, ...part }))
  const events = new Map<string, Named & { count: number }>()
  for (const { event } of under({ events: [] })) {
    if (event === null) continue
    events.set(event.id, { ...event, count: (events.get(event.id)?.count ?? 0) + 1 })
  }
  return {
    statuses: tally(
      STATUSES,
      under({ noStatus: [] }).map((meeting) => meeting.status),
    ),
    channels: tally(
      CHANNELS,
      under({ noChannel: [] }).map((meeting) => meeting.channel),
    ),
    events: [...events.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi')),
    shown: under({}).length,
    all: meetings.length,
  }
}
