/** What resolving reads and gives. The rows are what `ingest/write/` puts into the graph (docs/graph.md). */

import type { Claim } from './claim.ts'

/** A stored claim with what its article adds to it. */
export interface SourceClaim {
  readonly id: string
  readonly article: string
  /** Publication day of the article, or null. */
  readonly published: string | null
  /** Id shared by reprints of one wire story: what counts as one independent source. */
  readonly story: string
  readonly index: number
  readonly claim: Claim
}

/** One distinct way in which claims speak of a person, event or place: resolving reads these, not every claim, so that a hub costs no more than its ways of being named. */
export interface Wording {
  readonly key: string
  readonly of: 'person' | 'event' | 'place'
  /** Wordings of one block are resolved together; different blocks never touch each other. */
  readonly block: string
  readonly data: PersonWording | EventWording | PlaceWording
}

export interface PersonWording {
  readonly name: string
  readonly spellings: readonly string[]
  readonly country: string | null
  readonly office: string | null
  /** Walk of life that the office belongs to ("state", "sport", …), or null. */
  readonly field: string | null
  readonly company: string | null
  /** Id of the known person, where `knowledge/` is sure. */
  readonly known: string | null
  /** Article that a single name is of, where nothing says whose it is. */
  readonly scope: string | null
  /** Id of the decision that sets these mentions apart. */
  readonly split: string | null
}

export interface EventWording {
  readonly name: string
  readonly kind: string
  /** What it is without ordinal and year; known events by their id. */
  readonly base: string
  /** Id and usual name of the known recurring event. */
  readonly known: string | null
  readonly usual: string | null
  readonly ordinal: number | null
  /** As the name says it. */
  readonly year: number | null
  /** Year that the claim or its article is of, when the name gives none. */
  readonly around: number | null
  /** True when `around` comes from a date of the meeting itself. */
  readonly dated: boolean
  /** Visits: bounds in days since 1970 within which the claim falls. */
  readonly from: number | null
  readonly to: number | null
  readonly visitor: string | null
  readonly host: string | null
}

export interface PlaceWording {
  readonly id: string
  readonly name: string
  readonly known: boolean
  /** Id of the containing place, or null. */
  readonly within: string | null
  readonly country: string | null
}

export type Scalar = string | number | boolean | null
export type Properties = Readonly<Record<string, Scalar | readonly string[]>>

/** What a node of the resolved graph is. `digest` tells whether a stored one is the same. */
export interface NodeRow {
  readonly id: string
  readonly properties: Properties
}

export interface Slot {
  readonly to: string
  readonly shown: boolean
  readonly claims: readonly string[]
}

export interface Attendance {
  readonly person: string
  readonly office: string | null
  readonly country: string | null
}

export interface MeetingRow extends NodeRow {
  readonly attended: readonly Attendance[]
  readonly at: readonly Slot[]
  readonly in: readonly Slot[]
  readonly on: readonly Slot[]
  readonly claims: readonly string[]
}

/** A claim with everything resolved that its meeting depends on. */
export interface Told extends SourceClaim {
  /** Ids, in the order of `claim.participants`; one person may stand twice. */
  readonly persons: readonly string[]
  readonly event: string | null
  readonly place: string | null
}

/** Pairs of people that may be one, with why it is not certain. */
export interface PossiblySame {
  readonly a: string
  readonly b: string
  readonly why: string
}
