/** Lists of people with how often and when: whom somebody met, who was somewhere. */

import type { Context } from '../context.ts'
import { conditionsOf, HELD, type MeetingFilter } from '../graph/filter.ts'
import { type List, pageOf } from '../graph/lists.ts'
import type { Tally } from '../graph/nodes.ts'
import type { Key } from '../paging/cursor.ts'
import type { Connection, PageArguments } from '../paging/page.ts'

export interface TallyArguments extends PageArguments {
  readonly filter?: MeetingFilter | null
  readonly order?: 'MEETINGS' | 'RECENT' | null
}

const list = (statement: string, by: 'MEETINGS' | 'RECENT'): List<Tally> => ({
  statement,
  order: { list: `people-${by.toLowerCase()}`, key: [by === 'RECENT' ? 'text' : 'number', 'text'], descending: true },
  node: (row) => row.node as Tally,
  key: (row) => row.key as Key,
})

/** Whom a person met. Without a filter the relationship MET answers, which counts just the held meetings. */
export const counterpartsOf = (context: Context, person: string, given: TallyArguments): Promise<Connection<Tally>> => {
  const by = given.order ?? 'MEETINGS'
  if (given.filter == null)
    return pageOf(context, list('counterparts-of-people', by), given, { parent: person, more: { by } })
  const conditions = conditionsOf(given.filter)
  return pageOf(context, list('counterparts-of-people-filtered', by), given, {
    parent: person,
    conditions,
    more: { by },
  })
}

/** Who met others at an event or a place. */
export const attendeesOf = (
  context: Context,
  where: 'event' | 'place',
  id: string,
  given: TallyArguments,
): Promise<Connection<Tally>> =>
  pageOf(context, list(`people-of-${where}`, 'MEETINGS'), given, {
    parent: id,
    conditions: conditionsOf(given.filter ?? HELD),
  })

type Edge = Connection<Tally>['edges'][number]

export const TallyConnection = {
  nodes: (page: Connection<Tally>) => page.nodes.map((tally) => tally.person),
}

export const TallyEdge = {
  node: (edge: Edge) => edge.node.person,
  meetingCount: (edge: Edge) => edge.node.meetings,
  first: (edge: Edge) => edge.node.first,
  last: (edge: Edge) => edge.node.last,
}
