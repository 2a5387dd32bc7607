/** The store over Bolt: the only place in `ingest/` that knows the driver. */

import neo4j, { type ManagedTransaction, type Neo4jError, type ResultSummary } from 'neo4j-driver'
import { IngestError } from '../model/errors.ts'
import type { Parameters, Row, Store, Transaction, Writes } from './store.ts'

export interface Address {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string | null
}

const NOTHING: Writes = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsChanged: 0,
}

/** Opens no connection yet. Every failure to reach or enter the server is an IngestError that says what to check. */
export function openStore({ uri, user, password, database }: Address): Store {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 60_000,
    connectionTimeout: 15_000,
    telemetryDisabled: true,
  })
  const inDatabase = database === null ? {} : { database }
  let total = NOTHING

  async function managed<T>(mode: 'executeRead' | 'executeWrite', work: (tx: Transaction) => Promise<T>): Promise<T> {
    const session = driver.session(inDatabase)
    let counted = NOTHING
    try {
      const result = await session[mode](
        (tx) => {
          counted = NOTHING
          return inTransaction(tx, work, (writes) => {
            counted = add(counted, writes)
          })
        },
        { timeout: 600_000 },
      )
      total = add(total, counted)
      return result
    } catch (error) {
      throw explain(error, uri)
    } finally {
      await session.close()
    }
  }

  return {
    read: (work) => managed('executeRead', work),
    write: (work) => managed('executeWrite', work),
    async schema(cypher) {
      try {
        await driver.executeQuery(cypher, {}, inDatabase)
      } catch (error) {
        // `IF NOT EXISTS` looks and makes in two steps: another writer may have made the same between them.
        if ((error as Neo4jError).code !== 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists')
          throw explain(error, uri)
      }
    },
    writes: () => total,
    close: () => driver.close(),
  }
}

/** Statements go to the server in the order in which they are given, waited for or not. */
async function inTransaction<T>(
  tx: ManagedTransaction,
  work: (tx: Transaction) => Promise<T>,
  count: (writes: Writes) => void,
): Promise<T> {
  const sent: Promise<unknown>[] = []
  // After one failure the driver refuses every other statement: only the first error says why.
  const failures: unknown[] = []
  const run = async (cypher: string, parameters: Parameters = {}): Promise<Row[]> => {
    try {
      const { records, summary } = await tx.run(cypher, parameters)
      count(writesOf(summary))
      return records.map((record) => record.toObject())
    } catch (error) {
      failures.push(error)
      throw error
    }
  }
  const send = (cypher: string, parameters?: Parameters): void => {
    sent.push(run(cypher, parameters).catch(() => {}))
  }
  try {
    const result = await work({ run, send })
    await Promise.all(sent)
    if (failures.length > 0) throw failures[0]
    return result
  } catch (error) {
    throw failures[0] ?? error
  }
}

function writesOf(summary: ResultSummary): Writes {
  const counts = summary.counters.updates()
  return {
    nodesCreated: counts.nodesCreated,
    nodesDeleted: counts.nodesDeleted,
    relationshipsCreated: counts.relationshipsCreated,
    relationshipsDeleted: counts.relationshipsDeleted,
    propertiesSet: counts.propertiesSet,
    labelsChanged: counts.labelsAdded + counts.labelsRemoved,
  }
}

const add = (a: Writes, b: Writes): Writes => ({
  nodesCreated: a.nodesCreated + b.nodesCreated,
  nodesDeleted: a.nodesDeleted + b.nodesDeleted,
  relationshipsCreated: a.relationshipsCreated + b.relationshipsCreated,
  relationshipsDeleted: a.relationshipsDeleted + b.relationshipsDeleted,
  propertiesSet: a.propertiesSet + b.propertiesSet,
  labelsChanged: a.labelsChanged + b.labelsChanged,
})

function explain(error: unknown, uri: string): unknown {
  const code = (error as Neo4jError | undefined)?.code ?? ''
  if (code === 'ServiceUnavailable' || code === 'SessionExpired')
    return new IngestError(
      'database-unreachable',
      `No Neo4j answers at ${uri}: check that it runs and that the address is right.`,
      { uri },
      error,
    )
  if (code.startsWith('Neo.ClientError.Security'))
    return new IngestError(
      'database-refused',
      `Neo4j at ${uri} refuses the user: check NEO4J_USER and NEO4J_PASSWORD.`,
      { uri },
      error,
    )
  return error
}
