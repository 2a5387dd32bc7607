/** Throws away everything that is derived from the claims. A note in the database lets the next command finish what was cut off. */

import { runOne } from './statement.ts'
import type { Store } from './store.ts'

/** Meetings first: nothing then counts what is gone. */
const DERIVED = ['meeting', 'wording', 'block', 'person', 'event', 'place', 'date']
const PAGE = 5000

/** Afterwards every claim waits to be resolved. */
export async function wipeDerived(store: Store): Promise<void> {
  await store.write((tx) => runOne(tx, 'set-rebuilding', { rebuilding: true }))
  for (const label of DERIVED) {
    for (let deleted = PAGE; deleted === PAGE; ) {
      const [row] = await store.write((tx) => runOne(tx, `wipe-${label}`, { limit: PAGE }))
      deleted = Number(row?.deleted ?? 0)
    }
  }
  for (let after = ''; ; ) {
    const rows = await store.write((tx) => runOne(tx, 'mark-all', { after, limit: PAGE }))
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) break
    after = String(last.key)
  }
  await store.write((tx) => runOne(tx, 'set-rebuilding', { rebuilding: null }))
}
