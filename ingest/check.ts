/** Does the stored graph equal what its articles say? Every node and relationship is compared with a full recomputation. */

import type { Context } from './resolve/context.ts'
import { hashLines, resolvedLines, storedLines } from './update/lines.ts'
import { recompute } from './update/recompute.ts'
import { runOne } from './write/statement.ts'
import type { Store } from './write/store.ts'

export interface Checked {
  readonly hash: string
  /** Lines of the graph that nothing supports. */
  readonly unsupported: readonly string[]
  /** Lines that the articles support and the graph lacks. */
  readonly missing: readonly string[]
  /** Whether anything waits to be resolved. */
  readonly waiting: boolean
  readonly nodes: Readonly<Record<string, number>>
}

/** Hash of the whole canonical graph: equal graphs, equal hash, whatever their history. */
export const graphHash = (store: Store): Promise<string> => hashLines(storedLines(store))

export async function check(store: Store, context: Context): Promise<Checked> {
  const [row] = await store.read((tx) => runOne(tx, 'unresolved'))
  const { graph, articles, claims } = await recompute(store, context)
  const wanted = new Map<string, number>()
  for (const line of resolvedLines(graph, articles, claims)) wanted.set(line, (wanted.get(line) ?? 0) + 1)
  const unsupported: string[] = []
  const nodes: Record<string, number> = {}
  const stored: string[] = []
  for await (const line of storedLines(store)) {
    stored.push(line)
    const kind = /^\["(\w+)"/.exec(line)?.[1] ?? ''
    nodes[kind] = (nodes[kind] ?? 0) + 1
    const left = wanted.get(line) ?? 0
    if (left === 0) unsupported.push(line)
    else if (left === 1) wanted.delete(line)
    else wanted.set(line, left - 1)
  }
  const missing = [...wanted].flatMap(([line, count]) => new Array<string>(count).fill(line))
  return { hash: await hashLines(stored), unsupported, missing, waiting: row?.waiting === true, nodes }
}
