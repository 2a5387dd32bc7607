/** Everything from nothing: all claims → the whole graph, in memory. What ingesting keeps up to date step by step must equal this. */

import type {
  EventWording,
  MeetingRow,
  PersonWording,
  PlaceWording,
  PossiblySame,
  Properties,
  SourceClaim,
  Told,
  Wording,
} from '../model/resolving.ts'
import type { Context } from './context.ts'
import { counting, heldBy, metKeys, NO_TALLY, spanOf, type Tally, tallies, tallyProperties } from './counts.ts'
import { eventWording } from './event-wording.ts'
import { resolveEvents } from './events.ts'
import { resolveMeetings } from './meetings.ts'
import { containerOf, containersOf, eventNode, eventPlace, personNode, placeNode } from './nodes.ts'
import { resolvePeople } from './people.ts'
import { personWording } from './person-wording.ts'
import { placeWording } from './places.ts'

export interface GraphNode {
  readonly id: string
  readonly properties: Properties
  /** Id of the place that an event is in, or that contains a place. */
  readonly within?: string | null
}

export interface Graph {
  readonly told: readonly Told[]
  readonly meetings: readonly MeetingRow[]
  readonly people: readonly GraphNode[]
  readonly events: readonly GraphNode[]
  readonly places: readonly GraphNode[]
  /** Pair `a|b` of ids → how often they met. */
  readonly met: ReadonlyMap<string, Tally>
  readonly possibly: readonly Doubt[]
}

/** A doubt with the block of wordings that raises it. */
export type Doubt = PossiblySame & { readonly block: string }

/** The claims carry their stories. Order does not matter. */
export function resolveWhole(sources: readonly SourceClaim[], context: Context): Graph {
  const { rulings } = context
  const claims = sources.filter(({ id }) => !rulings.rejected(id))
  const peopleWordings = claims.map((source) =>
    source.claim.participants.map((mention) => personWording(source, mention, context)),
  )
  const { ids, possibly } = peopleIds(peopleWordings.flat(), context)
  const persons = peopleWordings.map((wordings) => wordings.map(({ key }) => ids.get(key) ?? ''))
  const eventWordings = claims.map((source, i) => eventWording(source, persons[i] ?? [], context))
  const eventIds = new Map<string, string>()
  for (const block of blocks(eventWordings.flatMap((wording) => wording ?? [])))
    for (const [key, id] of resolveEvents(block)) eventIds.set(key, rulings.merged(id))
  const placeWordings = claims.map(({ claim }) => (claim.place ? placeWording(claim.place, context) : null))
  const placeId = ({ data }: Wording) => rulings.merged((data as PlaceWording).id)
  const placed = claims.map((source, i) => {
    const event = eventWordings[i] ?? null
    const place = placeWordings[i] ?? null
    const told: Told = {
      ...source,
      persons: persons[i] ?? [],
      event: event && (eventIds.get(event.key) ?? null),
      place: place && placeId(place),
    }
    return { told, event: event && (event.data as EventWording), place: place && (place.data as PlaceWording) }
  })
  const meetings = resolveMeetings(placed, context)
  return {
    told: placed.map(({ told }) => told),
    meetings,
    people: personNodes(
      byTarget<PersonWording>(peopleWordings.flat(), ({ key }) => ids.get(key) ?? ''),
      meetings,
      context,
    ),
    ...eventsAndPlaces(
      byTarget<EventWording>(
        eventWordings.flatMap((one) => one ?? []),
        ({ key }) => eventIds.get(key) ?? '',
      ),
      byTarget<PlaceWording>(
        placeWordings.flatMap((one) => one ?? []),
        placeId,
      ),
      meetings,
      context,
    ),
    met: tallies(meetings.map(counting), metKeys),
    possibly,
  }
}

/** Wordings of the same key are one; those of one block are resolved together. */
export function blocks(wordings: readonly Wording[]): Wording[][] {
  const byBlock = new Map<string, Map<string, Wording>>()
  for (const wording of wordings) {
    const there = byBlock.get(wording.block) ?? new Map<string, Wording>()
    byBlock.set(wording.block, there.set(wording.key, wording))
  }
  return [...byBlock.values()].map((block) => [...block.values()])
}

function peopleIds(wordings: readonly Wording[], context: Context): { ids: Map<string, string>; possibly: Doubt[] } {
  const ids = new Map<string, string>()
  const doubts: Doubt[] = []
  for (const block of blocks(wordings)) {
    const resolved = resolvePeople(block, context)
    for (const [key, id] of resolved.ids) ids.set(key, context.rulings.merged(id))
    doubts.push(...settle(resolved.possibly, context).map((one) => ({ ...one, block: block[0]?.block ?? '' })))
  }
  return { ids, possibly: doubts }
}

/** Doubts that no decision has settled, each once. */
export function settle(doubts: readonly PossiblySame[], { rulings }: Context): PossiblySame[] {
  const open = new Map<string, PossiblySame>()
  for (const { a, b, why } of doubts) {
    const [x = '', y = ''] = [rulings.merged(a), rulings.merged(b)].sort()
    if (x !== y && !rulings.different(a, b) && !rulings.different(x, y)) open.set(`${x}|${y}`, { a: x, b: y, why })
  }
  return [...open.values()]
}

function byTarget<T>(wordings: readonly Wording[], target: (wording: Wording) => string): Map<string, T[]> {
  const found = new Map<string, Map<string, T>>()
  for (const wording of wordings) {
    const id = target(wording)
    found.set(id, (found.get(id) ?? new Map<string, T>()).set(wording.key, wording.data as T))
  }
  return new Map([...found].map(([id, one]) => [id, inKeyOrder(one)]))
}

const inKeyOrder = <T>(byKey: ReadonlyMap<string, T>): T[] =>
  [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value)

function personNodes(
  wordings: ReadonlyMap<string, PersonWording[]>,
  meetings: readonly MeetingRow[],
  context: Context,
): GraphNode[] {
  const counts = tallies(meetings.map(counting), heldBy)
  return [...wordings].map(([id, said]) => {
    const node = personNode(id, said, context)
    return { id, properties: { ...node.properties, ...tallyProperties(counts.get(id) ?? NO_TALLY) } }
  })
}

function eventsAndPlaces(
  events: ReadonlyMap<string, EventWording[]>,
  places: ReadonlyMap<string, PlaceWording[]>,
  meetings: readonly MeetingRow[],
  context: Context,
): { events: GraphNode[]; places: GraphNode[] } {
  const datesAt = new Map<string, (string | null)[]>()
  for (const { at, properties } of meetings)
    for (const { to } of at) datesAt.set(to, [...(datesAt.get(to) ?? []), properties.date as string | null])
  const eventRows = [...events].map(([id, said]) => {
    const at = datesAt.get(id) ?? []
    const node = eventNode(id, said, context)
    const properties = {
      ...node.properties,
      ...spanOf(at),
      meetings: at.length,
    }
    return { id, properties, within: eventPlace(said, context) }
  })
  const counts = tallies(meetings.map(counting), ({ places: at }) => at)
  const wanted = new Set([...places.keys(), ...eventRows.flatMap(({ within }) => within ?? [])])
  for (const id of [...wanted])
    for (const container of containersOf(containerOf(id, places.get(id) ?? [], context), context)) wanted.add(container)
  const placeRows = [...wanted].map((id) => {
    const said = places.get(id) ?? []
    const properties = { ...placeNode(id, said, context).properties, meetings: counts.get(id)?.meetings ?? 0 }
    return { id, properties, within: containerOf(id, said, context) }
  })
  return { events: eventRows, places: placeRows }
}
