/** Typed GraphQL documents as plain strings: `schema.graphql` checks them while compiling, nothing of it is shipped. */

import type { initGraphQLTada } from 'gql.tada'
import type { introspection } from '../generated/schema.d.ts'

export type Graphql = initGraphQLTada<{
  introspection: introspection
  disableMasking: true
  scalars: { Date: string; DateTime: string; EDTF: string; URL: string; Cursor: string }
}>

const text = (source: string, fragments: readonly unknown[] = []): string =>
  [...new Set([source, ...fragments].flatMap((part) => String(part).split(/\n(?=fragment )/)))].join('\n')

/** Fragments are listed second and follow the operation once each. */
export const graphql = text as unknown as Graphql

export type { ResultOf, VariablesOf } from 'gql.tada'
