/** Single things by id, or one for each parent: all those asked for at one level in one statement. */

import type { Context } from '../context.ts'
import type { Kind } from '../ids.ts'
import { keyed } from './by-parent.ts'
import { statement } from './statement.ts'

const BY_ID: Readonly<Record<Kind, string>> = {
  Person: 'people-by-id',
  Meeting: 'meetings-by-id',
  Event: 'events-by-id',
  Place: 'places-by-id',
  Article: 'articles-by-id',
  Claim: 'claims-by-id',
}

/** A node with its type, or null where there is none. `id` is the one in the graph. */
export const nodeOf = async <Node extends object>(
  context: Context,
  kind: Kind,
  id: string,
): Promise<(Node & { __typename: Kind }) | null> => {
  const node = await lookup<Node>(context, BY_ID[kind], id)
  return node === null ? null : { ...node, __typename: kind }
}

/** What a statement with `$ids` and rows {id, node} gives for one id. */
export const lookup = async <Node>(context: Context, name: string, id: string): Promise<Node | null> => {
  const found = await context.batch<string, Node>(name, id, async (ids) =>
    keyed(await context.read(statement(name), { ids })),
  )
  return found ?? null
}
