/** What a test in a `*.db.test.ts` or `*.browser.test.ts` file asks for its database. */

import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, inject } from 'vitest'
import type { Connection } from '../../neo4j/index.ts'

export interface TestDatabase {
  readonly connection: Connection
  /** Numbers come as plain JavaScript numbers. */
  readonly driver: Driver
  /** The connection as environment variables, for a command run as a process of its own. */
  readonly env: NodeJS.ProcessEnv
  /** Runs one statement and gives its rows as objects. */
  rows<Row = Record<string, unknown>>(cypher: string, parameters?: Record<string, unknown>): Promise<Row[]>
  /** Removes what the database holds; with `schema`, the constraints and indexes as well, and the note that they are there. */
  empty(options?: { readonly schema?: boolean }): Promise<void>
}

/** To be called once at the top of a test file: empties the shared database before the file's first test. */
export const useDatabase = (): TestDatabase => {
  const connection = inject('database')
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  })
  const rows = async <Row>(cypher: string, parameters: Record<string, unknown> = {}): Promise<Row[]> => {
    const session = driver.session({ database: connection.database ?? 'neo4j' })
    try {
      // Auto-commit, so that `CALL … IN TRANSACTIONS` works too.
      return (await session.run(cypher, parameters)).records.map((record) => record.toObject() as Row)
    } finally {
      await session.close()
    }
  }
  const empty = async ({ schema = false } = {}): Promise<void> => {
    await rows('MATCH (node) WHERE NOT node:Whomet CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS')
    await rows('MATCH (note:Whomet) SET note = {id: note.id, version: note.version, seq: 0}')
    if (!schema) return
    await rows('MATCH (note:Whomet) DELETE note')
    for (const { name } of await rows<{ name: string }>('SHOW CONSTRAINTS YIELD name'))
      await rows(`DROP CONSTRAINT \`${name}\``)
    for (const { name } of await rows<{ name: string }>('SHOW INDEXES YIELD name, type WHERE type <> "LOOKUP"'))
      await rows(`DROP INDEX \`${name}\``)
  }
  beforeAll(() => empty())
  afterAll(() => driver.close())
  const env = {
    ...process.env,
    NEO4J_URI: connection.uri,
    NEO4J_USER: connection.user,
    NEO4J_PASSWORD: connection.password,
    NEO4J_DATABASE: connection.database ?? 'neo4j',
  }
  return { connection, driver, env, rows, empty }
}
