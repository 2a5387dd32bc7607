/** Counts requests and operations, and shows the counts at `/metrics`. */

import type { Plugin } from 'graphql-yoga'
import type { Metrics } from '../metrics.ts'
import { noteOf } from './use-request-log.ts'

export const useMetrics = (metrics: Metrics): Plugin => ({
  onRequest: ({ url, request, fetchAPI, endResponse }) => {
    if (url.pathname !== '/metrics' || request.method !== 'GET') return
    return metrics
      .text()
      .then((text) => endResponse(new fetchAPI.Response(text, { headers: { 'content-type': metrics.contentType } })))
  },
  onExecutionResult: ({ request, result }) => {
    if (result === undefined || Symbol.asyncIterator in result) return
    metrics.operation(String(result.errors?.[0]?.extensions?.code ?? 'ok'), noteOf(request).statements?.count ?? 0)
  },
  onResponse: ({ request, response }) => metrics.request(response.status, performance.now() - noteOf(request).begun),
})
