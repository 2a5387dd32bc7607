/** Every error carries a code; what the client must not see is replaced by a sentence and the id under which the log has it. */

import { GraphQLError } from 'graphql'
import { createGraphQLError, type Plugin } from 'graphql-yoga'
import { refuse } from '../errors.ts'
import type { Log } from './use-request-log.ts'

/** For yoga's `maskedErrors`: errors of resolvers. */
export const makeMask =
  (log: Log) =>
  (error: unknown): Error => {
    const original = error instanceof GraphQLError ? error.originalError : error
    // An error on purpose: thrown as a GraphQLError, or found by graphql itself.
    if (error instanceof GraphQLError && (original == null || original instanceof GraphQLError)) return withCode(error)
    const message = original instanceof Error ? original.message : String(original)
    log({ level: 'error', event: 'failed', message, stack: original instanceof Error ? original.stack : undefined })
    const path = error instanceof GraphQLError && error.path !== undefined ? { path: error.path } : {}
    const nodes = error instanceof GraphQLError && error.nodes !== undefined ? { nodes: error.nodes } : {}
    const { message: text, extensions } = refuse(
      'INTERNAL',
      'Something went wrong in the server. Its log has more under the id in the header x-request-id.',
    )
    return createGraphQLError(text, { ...path, ...nodes, extensions })
  }

const withCode = (error: GraphQLError): GraphQLError => {
  const cause = error.originalError
  if (error.extensions.code !== undefined) return error
  const inner = cause instanceof GraphQLError ? cause.extensions : {}
  const code = inner.code ?? 'BAD_INPUT'
  return createGraphQLError(error.message, {
    ...(error.nodes === undefined ? {} : { nodes: error.nodes }),
    ...(error.path === undefined ? {} : { path: error.path }),
    extensions: { ...inner, ...error.extensions, code },
  })
}

/** Errors that never went through a resolver: syntax, validation, wrong variables. */
export const useErrorCodes = (): Plugin => ({
  onExecutionResult: ({ result, setResult }) => {
    if (
      result === undefined ||
      Symbol.asyncIterator in result ||
      !result.errors?.some(({ extensions }) => extensions?.code === undefined)
    )
      return
    setResult({
      ...result,
      errors: result.errors.map((error) => (error instanceof GraphQLError ? withCode(error) : error)),
    })
  },
})
