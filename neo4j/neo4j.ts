/** The only place here that talks Bolt: does a server answer, does it let us in, is there anything in it? */

import { readFileSync } from 'node:fs'
import neo4j, { type Neo4jError, type Record as Neo4jRecord } from 'neo4j-driver'
import type { Connection } from './connection.ts'
import { DatabaseError } from './errors.ts'

const HOLDS_ARTICLES = readFileSync(new URL('./holds-articles.cypher', import.meta.url), 'utf8')

/** Throws `unreachable` or `refused`, naming the address and what to check. */
export const checkConnection = async (connection: Connection, timeoutMs = 15_000): Promise<void> => {
  await ask(connection, 'RETURN 1', timeoutMs)
}

/** Whether any article was ingested into it. Throws as `checkConnection`. */
export const holdsArticles = async (connection: Connection): Promise<boolean> =>
  (await ask(connection, HOLDS_ARTICLES, 15_000))[0]?.get('holds') === true

const ask = async (connection: Connection, cypher: string, timeoutMs: number): Promise<readonly Neo4jRecord[]> => {
  const { uri, user, password, database } = connection
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: timeoutMs,
    connectionAcquisitionTimeout: timeoutMs,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  })
  try {
    return (await driver.executeQuery(cypher, {}, database === null ? {} : { database })).records
  } catch (error) {
    throw explain(connection, error as Neo4jError)
  } finally {
    await driver.close()
  }
}

const explain = ({ uri, user, database }: Connection, error: Neo4jError): DatabaseError => {
  const code = error.code ?? ''
  if (code.startsWith('Neo.ClientError.Security'))
    return new DatabaseError(
      'refused',
      `The Neo4j server at ${uri} refuses the user "${user}" (${error.message}). Check NEO4J_USER and NEO4J_PASSWORD.`,
      error,
    )
  if (code.startsWith('Neo.ClientError.Database'))
    return new DatabaseError(
      'refused',
      `The Neo4j server at ${uri} has no database "${database}" (${error.message}). Check NEO4J_DATABASE.`,
      error,
    )
  return new DatabaseError(
    'unreachable',
    `No Neo4j server answers at ${uri} (${error.message}). Check that it runs, that the address and port are right, and that nothing between blocks it.`,
    error,
  )
}
