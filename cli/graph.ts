/** Opens the database and what resolving knows, for the commands that write. */

import { loadKnowledge } from '../ingest/load/knowledge.ts'
import { loadResolvingWords } from '../ingest/load/resolving.ts'
import type { Knowledge } from '../ingest/model/knowledge.ts'
import type { Context } from '../ingest/resolve/context.ts'
import { loadRulings } from '../ingest/update/decisions.ts'
import { openStore } from '../ingest/write/neo4j.ts'
import { prepare } from '../ingest/write/schema.ts'
import type { Store } from '../ingest/write/store.ts'
import { openDatabase } from '../neo4j/index.ts'
import { say } from './say.ts'

export interface OpenGraph {
  readonly store: Store
  readonly knowledge: Knowledge
  readonly context: Context
}

/** The store is prepared: constraints, indexes, version. Closes everything afterwards, whatever happens. */
export async function withGraph<T>(work: (graph: OpenGraph) => Promise<T>): Promise<T> {
  const database = await openDatabase({ say })
  const store = openStore(database)
  try {
    await prepare(store)
    const knowledge = loadKnowledge()
    const context = { knowledge, words: loadResolvingWords(), rulings: await loadRulings(store) }
    return await work({ store, knowledge, context })
  } finally {
    await store.close()
    await database.close()
  }
}
