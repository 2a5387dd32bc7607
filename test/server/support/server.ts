/** A server on the test's database, asked in process. */

import { afterAll, beforeAll } from 'vitest'
import { openStore } from '../../../ingest/write/neo4j.ts'
import { prepare } from '../../../ingest/write/schema.ts'
import { createServer, type LogEntry, type Server, type ServerOptions } from '../../../server/index.ts'
import { type TestDatabase, useDatabase } from '../../support/database.ts'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly data: any
  readonly errors:
    | readonly {
        readonly message: string
        readonly path?: readonly (string | number)[]
        readonly extensions: { readonly code: string }
      }[]
    | undefined
}

export interface TestServer {
  readonly database: TestDatabase
  readonly server: Server
  readonly log: LogEntry[]
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>
  /** The data of an answer without errors. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  data(query: string, variables?: object): Promise<any>
  /** A second server with other options. Closed after the file's last test. */
  another(options: Partial<ServerOptions>): Promise<Server>
}

export const askServer = async (
  server: Server,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> => {
  const response = await server.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as { data?: unknown; errors?: NonNullable<Answer['errors']> }
  return { status: response.status, headers: response.headers, data: body.data, errors: body.errors }
}

/** To be called once at the top of a file: an empty database with its indexes, `fill`ed before the first test. */
export const useServer = (
  fill: (database: TestDatabase) => Promise<void>,
  options: Partial<ServerOptions> = {},
): TestServer => {
  const database = useDatabase()
  const servers: Server[] = []
  const log: LogEntry[] = []
  const make = async (more: Partial<ServerOptions>): Promise<Server> => {
    const server = await createServer({
      connection: database.connection,
      port: 0,
      log: (entry) => log.push(entry),
      ...more,
      // How long an answer takes says nothing here: the machine may be busy.
      limits: { timeoutMs: 150_000, ...more.limits },
    })
    servers.push(server)
    return server
  }
  beforeAll(async () => {
    const store = openStore(database.connection)
    await prepare(store)
    await store.close()
    await fill(database)
    await database.rows('CALL db.awaitIndexes(60)')
    // Full-text indexes catch up in the background.
    await database.rows('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()')
    await make(options)
  })
  afterAll(async () => {
    for (const server of servers) await server.close(1_000)
  })
  const first = (): Server => {
    const [server] = servers
    if (server === undefined) throw new Error('The server is for tests, not for the top of the file.')
    return server
  }
  return {
    database,
    log,
    get server() {
      return first()
    },
    ask: (query, variables, headers) => askServer(first(), query, variables, headers),
    data: async (query, variables) => {
      const { data, errors } = await askServer(first(), query, variables)
      if (errors !== undefined)
        throw new Error(JSON.stringify([errors, log.filter(({ event }) => event === 'failed').slice(-2)], null, 2))
      return data
    },
    another: make,
  }
}
