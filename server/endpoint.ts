/** The endpoint as a function from requests to answers: what a listening server wraps and tests call in process. */

import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import { type Context, makeContext } from './context.ts'
import type { Graph } from './graph/neo4j.ts'
import type { Changes } from './live/changes.ts'
import { type Metrics, makeMetrics } from './metrics.ts'
import { makeSlots } from './plugins/slots.ts'
import { useBodyLimit } from './plugins/use-body-limit.ts'
import { makeMask, useErrorCodes } from './plugins/use-error-codes.ts'
import { useGraphiqlPage } from './plugins/use-graphiql-page.ts'
import { useHealth } from './plugins/use-health.ts'
import { useIntrospectionSwitch } from './plugins/use-introspection-switch.ts'
import { useMetrics } from './plugins/use-metrics.ts'
import { useOperationLimits } from './plugins/use-operation-limits.ts'
import { useReadSlots } from './plugins/use-read-slots.ts'
import { type Log, useRequestLog } from './plugins/use-request-log.ts'
import { type OriginRules, useSameOrigin } from './plugins/use-same-origin.ts'
import { useSecurityHeaders } from './plugins/use-security-headers.ts'
import { useToken } from './plugins/use-token.ts'
import { useTokenLimit } from './plugins/use-token-limit.ts'
import { useViewer } from './plugins/use-viewer.ts'
import { makeSchema } from './schema.ts'
import type { Limits } from './settings.ts'
import { checkToken } from './token.ts'
import type { Writer } from './writer.ts'

export interface EndpointParts {
  readonly graph: Graph
  readonly changes: Changes
  readonly limits: Limits
  readonly token: string | null
  readonly writer: Writer | null
  /** Folder of the built viewer. */
  readonly viewer: string | null
  readonly origin: OriginRules
  readonly log: Log
  /** False while the server stops. */
  readonly accepting: () => boolean
}

export interface Endpoint {
  readonly yoga: YogaServerInstance<object, Context>
  readonly metrics: Metrics
}

export const PATH = '/graphql'

interface Incoming {
  readonly request: Request
  /** Node's own request, when there is one. */
  readonly req?: { readonly socket?: { readonly remoteAddress?: string } }
}

export const makeEndpoint = (parts: EndpointParts): Endpoint => {
  const { graph, changes, limits, token, writer, viewer, origin, log, accepting } = parts
  const slots = makeSlots(limits.reads, limits.waiting, limits.waitMs)
  const metrics = makeMetrics(slots, () => changes.listeners)
  const writable = token !== null && writer !== null
  const plugins = [
    useRequestLog(log),
    useSecurityHeaders(),
    useMetrics(metrics),
    useSameOrigin(origin),
    useHealth(async () => accepting() && (await graph.reachable())),
    useViewer(viewer),
    useGraphiqlPage(PATH),
    useToken(token, limits),
    useBodyLimit(writable ? limits.writeBytes : limits.bodyBytes),
    useTokenLimit(limits),
    useIntrospectionSwitch(limits),
    useOperationLimits(limits),
    useReadSlots(slots, limits),
    useErrorCodes(),
  ] as Plugin[]
  const yoga = createYoga<object, Context>({
    schema: makeSchema(writable),
    graphqlEndpoint: PATH,
    healthCheckEndpoint: '/healthz-of-yoga',
    landingPage: false,
    graphiql: false,
    cors:
      origin.origins.length === 0
        ? false
        : { origin: [...origin.origins], methods: ['GET', 'POST'], credentials: false },
    batching: false,
    multipart: false,
    logging: false,
    maxRequestBodySize: false,
    maskedErrors: { maskError: makeMask(log), errorMessage: '' },
    plugins,
    context: (incoming) => {
      const { request, req } = incoming as unknown as Incoming
      const isWriter = writable && checkToken(token, request.headers.get('authorization')) === 'right'
      return {
        client: req?.socket?.remoteAddress ?? 'here',
        ...makeContext({
          graph,
          limits,
          changes,
          writer: isWriter ? writer : null,
          ended: request.signal,
          onStatement: metrics.statement,
        }),
      }
    },
  })
  return { yoga: yoga as unknown as Endpoint['yoga'], metrics }
}
