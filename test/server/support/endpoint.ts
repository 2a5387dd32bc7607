/** The endpoint on a graph that gives the rows it is told, for what does not need a database. */

import { type EndpointParts, makeEndpoint } from '../../../server/endpoint.ts'
import type { Graph, Row } from '../../../server/graph/neo4j.ts'
import type { Statement } from '../../../server/graph/statement.ts'
import type { LogEntry } from '../../../server/index.ts'
import { LIMITS } from '../../../server/settings.ts'

export type Give = (
  statement: Statement,
  parameters: object,
  signal?: AbortSignal,
) => Promise<readonly Row[]> | readonly Row[]

export interface Asked {
  readonly name: string
  readonly parameters: object
}

export const endpointWithoutDatabase = (give: Give = () => [], more: Partial<EndpointParts> = {}) => {
  const asked: Asked[] = []
  const log: LogEntry[] = []
  const graph: Graph = {
    read: async (statement, parameters, _, signal) => {
      asked.push({ name: statement.name, parameters })
      return give(statement, parameters, signal)
    },
    explain: async () => [],
    reachable: async () => true,
    close: async () => {},
  }
  const closed = new AbortController()
  const { yoga, metrics } = makeEndpoint({
    graph,
    changes: { beyond: async () => {}, listeners: 0, closed: closed.signal, close: () => closed.abort() },
    limits: LIMITS,
    token: null,
    writer: null,
    viewer: null,
    origin: { hosts: ['127.0.0.1', 'localhost'], origins: [] },
    log: (entry) => log.push(entry),
    accepting: () => true,
    ...more,
  })
  const ask = async (query: string, variables: object = {}, headers: Record<string, string> = {}) => {
    const response = await yoga.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    })
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: JSON.parse(text || '{}') as {
        data?: unknown
        errors?: { message: string; extensions: { code: string } }[]
      },
    }
  }
  return { yoga, metrics, asked, log, ask }
}
