/** From a view and what is known to what stands on the canvas: nodes and edges, before any position or colour. */

import type { NodeKind, Status, View } from '../state/view.ts'
import { pairKey } from '../state/view.ts'
import type { Known, Meeting, Thing } from './known.ts'
import { passes } from './pass.ts'

export interface SceneNode {
  readonly id: string
  readonly kind: NodeKind | 'more'
  readonly thing: Thing | null
  /** The meeting of three and more that it stands for. */
  readonly meeting: Meeting | null
  /** Meetings shown that tie it to others on the canvas; for `more`, how many neighbours wait. */
  readonly count: number
  /** No meeting of it passes the filter. */
  readonly faint: boolean
  /** For `more`: whose neighbours. */
  readonly of: string | null
}

export interface SceneEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly kind: 'met' | 'attended' | 'at' | 'more'
  /** Newest first, those that pass. */
  readonly meetings: readonly Meeting[]
  /** How many it stands for: more than are listed while not all could be fetched. */
  readonly count: number
  /** Held when any of them was, else the firmest of the others. */
  readonly status: Status
  /** No meeting of it passes the filter: kept for its place, not drawn. */
  readonly faint: boolean
}

export interface Scene {
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
  /** Meetings with at least two people (or one and a drawn event or place) on the canvas, filter aside. */
  readonly meetings: readonly Meeting[]
  /** Meetings of three and more that did not get a node of their own because there are too many. */
  readonly crowded: number
}

/** The most nodes that one layer adds. */
export const LAYER_NODES = 120

const FIRMEST: readonly Status[] = ['HELD', 'PLANNED', 'PROPOSED', 'CANCELLED', 'DENIED']

/** What a line of several meetings is drawn as. */
export const firmest = (meetings: readonly { readonly status: Status }[]): Status =>
  FIRMEST.find((status) => meetings.some((meeting) => meeting.status === status)) ?? 'HELD'

interface Draft {
  readonly source: string
  readonly target: string
  readonly kind: SceneEdge['kind']
  readonly all: Meeting[]
}

const inPlace = (meeting: Meeting, id: string): boolean =>
  meeting.place !== null && (meeting.place.id === id || meeting.place.within.some((place) => place.id === id))

/** The first `LAYER_NODES` ids by how many meetings name them. */
const most = (ids: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts.entries()]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, LAYER_NODES)
    .map(([id]) => id)
}

