/** Pages of lists, for all parents of one level in one statement. */

import type { Context } from '../context.ts'
import type { Key } from '../paging/cursor.ts'
import { askPage, type Connection, connection, type Order, type PageArguments } from '../paging/page.ts'
import { grouped } from './by-parent.ts'
import type { Conditions } from './filter.ts'
import type { Row } from './neo4j.ts'
import { statement } from './statement.ts'
import type { Wanted } from './wanted.ts'

export interface List<Node extends object> {
  readonly statement: string
  readonly order: Order
  readonly node: (row: Row) => Node
  readonly key: (row: Row) => Key
}

export interface Question {
  /** Parents asked for the same page are read together. Left out for a list that hangs on nothing. */
  readonly parent?: string
  readonly conditions?: Conditions
  /** Of meetings: what of them. */
  readonly wanted?: Wanted
  /** Further parameters, the same for all parents. */
  readonly more?: object
}

export const pageOf = async <Node extends object>(
  context: Context,
  list: List<Node>,
  given: PageArguments,
  question: Question = {},
): Promise<Connection<Node>> => {
  const { asked, made, parameters, name } = prepared(list, given, question)
  const { parent } = question
  if (parent === undefined) return pageFromRows(list, asked, await context.read(made, parameters))
  const rows = await context.batch(name, parent, async (parents) =>
    grouped(parents, await context.read(made, { parents, ...parameters })),
  )
  return pageFromRows(list, asked, rows ?? [])
}

/** What a page asks of the database; `name` is the same for what can be read together. */
export const prepared = (
  { statement: file, order: of }: Pick<List<object>, 'statement' | 'order'>,
  given: PageArguments,
  { conditions: { conditions, filter } = { conditions: [], filter: {} }, wanted, more }: Question,
) => {
  const asked = askPage(of, given)
  const { order, limit, above, below } = asked
  const parameters = {
    above,
    below,
    // One more than a page holds says whether there is another.
    limit: wanted?.placed === false ? asked.size : limit,
    ...(conditions.length > 0 && { filter }),
    ...(wanted && { with: wanted.with }),
    ...more,
  }
  const made = statement(file, { order, conditions, with: wanted?.parts ?? [] })
  return { asked, made, parameters, name: `${made.key}\n${JSON.stringify(parameters)}` }
}

export const pageFromRows = <Node extends object>(
  { node, key }: List<Node>,
  asked: ReturnType<typeof askPage>,
  rows: readonly Row[],
): Connection<Node> => connection(asked, rows, key, node)
