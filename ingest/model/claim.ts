/** What one article says of one meeting: the unit of truth from which the graph is derived. */

import type { Article } from './article.ts'

export const STATUSES = ['held', 'planned', 'proposed', 'cancelled', 'denied'] as const
export type Status = (typeof STATUSES)[number]

export const CHANNELS = ['in_person', 'phone', 'video', 'unknown'] as const
export type Channel = (typeof CHANNELS)[number]

export const EVENT_KINDS = ['conference', 'summit', 'visit', 'ceremony', 'other'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** How a slot's value was got: written beside the meeting, computed from the publication date, or taken over from the lead, a visit or an event. */
export type Basis = 'stated' | 'relative' | 'inherited'

/** A passage of the article. `start` and `end` are UTF-16 offsets into the article's `field` as given, so `article[field].slice(start, end) === quote`. */
export interface Quote {
  readonly field: 'title' | 'text'
  readonly start: number
  readonly end: number
  readonly quote: string
}

export interface ClaimedPerson {
  /** The fullest form the article uses, without titles. */
  readonly name: string
  /** The other forms in the article. */
  readonly aliases: readonly string[]
  /** As the article states it ("Ngoại trưởng"), or null. */
  readonly office: string | null
  /** As the article names it ("Trung Quốc"), or null. */
  readonly country: string | null
  /** True when the article never names the person and who held the office on that day is taken from `knowledge/`. */
  readonly byOffice?: true
}

export interface ClaimedPlace {
  /** The most specific name the article gives. */
  readonly name: string
  /** Containing places, nearest first ("Washington", "Mỹ"). */
  readonly within: readonly string[]
  readonly basis: Basis
}

export interface ClaimedEvent {
  readonly name: string
  readonly kind: EventKind
  readonly basis: Basis
}

export interface ClaimedDate {
  /** EDTF: `2023-07-13`, `2023-07`, `XXXX-07-13`, `2023-10-26/2023-10-28`. */
  readonly edtf: string
  readonly basis: Basis
}

/** One slot's provenance, for `whomet explain`: which rule or fact gave it, and where in the article. */
export interface Reason {
  readonly slot: 'meeting' | 'participants' | 'date' | 'place' | 'event' | 'status' | 'channel'
  readonly rule: string
  readonly at: Quote | null
}

export interface Claim {
  /** At least two. */
  readonly participants: readonly ClaimedPerson[]
  readonly date: ClaimedDate | null
  readonly place: ClaimedPlace | null
  readonly event: ClaimedEvent | null
  readonly status: Status
  readonly channel: Channel
  /** The passage that proves it best. */
  readonly quote: Quote
  /** Other passages of the article that tell of the same meeting. */
  readonly also: readonly Quote[]
  /** Id of the rule that found the meeting. */
  readonly rule: string
  readonly reasons: readonly Reason[]
}

/** What extracting one article gives. */
export interface Extraction {
  readonly article: Article
  readonly claims: readonly Claim[]
}
