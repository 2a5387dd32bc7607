/** The schema that is served: `schema.graphql` with its resolvers; the mutations only where writing is possible. */

import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { type DefinitionNode, type DocumentNode, type GraphQLSchema, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql'
import { resolvers } from './resolvers/index.ts'

/** What can be written: nothing, articles, or decisions too. */
export type Writing = 'nothing' | 'articles' | 'everything'

const FILE = new URL('../schema.graphql', import.meta.url)
const DECIDING = ['decide', 'undo']
/** Types that only writing uses. */
const DECIDING_TYPES = ['DecisionInput', 'DecisionKind', 'Decision']
const WRITING_TYPES = ['Mutation', 'ArticleInput', 'IngestReport', 'IngestProblem', ...DECIDING_TYPES]

export const schemaText = (): string => readFileSync(FILE, 'utf8')

export const makeSchema = (writing: Writing): GraphQLSchema => {
  const { Mutation, ...reading } = resolvers
  const { decide: _, undo: __, ...articles } = Mutation
  const written = { nothing: reading, articles: { ...reading, Mutation: articles }, everything: { ...reading, Mutation } }
  return makeExecutableSchema({
    typeDefs: served(parse(schemaText(), { noLocation: true }), writing),
    resolvers: written[writing],
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })
}

const served = (document: DocumentNode, writing: Writing): DocumentNode => {
  if (writing === 'everything') return document
  const absent = writing === 'nothing' ? WRITING_TYPES : DECIDING_TYPES
  return {
    ...document,
    definitions: document.definitions.flatMap((definition): readonly DefinitionNode[] => {
      if (definition.kind === Kind.SCHEMA_DEFINITION && writing === 'nothing')
        return [{ ...definition, operationTypes: definition.operationTypes.filter(({ operation }) => operation !== 'mutation') }]
      if (!('name' in definition) || definition.name === undefined) return [definition]
      if (absent.includes(definition.name.value)) return []
      return definition.name.value === 'Mutation' ? [withoutDeciding(definition as ObjectTypeDefinitionNode)] : [definition]
    }),
  }
}

const withoutDeciding = (mutation: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode => ({
  ...mutation,
  fields: (mutation.fields ?? []).filter(({ name }) => !DECIDING.includes(name.value)),
})
