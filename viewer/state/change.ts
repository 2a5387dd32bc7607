/** Every change of the view, as pure functions from view to view. A change that alters nothing returns the same view. */

import type { Drawn, Filter, Layers, Point, Subject, View } from './view.ts'
import { EMPTY_VIEW, MOST_NODES } from './view.ts'

const without = <T>(list: readonly T[], gone: ReadonlySet<T>): readonly T[] =>
  list.some((item) => gone.has(item)) ? list.filter((item) => !gone.has(item)) : list

const withAll = <T>(list: readonly T[], more: readonly T[]): readonly T[] => {
  const fresh = more.filter((item) => !list.includes(item))
  return fresh.length === 0 ? list : [...list, ...fresh]
}

const omit = <T>(record: Readonly<Record<string, T>>, gone: ReadonlySet<string>): Readonly<Record<string, T>> =>
  Object.keys(record).some((key) => gone.has(key))
    ? Object.fromEntries(Object.entries(record).filter(([key]) => !gone.has(key)))
    : record

/** How many of `more` still fit under the hard stop. */
export const room = (view: View): number => Math.max(0, MOST_NODES - view.nodes.length)

/** Adds nodes behind those drawn; drawn ones come out of hiding. Cuts at the hard stop. */
export const draw = (view: View, more: readonly Drawn[]): View => {
  const have = new Set(view.nodes.map((node) => node.id))
  const fresh = more.filter((node, at) => !have.has(node.id) && more.findIndex((other) => other.id === node.id) === at)
  const hidden = without(view.hidden, new Set(more.map((node) => node.id)))
  if (fresh.length === 0 && hidden === view.hidden) return view
  return { ...view, nodes: [...view.nodes, ...fresh.slice(0, room(view))], hidden }
}

/** Remembers that `count` neighbours were asked of `id`. */
export const expanded = (view: View, id: string, count: number): View => ({
  ...view,
  expanded: { ...view.expanded, [id]: Math.max(count, view.expanded[id] ?? 0) },
})

/** Gives positions (rounded to whole units); what has one already keeps it unless `move`. */
export const place = (view: View, points: Readonly<Record<string, Point>>, move = false): View => {
  const fresh = Object.entries(points).filter(([id]) => move || view.positions[id] === undefined)
  if (fresh.length === 0) return view
  const rounded = fresh.map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }] as const)
  return { ...view, positions: { ...view.positions, ...Object.fromEntries(rounded) } }
}

/** Takes nodes off the drawing, with all that is remembered of them. */
export const remove = (view: View, ids: readonly string[]): View => {
  const gone = new Set(ids)
  const nodes = view.nodes.filter((node) => !gone.has(node.id))
  if (nodes.length === view.nodes.length) return view
  const subject = view.subject
  const about = subject === null ? [] : subject.kind === 'pair' ? [subject.a, subject.b] : [subject.id]
  return {
    ...view,
    nodes,
    positions: omit(view.positions, gone),
    hidden: without(view.hidden, gone),
    pinned: without(view.pinned, gone),
    expanded: omit(view.expanded, gone),
    selection: without(view.selection, gone),
    subject: about.some((id) => gone.has(id)) ? null : subject,
    trails: view.trails.filter((trail) => !trail.some((id) => gone.has(id))),
  }
}

export const hide = (view: View, ids: readonly string[]): View => ({
  ...view,
  hidden: withAll(view.hidden, ids),
  selection: without(view.selection, new Set(ids)),
})

export const showAll = (view: View): View => (view.hidden.length === 0 ? view : { ...view, hidden: [] })

/** Pins what is not pinned; when all are, unpins them. */
export const togglePin = (view: View, ids: readonly string[]): View => ({
  ...view,
  pinned: ids.every((id) => view.pinned.includes(id)) ? without(view.pinned, new Set(ids)) : withAll(view.pinned, ids),
})

export const select = (view: View, ids: readonly string[], subject: Subject | null = view.subject): View => ({
  ...view,
  selection: ids,
  subject,
})

export const toggleSelected = (view: View, id: string): View => ({
  ...view,
  selection: view.selection.includes(id) ? view.selection.filter((other) => other !== id) : [...view.selection, id],
})

export const setFilter = (view: View, part: Partial<Filter>): View => ({ ...view, filter: { ...view.filter, ...part } })

export const setLayers = (view: View, part: Partial<Layers>): View => ({ ...view, layers: { ...view.layers, ...part } })

export const setTrails = (view: View, trails: View['trails']): View => ({ ...view, trails })

/** A new drawing; how one looks at it (filter, layers) stays. */
export const clear = (view: View): View => ({ ...EMPTY_VIEW, filter: view.filter, layers: view.layers })
