/** Lists of meetings wherever they hang: everything, or a person's, an event's, a place's, an article's. */

import type { Context } from '../context.ts'
import type { Along } from '../graph/along.ts'
import { type Conditions, conditionsOf, type MeetingFilter, type Start, startOf } from '../graph/filter.ts'
import { type List, pageOf, pageOfAll } from '../graph/lists.ts'
import type { Row } from '../graph/neo4j.ts'
import type { MeetingNode } from '../graph/nodes.ts'
import { statement } from '../graph/statement.ts'
import type { Connection, PageArguments } from '../paging/page.ts'

export interface MeetingArguments extends PageArguments {
  readonly filter?: MeetingFilter | null
  readonly order?: 'NEWEST' | 'OLDEST' | null
}

export interface MeetingList extends Connection<MeetingNode> {
  /** The number of all, or null above the limit. */
  readonly totalCount: () => Promise<number | null>
}

/** Counting stops here. */
export const COUNTED = 10_000

const list = (name: string, order: MeetingArguments['order']): List<MeetingNode> => ({
  statement: name,
  order: { list: 'meetings', key: ['text'], descending: order !== 'OLDEST' },
  node: (row: Row) => ({ ...(row.m as MeetingNode), __typename: 'Meeting' }),
  key: (row: Row) => [(row.m as MeetingNode).sort],
})

type Parent = Exclude<Start, { by: 'all' | 'several' | 'people' }>

/** Meetings that hang on a parent. */
export const meetingsOf = async (
  context: Context,
  parent: Parent,
  given: MeetingArguments,
  along?: Along,
): Promise<MeetingList> => {
  const conditions = conditionsOf(given.filter)
  const page = await pageOf(
    context,
    list(`meetings-of-${parent.by}`, given.order),
    parent.id,
    given,
    conditions,
    {},
    along,
  )
  return { ...page, totalCount: () => count(context, parent, conditions) }
}

/** Meetings of the whole graph, looked for from the narrowest thing that the filter names. */
export const meetingsWhere = async (context: Context, given: MeetingArguments, along?: Along): Promise<MeetingList> => {
  const conditions = conditionsOf(given.filter)
  const start = await begin(context, given.filter)
  if (start.by === 'all' || start.by === 'people') {
    const people = start.by === 'people' ? { people: start.ids } : {}
    const page = await pageOfAll(
      context,
      list(`meetings-${start.by === 'all' ? 'all' : 'of-people'}`, given.order),
      given,
      conditions,
      people,
      along,
    )
    return { ...page, totalCount: () => count(context, start, conditions) }
  }
  return meetingsOf(context, start, given, along)
}

/** The start of a search, with several people reduced to the one with the fewest meetings. */
export const begin = async (
  context: Context,
  filter: MeetingFilter | null | undefined,
): Promise<Exclude<Start, { by: 'several' }>> => {
  const start = startOf(filter)
  if (start.by !== 'several') return start
  const [row] = await context.read(statement('fewest-meetings'), { people: start.ids })
  return { by: 'person', id: (row?.id as string | undefined) ?? (start.ids[0] as string) }
}

/** The parameter `$start` of the files in `meetings/`. */
export const startParameter = (start: Exclude<Start, { by: 'several' }>): unknown =>
  start.by === 'all' ? null : start.by === 'people' ? start.ids : start.id

const count = async (
  context: Context,
  start: Exclude<Start, { by: 'several' }>,
  { conditions, filter }: Conditions,
): Promise<number | null> => {
  const [row] = await context.read(statement('meetings-count', { meetings: start.by, conditions }), {
    start: startParameter(start),
    filter,
    most: COUNTED + 1,
  })
  const number = Number(row?.count ?? 0)
  return number > COUNTED ? null : number
}
