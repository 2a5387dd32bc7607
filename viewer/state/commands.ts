/** What people can do with a drawing. Each asks the server where it must, then makes one step of history. */

import { toLines, toThing, toThings } from '../api/learnt.ts'
import { CHAIN, COMMON, NEIGHBOURHOOD } from '../api/queries.ts'
import { request } from '../api/request.ts'
import type { Thing, WholeLine } from '../graph/known.ts'
import { leavesOf } from '../graph/leaves.ts'
import { words } from '../text/words.ts'
import { draw, expanded, hide, place, remove, room, select, setTrails, showAll, togglePin } from './change.ts'
import { fetchLeft, fetchMeetings } from './load.ts'
import { change, known, say, scene, seen, settle, sheet, view } from './store.ts'
import { type Answer, takeInPlaced } from './take-in.ts'
import type { Drawn, Subject, View } from './view.ts'
import { MOST_NODES } from './view.ts'
import { attempt } from './work.ts'

/** Neighbours that come with the first node, and with each expansion. */
export const FIRST_NEIGHBOURS = 24
export const MORE_NEIGHBOURS = 15

const asDrawn = ({ id, kind }: Thing): Drawn => ({ id, kind })

export const nameOf = (id: string): string => {
  const meeting = known.value.meetings.get(id)
  if (meeting) return meeting.people.map((person) => person.name).join(', ')
  // Events and places of a layer are known only from their meetings.
  const thing = known.value.things.get(id) ?? scene.value.nodes.find((node) => node.id === id)?.thing
  return thing?.name ?? id
}

export const subjectOf = (id: string): Subject => {
  const kind =
    view.value.nodes.find((node) => node.id === id)?.kind ?? scene.value.nodes.find((node) => node.id === id)?.kind
  return { kind: kind === 'more' || kind === undefined ? 'person' : kind, id }
}

/** What comes with things that are added. */
interface With {
  /** What else the step changes. */
  readonly and?: (view: View) => View
  /** How many neighbours were asked for, by the node they were asked of. */
  readonly counts?: Readonly<Record<string, number>>
  readonly lines?: Answer['lines']
}

/**
 * Adds things to the drawing in one step, with the meetings among them and those drawn, and gives how many are new.
 * Nothing is shown before all of it has a place, so that the canvas is drawn once. Past the hard stop it says so.
 */
const add = async (
  things: readonly Thing[],
  signal: AbortSignal,
  { and = (same) => same, counts = {}, lines = [] }: With = {},
): Promise<number> => {
  const grow = (from: View): View =>
    Object.entries(counts).reduce((sofar, [id, count]) => expanded(sofar, id, count), draw(from, things.map(asDrawn)))
  const before = view.value
  const next = grow(before)
  const ids = next.nodes.map((node) => node.id)
  const fresh = things.map((thing) => thing.id)
  const [found, left] = await Promise.all([
    fetchMeetings(next.nodes, fresh, signal),
    fetchLeft(Object.keys(next.expanded), ids, signal),
  ])
  await takeInPlaced({ things, found, left, lines }, next, signal, (places) =>
    change((now) => and(place(grow(now), places))),
  )
  const wanted = things.filter((thing) => !before.nodes.some((node) => node.id === thing.id))
  const drawn = next.nodes.length - before.nodes.length
  if (drawn < wanted.length) say(words().full(MOST_NODES))
  return drawn
}

/** Draws something found by searching, with its most relevant neighbours when it is the first. */
export const show = (thing: Thing): Promise<void> =>
  attempt(async (signal) => {
    const first = view.value.nodes.length === 0 ? FIRST_NEIGHBOURS : 0
    const things = [thing]
    const lines: (readonly [string, WholeLine])[] = []
    if (first > 0) {
      const { neighbourhood } = await request(NEIGHBOURHOOD, { of: [thing.id], first }, signal)
      things.push(...toThings(neighbourhood.nodes.map((node) => node.node)))
      lines.push(...toLines(neighbourhood.links))
    }
    // On a narrow window the panel would lie over what was just drawn.
    const subject = matchMedia('(max-width: 920px)').matches ? null : { kind: thing.kind, id: thing.id }
    const and = (now: View) => select(now, [thing.id], subject)
    const count = await add(things, signal, { and, counts: { [thing.id]: first }, lines })
    say(words().drawn(thing.name, Math.max(0, count - 1)))
  })

