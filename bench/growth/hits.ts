/** A store that asks the server how many times each statement went to the database: steady where time is not. */

import type { Driver, ManagedTransaction } from 'neo4j-driver'
import type { Row, Store, Transaction } from '../../ingest/write/store.ts'

export interface Counted {
  readonly store: Store
  /** First line of a statement → database hits since the last call, most first. */
  take(): (readonly [statement: string, hits: number])[]
}

/** @param of closes nothing of its own; the driver is the caller's. */
export function counted(driver: Driver, of: Store): Counted {
  let hits = new Map<string, number>()
  const work = (tx: ManagedTransaction): { tx: Transaction; done: () => Promise<unknown> } => {
    const sent: Promise<Row[]>[] = []
    const run = async (cypher: string, parameters = {}): Promise<Row[]> => {
      const { records, summary } = await tx.run(`PROFILE ${cypher}`, parameters)
      const name = cypher.split('\n')[0] ?? ''
      hits.set(name, (hits.get(name) ?? 0) + all(summary.profile))
      return records.map((record) => record.toObject())
    }
    return { tx: { run, send: (...asked) => void sent.push(run(...asked)) }, done: () => Promise.all(sent) }
  }
  const managed = async <T>(mode: 'executeRead' | 'executeWrite', ask: (tx: Transaction) => Promise<T>): Promise<T> => {
    const session = driver.session()
    try {
      return await session[mode](async (transaction) => {
        const { tx, done } = work(transaction)
        const result = await ask(tx)
        await done()
        return result
      })
    } finally {
      await session.close()
    }
  }
  return {
    store: {
      ...of,
      read: (ask) => managed('executeRead', ask),
      write: (ask) => managed('executeWrite', ask),
    },
    take() {
      const taken = [...hits].sort(([, a], [, b]) => b - a)
      hits = new Map()
      return taken
    },
  }
}

interface Profile {
  readonly dbHits: number
  readonly children: readonly Profile[]
}

const all = (profile: Profile | false): number =>
  profile === false ? 0 : profile.dbHits + profile.children.reduce((sum, child) => sum + all(child), 0)
