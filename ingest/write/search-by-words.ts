/** From version 1 of the model to 2: what can be searched for has its `words`, instead of an index that left English words out. */

import { searched } from '../model/fold.ts'
import { runOne, runRows } from './statement.ts'
import type { Store } from './store.ts'

const PAGE = 5000
const NAMED = { person: 'put-people', event: 'put-events', place: 'put-places' } as const

/** Cut off anywhere, it may begin again. */
export async function searchByWords(store: Store): Promise<void> {
  await store.schema('DROP INDEX search IF EXISTS')
  for (const [label, statement] of Object.entries(NAMED))
    await rewrite(store, `all-${label}`, statement, ({ id, names }) => ({
      id,
      properties: { words: searched(names ?? []) },
    }))
  await rewrite(store, 'all-title', 'set-words', ({ id, title }) => ({ id, words: searched(title ? [title] : []) }))
}

interface Named {
  readonly id: string
  readonly names?: readonly string[]
  readonly title?: string | null
}

async function rewrite(store: Store, all: string, write: string, row: (node: Named) => object): Promise<void> {
  for (let after: string | null = ''; after !== null; )
    after = await store.write(async (tx) => {
      const rows = await runOne(tx, all, { after, limit: PAGE })
      await runRows(
        tx,
        write,
        rows.map(({ properties }) => row(properties as Named)),
      )
      return rows.length < PAGE ? null : String(rows.at(-1)?.key)
    })
}
