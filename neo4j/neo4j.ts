/** The only place here that talks Bolt: does a server answer, and does it let us in? */

import neo4j, { type Neo4jError } from 'neo4j-driver'
import type { Connection } from './connection.ts'
import { DatabaseError } from './errors.ts'

/** Throws `unreachable` or `refused`, naming the address and what to check. */
export const checkConnection = async (connection: Connection, timeoutMs = 15_000): Promise<void> => {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    connectionTimeout: timeoutMs,
    connectionAcquisitionTimeout: timeoutMs,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  })
  try {
    await driver.verifyConnectivity(connection.database === null ? {} : { database: connection.database })
    await driver.executeQuery('RETURN 1', {}, connection.database === null ? {} : { database: connection.database })
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
