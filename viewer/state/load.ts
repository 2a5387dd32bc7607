/** Fetching what a drawing needs: things by id, the meetings among them, how many neighbours wait. */

import type { ResultOf, VariablesOf } from '../api/graphql.ts'
import { toMeetings, toThings } from '../api/learnt.ts'
import { LEFT, MEETINGS, NODES } from '../api/queries.ts'
import { request } from '../api/request.ts'
import type { Meeting, Thing } from '../graph/known.ts'
import type { Drawn, Filter } from './view.ts'

/** Meetings fetched for one drawing; past it the page says that there are more. */
export const MOST_MEETINGS = 2000

const slices = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))

export const fetchThings = async (ids: readonly string[], signal?: AbortSignal): Promise<Thing[]> => {
  const pages = await Promise.all(slices(ids, 100).map((some) => request(NODES, { ids: some }, signal)))
  return pages.flatMap((page) => toThings(page.nodes))
}

type MeetingFilter = VariablesOf<typeof MEETINGS>['filter']

/** The first page of what was asked, and how to get the rest where there is more. */
export interface Found {
  readonly meetings: readonly Meeting[]
  readonly rest: (() => Promise<{ readonly meetings: readonly Meeting[]; readonly cut: boolean }>) | null
}

const onePage = async (filter: MeetingFilter, after: string | null, signal?: AbortSignal) => {
  const { meetings }: ResultOf<typeof MEETINGS> = await request(MEETINGS, { filter, after }, signal)
  const { hasNextPage, endCursor } = meetings.pageInfo
  return { meetings: toMeetings(meetings.nodes), next: hasNextPage ? endCursor : null }
}

const otherPages = async (filter: MeetingFilter, from: string, signal?: AbortSignal) => {
  const meetings: Meeting[] = []
  let after: string | null = from
  while (after !== null && meetings.length < MOST_MEETINGS) {
    const page: Awaited<ReturnType<typeof onePage>> = await onePage(filter, after, signal)
    meetings.push(...page.meetings)
    after = page.next
  }
  return { meetings, cut: after !== null }
}

/**
 * The meetings that a drawing shows: among its people, and at its events and places.
 * `fresh` limits it to those that a newly drawn node takes part in; left out, all.
 */
export const fetchMeetings = async (
  nodes: readonly Drawn[],
  fresh: readonly string[] | null,
  signal?: AbortSignal,
  /** Only a period; left out, all time, so that a filter can be lifted without asking again. */
  time: Pick<Filter, 'from' | 'to'> = { from: null, to: null },
): Promise<Found> => {
  const wanted = new Set(fresh ?? nodes.map((node) => node.id))
  const of = (kind: Drawn['kind']) => nodes.filter((node) => node.kind === kind)
  const people = of('person').map((node) => node.id)
  const period = { ...(time.from && { from: time.from }), ...(time.to && { to: time.to }) }
  const filters: MeetingFilter[] = []
  const freshPeople = people.filter((id) => wanted.has(id))
  if (people.length > 1 && freshPeople.length > 0) {
    filters.push({ ...period, among: people, ...(freshPeople.length < people.length && { anyPeople: freshPeople }) })
  }
  for (const [kind, key] of [
    ['event', 'events'],
    ['place', 'places'],
  ] as const) {
    const all = of(kind).map((node) => node.id)
    const some = all.filter((id) => wanted.has(id))
    if (all.length > 0 && people.length > 0) {
      if (some.length > 0)
        for (const ids of slices(some, 100)) filters.push({ ...period, [key]: ids, anyPeople: people })
      else if (freshPeople.length > 0) filters.push({ ...period, [key]: all.slice(0, 100), anyPeople: freshPeople })
    }
  }
  const first = await Promise.all(filters.map((filter) => onePage(filter, null, signal)))
  const open = first.flatMap(({ next }, at) => (next === null ? [] : [{ filter: filters[at] as MeetingFilter, next }]))
  const rest = async () => {
    const others = await Promise.all(open.map(({ filter, next }) => otherPages(filter, next, signal)))
    return { meetings: others.flatMap((part) => part.meetings), cut: others.some((part) => part.cut) }
  }
  return { meetings: first.flatMap((part) => part.meetings), rest: open.length === 0 ? null : rest }
}

/** How many neighbours of each are not drawn. */
export const fetchLeft = async (
  ids: readonly string[],
  drawn: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, number>> => {
  const left = new Map<string, number>()
  for (const of of slices(ids, 300)) {
    if (of.length === 0) continue
    const { neighbourhood } = await request(LEFT, { of, drawn: drawn.filter((id) => !of.includes(id)) }, signal)
    for (const { asked, left: count, node } of neighbourhood.nodes) {
      if (asked && node !== null && 'id' in node) left.set(node.id, count)
    }
  }
  return left
}
