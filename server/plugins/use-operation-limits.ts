/** Refuses operations that ask for too much, before anything is read. */

import { type ExecutionArgs, getOperationAST, getVariableValues } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refuse } from '../errors.ts'
import type { Limits } from '../settings.ts'
import { sizeOf } from './operation-size.ts'

export const useOperationLimits = (limits: Limits): Plugin => ({
  onExecute: ({ args }) => check(args, limits),
  onSubscribe: ({ args }) => check(args, limits),
})

type Arguments = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>

const check = ({ schema, document, operationName, variableValues }: Arguments, limits: Limits): void => {
  const operation = getOperationAST(document, operationName)
  if (!operation) return
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {}, {
    maxErrors: 1,
  })
  // Wrong variables are told by the execution itself.
  if (coerced === undefined) return
  const { cost, depth, aliases } = sizeOf(schema, document, operation, coerced, limits)
  if (depth > limits.depth)
    throw refuse(
      'DEPTH_LIMIT',
      `The query goes deeper than ${limits.depth} fields. Ask for the inner part with a second query, by id.`,
    )
  if (aliases > limits.aliases)
    throw refuse(
      'ALIAS_LIMIT',
      `The query renames more than ${limits.aliases} fields. Send several queries, or use \`nodes(ids:)\`.`,
    )
  if (cost > limits.cost)
    throw refuse(
      'COST_LIMIT',
      `The query asks for up to ${Math.ceil(cost)} nodes or more; ${limits.cost} are allowed. Ask for smaller pages (\`first\`), above all in the inner lists.`,
    )
}
