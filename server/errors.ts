/** What the server can refuse, as codes that programs match; people read the message. */

import { GraphQLError } from 'graphql'

export type ErrorCode =
  | 'BAD_INPUT'
  | 'BAD_CURSOR'
  | 'BAD_ID'
  | 'PAGE_SIZE'
  | 'COST_LIMIT'
  | 'DEPTH_LIMIT'
  | 'ALIAS_LIMIT'
  | 'TOKEN_LIMIT'
  | 'BODY_LIMIT'
  | 'INTROSPECTION_OFF'
  | 'TIMEOUT'
  | 'OVERLOADED'
  | 'UNAUTHENTICATED'
  | 'DATABASE_UNREACHABLE'
  | 'INTERNAL'

const HTTP: Readonly<Partial<Record<ErrorCode, number>>> = {
  TIMEOUT: 504,
  OVERLOADED: 503,
  UNAUTHENTICATED: 401,
  BODY_LIMIT: 413,
  DATABASE_UNREACHABLE: 503,
  INTERNAL: 500,
}

/** An error for the client. Its HTTP status counts only when the whole answer fails. */
export const refuse = (code: ErrorCode, message: string, headers?: Readonly<Record<string, string>>): GraphQLError => {
  const status = HTTP[code]
  const http = { ...(status === undefined ? {} : { status }), ...(headers === undefined ? {} : { headers }) }
  return new GraphQLError(message, { extensions: { code, ...(Object.keys(http).length > 0 ? { http } : {}) } })
}