/** Brings the next neighbours of a node, most relevant first. */
export const expand = (id: string, count = MORE_NEIGHBOURS): Promise<void> =>
  attempt(async (signal) => {
    const space = Math.min(count, room(view.value))
    if (space === 0) return say(words().full(MOST_NODES))
    const drawn = view.value.nodes.map((node) => node.id).filter((other) => other !== id)
    const { neighbourhood } = await request(NEIGHBOURHOOD, { of: [id], first: space, drawn }, signal)
    const things = toThings(neighbourhood.nodes.filter((node) => !node.asked).map((node) => node.node))
    const asked = (view.value.expanded[id] ?? 0) + things.length
    const counts = { [id]: Math.max(1, asked) }
    const added = await add(things, signal, { counts, lines: toLines(neighbourhood.links) })
    say(words().expandedBy(nameOf(id), added, neighbourhood.left))
  })

/** Takes away the neighbours that hang on this node alone. */
export const collapse = (id: string): void => {
  const leaves = leavesOf(id, scene.value, view.value)
  change((now) => {
    const { [id]: _, ...rest } = now.expanded
    return { ...remove(now, leaves), expanded: rest }
  })
  say(words().collapsed(nameOf(id), leaves.length))
}

export const removeNodes = (ids: readonly string[]): void => {
  const names = ids.map(nameOf)
  change((now) => remove(now, ids))
  say(words().removed(names))
}

export const hideNodes = (ids: readonly string[]): void => {
  const names = ids.map(nameOf)
  change((now) => hide(now, ids))
  say(words().hid(names))
}

export const showHidden = (): void => change(showAll)

export const pinNodes = (ids: readonly string[]): void => {
  change((now) => togglePin(now, ids))
  const all = ids.every((id) => view.value.pinned.includes(id))
  say(words().pinned(ids.map(nameOf), all))
}

/** Draws a shortest chain between two people and marks it. */
export const findChain = (from: string, to: string, inTimeOrder: boolean): Promise<void> =>
  attempt(async (signal) => {
    const { from: since, to: until } = view.value.filter
    const { chain } = await request(CHAIN, { from, to, inTimeOrder, since, until }, signal)
    if (chain === null) return say(words().noChain(nameOf(from), nameOf(to), inTimeOrder))
    const things = toThings(chain.people)
    const trail = things.map((thing) => thing.id)
    await add(things, signal, { and: (now) => setTrails(select(now, trail), [trail]) })
    say(words().chained(things.map((thing) => thing.name)))
  })

/** Draws whom all of these met. */
export const findCommon = (ids: readonly string[]): Promise<void> =>
  attempt(async (signal) => {
    const { commonAcquaintances } = await request(COMMON, { of: [...ids] }, signal)
    const things = commonAcquaintances.flatMap(({ person }) => toThing(person) ?? [])
    if (things.length === 0) return say(words().noCommon(ids.map(nameOf)))
    const trails = things.flatMap((thing) => ids.map((id) => [id, thing.id]))
    const selected = [...ids, ...things.map((thing) => thing.id)]
    await add(things, signal, { and: (now) => setTrails(select(now, selected), trails) })
    say(words().common(things.map((thing) => thing.name)))
  })

/** Joins several people by shortest chains, each to the first: who connects these. */
export const connect = (ids: readonly string[]): Promise<void> =>
  attempt(async (signal) => {
    const [hub, ...others] = ids
    if (hub === undefined) return
    const answers = await Promise.all(
      others.map((to) => request(CHAIN, { from: hub, to, inTimeOrder: false, since: null, until: null }, signal)),
    )
    const chains = answers.flatMap(({ chain }) => (chain === null ? [] : [toThings(chain.people)]))
    const things = [...new Map(chains.flat().map((thing) => [thing.id, thing])).values()]
    const between = things.filter((thing) => !ids.includes(thing.id)).map((thing) => thing.name)
    const trails = chains.map((chain) => chain.map((thing) => thing.id))
    const selected = things.map((thing) => thing.id)
    await add(things, signal, { and: (now) => setTrails(select(now, selected), trails) })
    say(words().connected(between, others.length - chains.length))
  })

export const clearTrails = (): void => change((now) => setTrails(now, []))

/** Looks at something: in the panel and, when it is drawn, on the canvas. Looking is no step of its own. */
export const lookAt = (subject: Subject): void => {
  const ids = subject.kind === 'pair' ? [subject.a, subject.b] : [subject.id]
  const here = new Set(scene.value.nodes.map((node) => node.id))
  const before = view.value.subject
  if (before !== null && JSON.stringify(before) !== JSON.stringify(subject))
    seen.value = [...seen.value, before].slice(-50)
  sheet.value = 'none'
  settle((now) =>
    select(
      now,
      ids.filter((id) => here.has(id)),
      subject,
    ),
  )
}

/** Looks again at what was looked at before. */
export const lookBack = (): void => {
  const before = seen.value.at(-1)
  if (before === undefined) return
  lookAt(before)
  seen.value = seen.value.slice(0, -2)
}

/** Closes the panel. */
export const lookAway = (): void => {
  seen.value = []
  settle((now) => select(now, [], null))
}
