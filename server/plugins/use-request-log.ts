/** One structured line for each request, under an id that the client gets too. Never the values of a query. */

import { randomUUID } from 'node:crypto'
import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'

export type LogEntry = Readonly<Record<string, string | number | boolean | null | undefined>>
export type Log = (entry: LogEntry) => void

/** JSON Lines on standard error. */
export const logToStderr: Log = (entry) => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`)
}

/** What is known of a request by the time it is answered. */
export interface RequestNote {
  readonly id: string
  readonly begun: number
  operation?: string
  statements?: { readonly count: number }
  codes?: readonly string[]
}

const notes = new WeakMap<Request, RequestNote>()
const GIVEN = /^[\w.-]{1,64}$/

export const noteOf = (request: Request): RequestNote => {
  const known = notes.get(request)
  if (known !== undefined) return known
  const given = request.headers.get('x-request-id')
  const note = { id: given !== null && GIVEN.test(given) ? given : randomUUID(), begun: performance.now() }
  notes.set(request, note)
  return note
}

export const useRequestLog = (log: Log): Plugin<Context> => ({
  onRequest: ({ request }) => {
    noteOf(request)
  },
  onExecute: ({ args }) => {
    const context = args.contextValue
    const note = noteOf(context.request)
    const operation = getOperationAST(args.document, args.operationName)
    note.operation = `${operation?.operation ?? '?'} ${operation?.name?.value ?? ''}`.trim()
    note.statements = context.statements
  },
  onExecutionResult: ({ request, result }) => {
    if (result === undefined || Symbol.asyncIterator in result) return
    const codes = (result.errors ?? []).map(({ extensions }) => String(extensions?.code ?? '?'))
    if (codes.length > 0) noteOf(request).codes = [...new Set(codes)].slice(0, 5)
  },
  onResponse: ({ request, response }) => {
    const { id, begun, operation, statements, codes } = noteOf(request)
    response.headers.set('x-request-id', id)
    log({
      level: response.status >= 500 ? 'error' : 'info',
      id,
      method: request.method,
      path: new URL(request.url).pathname,
      status: response.status,
      ms: Math.round(performance.now() - begun),
      operation,
      statements: statements?.count,
      codes: codes?.join(),
    })
  },
})
