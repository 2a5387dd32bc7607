/** The schema that is served: `schema.graphql` with its resolvers; the mutations only where writing is possible. */

import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { type DefinitionNode, type DocumentNode, type GraphQLSchema, Kind, parse } from 'graphql'
import { resolvers } from './resolvers/index.ts'

const FILE = new URL('../schema.graphql', import.meta.url)
/** Types that only writing uses. */
const WRITING = [
  'Mutation',
  'ArticleInput',
  'IngestReport',
  'IngestProblem',
  'DecisionInput',
  'DecisionKind',
  'Decision',
]

export const schemaText = (): string => readFileSync(FILE, 'utf8')

export const makeSchema = (writable: boolean): GraphQLSchema => {
  const document = parse(schemaText(), { noLocation: true })
  const { Mutation, ...reading } = resolvers
  return makeExecutableSchema({
    typeDefs: writable ? document : withoutWriting(document),
    resolvers: writable ? { ...reading, Mutation } : reading,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
}

const withoutWriting = (document: DocumentNode): DocumentNode => ({
  ...document,
  definitions: document.definitions.flatMap((definition): readonly DefinitionNode[] => {
    if (definition.kind === Kind.SCHEMA_DEFINITION)
      return [
        {
          ...definition,
          operationTypes: definition.operationTypes.filter(({ operation }) => operation !== 'mutation'),
        },
      ]
    return 'name' in definition && definition.name !== undefined && WRITING.includes(definition.name.value)
      ? []
      : [definition]
  }),
})
