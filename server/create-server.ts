/** Starts the server and stops it without breaking off what runs. */

import { createServer as createHttpServer, type Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { makeEndpoint, PATH } from './endpoint.ts'
import { type GraphConnection, openGraph } from './graph/neo4j.ts'
import { followChanges } from './live/poll.ts'
import { type Log, logToStderr } from './plugins/use-request-log.ts'
import { LIMITS, type Limits } from './settings.ts'
import type { Writer } from './writer.ts'

export interface ServerOptions {
  readonly connection: GraphConnection
  /** 0 for a free one. */
  readonly port?: number
  /** Loopback unless told otherwise. */
  readonly host?: string
  /** With it, and with a writer, the mutations are served to those who bring it. */
  readonly token?: string | null
  readonly writer?: Writer | null
  /** Folder of the built viewer. */
  readonly viewerDir?: string | null
  /** Origins whose pages may ask, besides our own. */
  readonly origins?: readonly string[]
  readonly limits?: Partial<Limits>
  readonly log?: Log
}

export interface Server {
  /** `http://127.0.0.1:4000` */
  readonly url: string
  readonly graphql: string
  /** A request answered in process, as tests ask. */
  fetch(url: string, init?: RequestInit): Promise<Response>
  /** Takes no new requests, lets the running ones finish (at most `patienceMs`), ends subscriptions, closes the connections to the database. */
  close(patienceMs?: number): Promise<void>
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost']

/** Throws the error of `listen` when the port is taken. */
export const createServer = async (options: ServerOptions): Promise<Server> => {
  const host = options.host ?? '127.0.0.1'
  const limits = { ...LIMITS, ...options.limits }
  const graph = openGraph(options.connection)
  const changes = followChanges(graph)
  let stopping = false
  const { yoga, metrics } = makeEndpoint({
    graph,
    changes,
    limits,
    token: options.token || null,
    writer: options.writer ?? null,
    viewer: options.viewerDir ?? null,
    origin: { hosts: LOOPBACK.includes(host) ? [...LOOPBACK, '[::1]'] : null, origins: options.origins ?? [] },
    log: options.log ?? logToStderr,
    accepting: () => !stopping,
  })
  const http = createHttpServer({ requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 32 * 1024 }, yoga)
  try {
    await listen(http, options.port ?? 4000, host)
  } catch (error) {
    changes.close()
    await graph.close()
    throw error
  }
  const { port } = http.address() as AddressInfo
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  return {
    url,
    graphql: `${url}${PATH}`,
    fetch: async (path, init) => yoga.fetch(new URL(path, url).href, init ?? {}),
    close: async (patienceMs = 15_000) => {
      if (stopping) return
      stopping = true
      changes.close()
      await finish(http, patienceMs)
      await yoga.dispose()
      metrics.close()
      await graph.close()
    },
  }
}

const listen = (http: HttpServer, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      http.off('error', reject)
      resolve()
    })
  })

const finish = (http: HttpServer, patienceMs: number): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(() => http.closeAllConnections(), patienceMs)
    http.close(() => {
      clearTimeout(late)
      resolve()
    })
    http.closeIdleConnections()
  })
