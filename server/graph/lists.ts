/** Pages of lists, for all parents of one level in one statement. */

import type { Context } from '../context.ts'
import type { Key } from '../paging/cursor.ts'
import { askPage, type Connection, connection, type Order, type PageArguments } from '../paging/page.ts'
import { grouped } from './by-parent.ts'
import type { Conditions } from './filter.ts'
import type { Row } from './neo4j.ts'
import { statement } from './statement.ts'

export interface List<Node extends object> {
  readonly statement: string
  readonly order: Order
  readonly node: (row: Row) => Node
  readonly key: (row: Row) => Key
}

const NONE: Conditions = { conditions: [], filter: {} }

/** A page for one parent: parents asked for the same page are read together. `more` are further parameters, the same for all. */
export const pageOf = async <Node extends object>(
  context: Context,
  list: List<Node>,
  parent: string,
  given: PageArguments,
  { conditions, filter }: Conditions = NONE,
  more: object = {},
): Promise<Connection<Node>> => {
  const asked = askPage(list.order, given)
  const { order, limit, above, below } = asked
  const parameters = { above, below, limit, filter, ...more }
  const name = `${list.statement}|${order}|${conditions.join()}|${JSON.stringify(parameters)}`
  const rows = await context.batch(name, parent, async (parents) =>
    grouped(parents, await context.read(statement(list.statement, { order, conditions }), { parents, ...parameters })),
  )
  return wrap(list, asked, rows ?? [])
}

/** A page of a list without parents. */
export const pageOfAll = async <Node extends object>(
  context: Context,
  list: List<Node>,
  given: PageArguments,
  { conditions, filter }: Conditions = NONE,
  more: object = {},
): Promise<Connection<Node>> => {
  const asked = askPage(list.order, given)
  const { order, limit, above, below } = asked
  const rows = await context.read(statement(list.statement, { order, conditions }), {
    above,
    below,
    limit,
    filter,
    ...more,
  })
  return wrap(list, asked, rows)
}

const wrap = <Node extends object>(
  list: List<Node>,
  asked: ReturnType<typeof askPage>,
  rows: readonly Row[],
): Connection<Node> => {
  const keys = new Map<Node, Key>()
  const nodes = rows.map((row) => {
    const node = list.node(row)
    keys.set(node, list.key(row))
    return node
  })
  return connection(asked, nodes, (node) => keys.get(node) ?? [])
}
