/** The view: everything the address holds and undo restores, as one immutable value. */

export type NodeKind = 'person' | 'event' | 'place' | 'meeting'
export type Status = 'HELD' | 'PLANNED' | 'PROPOSED' | 'CANCELLED' | 'DENIED'
export type Channel = 'IN_PERSON' | 'PHONE' | 'VIDEO' | 'UNKNOWN'
export type Theme = 'auto' | 'light' | 'dark'
export type Language = 'vi' | 'en'

export const STATUSES: readonly Status[] = ['HELD', 'PLANNED', 'PROPOSED', 'CANCELLED', 'DENIED']
export const CHANNELS: readonly Channel[] = ['IN_PERSON', 'PHONE', 'VIDEO', 'UNKNOWN']

/** Canvas units, whole numbers, so that an address brings back exactly what was on screen. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A node someone asked for. Nodes of a layer (meetings of a group, events, places) follow from what is drawn. */
export interface Drawn {
  readonly id: string
  readonly kind: 'person' | 'event' | 'place'
}

/** What the evidence panel is about. */
export type Subject =
  | { readonly kind: 'person' | 'meeting' | 'event' | 'place'; readonly id: string }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string }

export interface Filter {
  /** `YYYY-MM-DD`, inclusive, or null for open. */
  readonly from: string | null
  readonly to: string | null
  /** What is switched off; nothing switched off is everything shown. */
  readonly noStatus: readonly Status[]
  readonly noChannel: readonly Channel[]
  /** Ids of the only events wanted, or none for all. */
  readonly events: readonly string[]
}

export interface Layers {
  readonly meetings: boolean
  readonly events: boolean
  readonly places: boolean
}

export interface View {
  readonly nodes: readonly Drawn[]
  readonly positions: Readonly<Record<string, Point>>
  readonly hidden: readonly string[]
  readonly pinned: readonly string[]
  /** How many neighbours were asked for, by the node they were asked of. */
  readonly expanded: Readonly<Record<string, number>>
  readonly layers: Layers
  readonly filter: Filter
  readonly selection: readonly string[]
  readonly subject: Subject | null
  /** Chains found, each as node ids in order, drawn with emphasis. */
  readonly trails: readonly (readonly string[])[]
}

export const NO_FILTER: Filter = { from: null, to: null, noStatus: [], noChannel: [], events: [] }

export const EMPTY_VIEW: View = {
  nodes: [],
  positions: {},
  hidden: [],
  pinned: [],
  expanded: {},
  layers: { meetings: true, events: false, places: false },
  filter: NO_FILTER,
  selection: [],
  subject: null,
  trails: [],
}

/** The most nodes drawn at once; past it the page says so instead of drawing. */
export const MOST_NODES = 1000

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`)

export const isFiltered = (filter: Filter): boolean =>
  filter.from !== null ||
  filter.to !== null ||
  filter.noStatus.length + filter.noChannel.length + filter.events.length > 0