export const makeScene = (view: View, known: Known): Scene => {
  const hidden = new Set(view.hidden)
  const drawn = view.nodes.filter((node) => !hidden.has(node.id))
  const people = new Set(drawn.filter((node) => node.kind === 'person').map((node) => node.id))
  const askedPlaces = drawn.filter((node) => node.kind === 'place').map((node) => node.id)
  const askedEvents = new Set(drawn.filter((node) => node.kind === 'event').map((node) => node.id))
  const onCanvas = (meeting: Meeting) => meeting.people.filter((person) => people.has(person.id))
  const meetings = [...known.meetings.values()].filter((meeting) => {
    const here = onCanvas(meeting).length
    const stage =
      (meeting.event !== null && askedEvents.has(meeting.event.id)) || askedPlaces.some((id) => inPlace(meeting, id))
    return here >= 2 || (here === 1 && stage)
  })

  const events = new Set(askedEvents)
  if (view.layers.events) {
    for (const id of most(meetings.flatMap((meeting) => meeting.event?.id ?? []))) if (!hidden.has(id)) events.add(id)
  }
  const places = new Set(askedPlaces)
  if (view.layers.places) {
    for (const id of most(meetings.flatMap((meeting) => meeting.place?.id ?? []))) if (!hidden.has(id)) places.add(id)
  }
  const groups = view.layers.meetings
    ? meetings.filter((meeting) => meeting.peopleCount > 2 && onCanvas(meeting).length > 1 && !hidden.has(meeting.id))
    : []
  const asNode = new Set(groups.slice(0, LAYER_NODES).map((meeting) => meeting.id))

  const drafts = new Map<string, Draft>()
  const join = (kind: Draft['kind'], source: string, target: string, meeting: Meeting) => {
    const key = kind === 'met' ? pairKey(source, target) : `${source} ${target}`
    const draft = drafts.get(key)
    if (draft !== undefined) draft.all.push(meeting)
    else {
      const turned = kind === 'met' && target < source
      drafts.set(key, { source: turned ? target : source, target: turned ? source : target, kind, all: [meeting] })
    }
  }
  for (const meeting of meetings) {
    const here = onCanvas(meeting)
    const stages = [
      ...(meeting.event !== null && events.has(meeting.event.id) ? [meeting.event.id] : []),
      ...[...places].filter((id) => inPlace(meeting, id)),
    ]
    if (asNode.has(meeting.id)) {
      for (const person of here) join('attended', person.id, meeting.id, meeting)
      for (const stage of stages) join('at', meeting.id, stage, meeting)
      continue
    }
    for (const [at, person] of here.entries()) {
      for (const other of here.slice(at + 1)) join('met', person.id, other.id, meeting)
      for (const stage of stages) join('at', person.id, stage, meeting)
    }
  }

  const edges: SceneEdge[] = [...drafts.entries()].map(([id, { all, ...draft }]) => {
    const passing = all.filter((meeting) => passes(meeting, view.filter))
    const whole = draft.kind === 'met' ? known.lines.get(id) : undefined
    const count = Math.max(passing.length, whole?.count ?? 0)
    const status = passing.length === 0 && whole ? whole.status : firmest(passing)
    return { id, ...draft, meetings: passing, count, status, faint: count === 0 }
  })

  for (const [id, { source, target, count, status }] of known.lines) {
    if (drafts.has(id) || !people.has(source) || !people.has(target)) continue
    edges.push({ id, source, target, kind: 'met', meetings: [], count, status, faint: count === 0 })
  }

  const counts = new Map<string, Set<string>>()
  for (const edge of edges) {
    for (const end of [edge.source, edge.target]) {
      const set = counts.get(end) ?? new Set<string>()
      for (const meeting of edge.meetings) set.add(meeting.id)
      for (let more = edge.meetings.length; more < edge.count; more++) set.add(`${edge.id} ${more}`)
      counts.set(end, set)
    }
  }
  const nodes: SceneNode[] = []
  const add = (id: string, kind: NodeKind, thing: Thing | null, meeting: Meeting | null = null) => {
    const count = counts.get(id)?.size ?? 0
    const linked = counts.has(id)
    nodes.push({ id, kind, thing, meeting, count, faint: linked && count === 0, of: null })
  }
  for (const { id, kind } of drawn) add(id, kind, known.things.get(id) ?? null)
  for (const id of events) if (!askedEvents.has(id)) add(id, 'event', known.things.get(id) ?? eventOf(meetings, id))
  for (const id of places) {
    if (!askedPlaces.includes(id)) add(id, 'place', known.things.get(id) ?? placeOf(meetings, id))
  }
  for (const meeting of groups.slice(0, LAYER_NODES)) add(meeting.id, 'meeting', null, meeting)
  for (const { id } of drawn) {
    const left = view.expanded[id] === undefined ? 0 : (known.left.get(id) ?? 0)
    if (left === 0) continue
    const more = `more ${id}`
    nodes.push({ id: more, kind: 'more', thing: null, meeting: null, count: left, faint: false, of: id })
    edges.push({
      id: `${id} ${more}`,
      source: id,
      target: more,
      kind: 'more',
      meetings: [],
      count: 0,
      status: 'HELD',
      faint: false,
    })
  }
  return { nodes, edges, meetings, crowded: Math.max(0, groups.length - LAYER_NODES) }
}

const eventOf = (meetings: readonly Meeting[], id: string): Thing | null => {
  const event = meetings.find((meeting) => meeting.event?.id === id)?.event
  return event ? { kind: 'event', id, name: event.name, from: null, to: null, meetingCount: 0 } : null
}

const placeOf = (meetings: readonly Meeting[], id: string): Thing | null => {
  const place = meetings.find((meeting) => meeting.place?.id === id)?.place
  return place
    ? { kind: 'place', id, name: place.name, country: place.country, meetingCount: 0, within: place.within }
    : null
}
