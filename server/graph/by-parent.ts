/** Rows of a statement that answers for many parents at once, grouped by parent. */

import type { Row } from './neo4j.ts'

/** Rows {parent, …}: every parent gets its rows in their order, or none. */
export const grouped = (parents: readonly string[], rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>(parents.map((parent) => [parent, []]))
  for (const row of rows) groups.get(row.parent as string)?.push(row)
  return groups
}

/** Rows {id, node}. */
export const keyed = <Item>(rows: readonly Row[]): ReadonlyMap<string, Item> =>
  new Map(rows.map((row) => [row.id as string, row.node as Item]))
