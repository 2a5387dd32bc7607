/** `changes` as a list and as a subscription, and `Change`. */

import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { nodeOf } from '../graph/lookup.ts'
import { statement } from '../graph/statement.ts'
import { globalId, idsOf } from '../ids.ts'
import { type ChangeFilter, type ChangeRow, cursorOf, newest, seqOf } from '../live/changes.ts'
import { feedKinds, meaningOf, textOf } from '../live/feed.ts'
import { pageSize } from '../paging/page.ts'

interface ChangeArguments {
  readonly since?: string | null
  readonly filter?: ChangeFilter | null
  readonly first?: number | null
  readonly after?: string | null
}

/** Changes are handed to subscribers in portions of this size. */
const PORTION = 100

const parametersOf = (filter: ChangeFilter | null | undefined, since: string | null) => ({
  since: since === null ? '' : new Date(since).toISOString(),
  kinds: feedKinds(filter),
  people: idsOf('Person', filter?.people ?? [], 100, '`people`'),
})

const read = async (context: Context, parameters: ReturnType<typeof parametersOf>, after: number, limit: number) =>
  (await context.read(statement('changes'), { ...parameters, after, limit })).map(({ change }) => change as ChangeRow)

export const changes = async (_: unknown, { since, filter, first, after }: ChangeArguments, context: Context) => {
  const size = pageSize(first ?? 20)
  const from = after == null ? 0 : seqOf(after)
  const rows = await read(context, parametersOf(filter, since ?? null), from, size + 1)
  const nodes = rows.slice(0, size)
  const edges = nodes.map((node) => ({ cursor: cursorOf(node.seq), node }))
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

export const changesSubscription = {
  subscribe: async function* (_: unknown, { filter, after }: ChangeArguments, context: Context) {
    const parameters = parametersOf(filter, null)
    const live = context.changes
    const signal = AbortSignal.any([context.ended, live.closed])
    context.keepOpen()
    if (live.listeners >= context.limits.subscriptions)
      throw refuse(
        'OVERLOADED',
        `${context.limits.subscriptions} subscriptions are open already. Ask \`changes(after:)\` from time to time instead.`,
      )
    let seen = after == null ? await newest(context) : seqOf(after)
    while (!signal.aborted) {
      // The number is read before the changes: what arrives in between is read the next time.
      const upTo = await newest(context)
      let rows: readonly ChangeRow[]
      do {
        rows = await read(context, parameters, seen, PORTION)
        for (const change of rows) {
          seen = change.seq
          yield { changes: change }
        }
      } while (rows.length === PORTION && !signal.aborted)
      seen = Math.max(seen, upTo)
      await live.beyond(seen, signal)
    }
  },
}

export const Change = {
  cursor: (change: ChangeRow) => cursorOf(change.seq),
  kind: (change: ChangeRow) => meaningOf(change).kind,
  subject: (change: ChangeRow) => meaningOf(change).subject,
  id: (change: ChangeRow) => globalId(meaningOf(change).node, change.id),
  node: (change: ChangeRow, _: unknown, context: Context) => nodeOf(context, meaningOf(change).node, change.id),
  text: (change: ChangeRow) => textOf(change),
}
