/** A store whose process dies at the given statement. */

import type { Store, Transaction } from '../../../ingest/write/store.ts'

export class Cut extends Error {}

export function dying(of: Store, after: number): Store {
  let left = after
  const next = () => {
    if (--left < 0) throw new Cut('cut off')
  }
  const cut = (tx: Transaction): Transaction => ({
    run: (cypher, parameters) => {
      next()
      return tx.run(cypher, parameters)
    },
    send: (cypher, parameters) => {
      next()
      tx.send(cypher, parameters)
    },
  })
  return { ...of, read: (work) => of.read((tx) => work(cut(tx))), write: (work) => of.write((tx) => work(cut(tx))) }
}
