/** Lists of people, events, places and articles. */

import type { Context } from '../context.ts'
import { type List, pageOf } from '../graph/lists.ts'
import type { ArticleNode, EventNode, PersonNode, PlaceNode } from '../graph/nodes.ts'
import type { Key } from '../paging/cursor.ts'
import { askPage, type Connection, connection, type Order, type PageArguments } from '../paging/page.ts'
import { queryOf } from './search.ts'

interface ListArguments extends PageArguments {
  readonly search?: string | null
  readonly country?: string | null
  readonly kind?: string | null
  readonly outlet?: string | null
  readonly order?: string | null
}

const list = <Node extends object>(statement: string, order: Order): List<Node> => ({
  statement,
  order,
  node: (row) => row.node as Node,
  key: (row) => row.key as Key,
})

const byNumber = (name: string): Order => ({ list: name, key: ['number', 'text'], descending: true })
const byText = (name: string, descending: boolean): Order => ({ list: name, key: ['text', 'text'], descending })

const nothing = (order: Order, given: PageArguments): Connection<never> =>
  connection<never, never>(
    askPage(order, given),
    [],
    () => [],
    (row) => row,
  )

export const people = async (_: unknown, given: ListArguments, context: Context): Promise<Connection<PersonNode>> => {
  const byName = given.order === 'NAME'
  const order = byName ? byText('people-name', false) : byNumber('people-met')
  const country = given.country ?? null
  if (given.search == null)
    return pageOf(context, list(byName ? 'people-by-name' : 'people-most-met', order), given, { more: { country } })
  const query = queryOf(given.search)
  if (query === null) return nothing(order, given)
  const by = byName ? 'NAME' : 'MEETINGS'
  return pageOf(context, list('people-found', order), given, { more: { query, country, by } })
}

export const events = async (_: unknown, given: ListArguments, context: Context): Promise<Connection<EventNode>> => {
  const newest = given.order === 'NEWEST'
  const order = newest ? byText('events-new', true) : byNumber('events-met')
  const kind = given.kind?.toLowerCase() ?? null
  if (given.search == null)
    return pageOf(context, list(newest ? 'events-newest' : 'events-most-met', order), given, { more: { kind } })
  const query = queryOf(given.search)
  if (query === null) return nothing(order, given)
  const by = newest ? 'NEWEST' : 'MEETINGS'
  return pageOf(context, list('events-found', order), given, { more: { query, kind, by } })
}

export const places = async (_: unknown, given: ListArguments, context: Context): Promise<Connection<PlaceNode>> => {
  const order = byNumber('places-met')
  const kind = given.kind?.toLowerCase() ?? null
  if (given.search == null) return pageOf(context, list('places-most-met', order), given, { more: { kind } })
  const query = queryOf(given.search)
  if (query === null) return nothing(order, given)
  return pageOf(context, list('places-found', order), given, { more: { query, kind } })
}

export const articles = (_: unknown, given: ListArguments, context: Context): Promise<Connection<ArticleNode>> =>
  pageOf(context, list('articles', byText('articles', true)), given, { more: { outlet: given.outlet ?? null } })
