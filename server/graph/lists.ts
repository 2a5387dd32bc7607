/** Pages of lists, for all parents of one level in one statement. */

import type { Context } from '../context.ts'
import type { Key } from '../paging/cursor.ts'
import { askPage, type Connection, connection, type Order, type PageArguments } from '../paging/page.ts'
import { type Along, isFirst, NOTHING } from './along.ts'
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
  along: Along = NOTHING,
): Promise<Connection<Node>> => {
  const asked = askPage(list.order, given)
  const { order, limit, above, below } = asked
  const parameters = { above, below, limit, filter, with: along.sizes, ...more }
  const name = `${list.statement}|${order}|${conditions.join()}|${along.parts.join()}|${JSON.stringify(parameters)}`
  const rows = await context.batch(name, parent, async (parents) =>
    grouped(
      parents,
      await context.read(statement(list.statement, { order, conditions, with: along.parts }), {
        parents,
        ...parameters,
      }),
    ),
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
  along: Along = NOTHING,
): Promise<Connection<Node>> => {
  const asked = askPage(list.order, given)
  const { order, limit, above, below } = asked
  const parameters = { above, below, limit, filter, with: along.sizes, ...more }
  return wrap(
    list,
    asked,
    await context.read(statement(list.statement, { order, conditions, with: along.parts }), parameters),
  )
}

/** A page whose rows were read along with its parent; null when they are not what is asked for. */
export const pageFrom = <Node extends object>(
  list: List<Node>,
  given: PageArguments,
  rows: readonly Row[] | undefined,
): Connection<Node> | null =>
  rows === undefined || !isFirst(given) ? null : wrap(list, askPage(list.order, given), rows)

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
