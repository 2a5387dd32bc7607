/** Which rules and facts the graph was made with: after an update, what is stored already may be other than they would have it. */

import { runOne } from './write/statement.ts'
import type { Store } from './write/store.ts'

/** True when the graph was made with others than these. A graph without articles is noted as made with these. */
export async function madeOtherwise(store: Store, fingerprint: string): Promise<boolean> {
  const [row] = await store.read((tx) => runOne(tx, 'made'))
  if (row === undefined || row.made === fingerprint) return false
  if (row.empty !== true) return true
  await noteMade(store, fingerprint)
  return false
}

export async function noteMade(store: Store, fingerprint: string): Promise<void> {
  await store.write((tx) => runOne(tx, 'set-made', { made: fingerprint }))
}
