/** Lists of meetings wherever they hang: everything, or a person's, an event's, a place's, an article's. */

import type { Context } from '../context.ts'
import { type Conditions, conditionsOf, type MeetingFilter, type Start, startOf } from '../graph/filter.ts'
import { type List, pageOf, type Question } from '../graph/lists.ts'
import { type MeetingRow, meetingFrom } from '../graph/meeting-rows.ts'
import type { MeetingNode } from '../graph/nodes.ts'
import { statement } from '../graph/statement.ts'
import type { Wanted } from '../graph/wanted.ts'
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

export const meetingList = (file: string, { order }: MeetingArguments, wanted: Wanted): List<MeetingNode> => ({
  statement: file,
  order: { list: 'meetings', key: ['text'], descending: order !== 'OLDEST' },
  node: ({ row }) => meetingFrom(row as MeetingRow, wanted),
  // Asked for only where the key is among the values: see `Wanted.placed`.
  key: ({ row }) => [(row as MeetingRow)[wanted.with.meeting.indexOf('sort')] as string],
})

type Found = Exclude<Start, { by: 'several' }>
type Parent = Exclude<Found, { by: 'all' | 'people' }>

/** Meetings that hang on a parent. */
export const meetingsOf = (
  context: Context,
  parent: Parent,
  given: MeetingArguments,
  wanted: Wanted,
): Promise<MeetingList> =>
  page(context, meetingList(`meetings-of-${parent.by}`, given, wanted), given, parent, { parent: parent.id, wanted })

/** Meetings of the whole graph, looked for from the narrowest thing that the filter names. */
export const meetingsWhere = async (
  context: Context,
  given: MeetingArguments,
  wanted: Wanted,
): Promise<MeetingList> => {
  const start = await begin(context, given.filter)
  if (start.by === 'all') return page(context, meetingList('meetings-all', given, wanted), given, start, { wanted })
  if (start.by !== 'people') return meetingsOf(context, start, given, wanted)
  const more = { people: start.ids }
  return page(context, meetingList('meetings-of-people', given, wanted), given, start, { wanted, more })
}

const page = async (
  context: Context,
  list: List<MeetingNode>,
  given: MeetingArguments,
  start: Found,
  question: Question,
): Promise<MeetingList> => {
  const conditions = conditionsOf(given.filter)
  return counted(context, await pageOf(context, list, given, { ...question, conditions }), start, conditions)
}

export const counted = (
  context: Context,
  connection: Connection<MeetingNode>,
  start: Found,
  conditions: Conditions,
): MeetingList => Object.assign(connection, { totalCount: () => count(context, start, conditions) })

/** The start of a search, with several people reduced to the one with the fewest meetings. */
export const begin = async (context: Context, filter: MeetingFilter | null | undefined): Promise<Found> => {
  const start = startOf(filter)
  if (start.by !== 'several') return start
  const [row] = await context.read(statement('fewest-meetings'), { people: start.ids })
  return { by: 'person', id: (row?.id as string | undefined) ?? (start.ids[0] as string) }
}

/** The parameter `$start` of the files in `meetings/`. */
export const startParameter = (start: Found): unknown =>
  start.by === 'all' ? null : start.by === 'people' ? start.ids : start.id

const count = async (context: Context, start: Found, { conditions, filter }: Conditions): Promise<number | null> => {
  const [row] = await context.read(statement('meetings-count', { meetings: start.by, conditions }), {
    start: startParameter(start),
    filter,
    most: COUNTED + 1,
  })
  const number = Number(row?.count ?? 0)
  return number > COUNTED ? null : number
}
