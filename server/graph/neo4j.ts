/** The only place in the server that knows the driver: reads, each with a time limit that Neo4j keeps too. */

import neo4j, { type Driver, Neo4jError } from 'neo4j-driver'
import type { Statement } from './statement.ts'

export interface GraphConnection {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string | null
}

export class GraphError extends Error {
  constructor(
    readonly code: 'timeout' | 'unreachable' | 'aborted' | 'failed',
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause })
  }
}

export type Row = Readonly<Record<string, unknown>>

export interface Graph {
  /** Throws `GraphError`. `until` is a moment in milliseconds since 1970. */
  read(statement: Statement, parameters: object, until: number, signal?: AbortSignal): Promise<readonly Row[]>
  /** For the tests: the operators of the plan, without running it. */
  explain(statement: Statement, parameters: object): Promise<readonly string[]>
  reachable(): Promise<boolean>
  close(): Promise<void>
}

export const openGraph = (connection: GraphConnection): Graph => {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    userAgent: 'whomet-server',
  })
  const database = connection.database === null ? {} : { database: connection.database }
  // One statement is one transaction. Sent as such it takes one way to the database and back, where `executeQuery` takes two;
  // its bookmarks are used here too, so that a reader sees what it wrote.
  const once = async (
    text: string,
    parameters: object,
    config: { readonly timeout: number; readonly metadata?: object },
    signal?: AbortSignal,
  ): Promise<readonly Row[]> => {
    const session = driver.session({
      ...database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: driver.executeQueryBookmarkManager,
    })
    // Closing it ends the statement in Neo4j.
    const leave = (): void => void session.close()
    signal?.addEventListener('abort', leave)
    try {
      const { records } = await session.run(text, integers(parameters) as Record<string, unknown>, config)
      return records.map((record) => record.toObject())
    } finally {
      signal?.removeEventListener('abort', leave)
      await session.close()
    }
  }
  return {
    read: async (statement, parameters, until, signal) => {
      for (let again = true; ; again = false) {
        const left = until - Date.now()
        if (left <= 0) throw new GraphError('timeout', 'no time was left')
        const config = { timeout: Math.ceil(left), metadata: { app: 'whomet', statement: statement.name } }
        try {
          return await once(statement.text, parameters, config, signal)
        } catch (error) {
          // A server that just stopped, or a leader that moved: another connection may do.
          if (again && !signal?.aborted && neo4j.isRetryableError(error as Error)) continue
          throw explainError(error, signal)
        }
      }
    },
    explain: (statement, parameters) => explain(driver, statement, parameters, database),
    reachable: () =>
      once('RETURN 1', {}, { timeout: 2_000 }).then(
        () => true,
        () => false,
      ),
    close: () => driver.close(),
  }
}

// JavaScript has one type of number; LIMIT and comparisons with counts want integers.
const integers = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(integers)
  if (value !== null && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, integers(item)]))
  return value ?? null
}

const explainError = (error: unknown, signal: AbortSignal | undefined): GraphError => {
  const code = error instanceof Neo4jError ? error.code : ''
  if (signal?.aborted) return new GraphError('aborted', 'the client went away', error)
  if (/TransactionTimedOut|TransactionTerminated|LockClientStopped|Transaction\.Terminated/.test(code))
    return new GraphError('timeout', 'Neo4j ended it', error)
  if (/ServiceUnavailable|SessionExpired|Security|DatabaseUnavailable|DatabaseNotFound/.test(code))
    return new GraphError('unreachable', 'the database does not answer', error)
  return new GraphError('failed', error instanceof Error ? error.message : String(error), error)
}

interface Plan {
  readonly operatorType: string
  readonly arguments: Readonly<Record<string, unknown>>
  readonly children: readonly Plan[]
}

const explain = async (
  driver: Driver,
  statement: Statement,
  parameters: object,
  database: object,
): Promise<readonly string[]> => {
  const { summary } = await driver.executeQuery(
    `EXPLAIN ${statement.text}`,
    integers(parameters) as Record<string, unknown>,
    database,
  )
  const walk = (plan: Plan): string[] => [
    `${plan.operatorType.replace(/@.*/, '')} ${String(plan.arguments.Details ?? '')}`,
    ...plan.children.flatMap(walk),
  ]
  return summary.plan === false ? [] : walk(summary.plan as unknown as Plan)
}
