/** What the page has learnt from the server so far: the material that a view is drawn with. */

import type { Channel, Status } from '../state/view.ts'

export interface Office {
  readonly office: string
  readonly country: string | null
  readonly from: string | null
  readonly to: string | null
}

export interface Person {
  readonly kind: 'person'
  readonly id: string
  readonly name: string
  readonly country: string | null
  readonly meetingCount: number
  readonly offices: readonly Office[]
}

export interface Event {
  readonly kind: 'event'
  readonly id: string
  readonly name: string
  readonly from: string | null
  readonly to: string | null
  readonly meetingCount: number
}

export interface Place {
  readonly kind: 'place'
  readonly id: string
  readonly name: string
  readonly country: string | null
  readonly meetingCount: number
  readonly within: readonly Named[]
}

export type Thing = Person | Event | Place

export interface Named {
  readonly id: string
  readonly name: string
}

export interface Participant extends Named {
  readonly office: string | null
  readonly country: string | null
}

export interface Meeting {
  readonly id: string
  /** EDTF, or null when no source dates it. */
  readonly date: string | null
  /** Inclusive bounds, `YYYY-MM-DD`. */
  readonly from: string | null
  readonly to: string | null
  readonly status: Status
  readonly channel: Channel
  readonly peopleCount: number
  /** Those whom the server named, 20 at most. */
  readonly people: readonly Participant[]
  readonly place: (Named & { readonly country: string | null; readonly within: readonly Named[] }) | null
  readonly event: Named | null
  readonly sourceCount: number
  readonly articleCount: number
  readonly disputed: readonly string[]
}

/** A line between two people as the server counts it, when not all of its meetings are here. */
export interface WholeLine {
  readonly source: string
  readonly target: string
  readonly count: number
  readonly status: Status
}

export interface Known {
  readonly things: ReadonlyMap<string, Thing>
  readonly meetings: ReadonlyMap<string, Meeting>
  /** How many neighbours of an expanded node are not drawn. */
  readonly left: ReadonlyMap<string, number>
  /** True while the meetings among the drawn people are not all here because there are too many. */
  readonly cut: boolean
  /** Only while meetings are missing: lines by their pair. */
  readonly lines: ReadonlyMap<string, WholeLine>
}

export const NOTHING_KNOWN: Known = {
  things: new Map(),
  meetings: new Map(),
  left: new Map(),
  cut: false,
  lines: new Map(),
}

export const learn = (known: Known, things: readonly Thing[], meetings: readonly Meeting[]): Known => ({
  ...known,
  things: new Map([...known.things, ...things.map((thing) => [thing.id, thing] as const)]),
  meetings: new Map([...known.meetings, ...meetings.map((meeting) => [meeting.id, meeting] as const)]),
})
