/** `search`: people, events, places, articles at once. */

import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { nodeFrom, propertiesFor } from '../graph/properties.ts'
import { statement } from '../graph/statement.ts'
import { pageSize } from '../paging/page.ts'
import { wordsOf } from '../search/fold.ts'
import { luceneQuery } from '../search/lucene.ts'
import { type Candidate, rank } from '../search/rank.ts'
import { at, below, fieldNames } from '../selection.ts'

interface SearchArguments {
  readonly text: string
  readonly kinds?: readonly string[] | null
  readonly first?: number | null
}

type Row = Candidate & { readonly values: readonly unknown[] }

/** Candidates that are looked at; the best of them are shown. */
const CANDIDATES = 150
const LONGEST = 200
const KINDS = ['Person', 'Event', 'Place', 'Article'] as const

export const queryOf = (text: string): string | null => {
  if (text.length > LONGEST)
    throw refuse('BAD_INPUT', `The text to search for has ${text.length} characters; ${LONGEST} are allowed.`)
  return luceneQuery(text)
}

export const search = async (
  _: unknown,
  { text, kinds, first }: SearchArguments,
  context: Context,
  info: GraphQLResolveInfo,
) => {
  const size = pageSize(first ?? 10)
  const query = queryOf(text)
  if (query === null) return []
  const labels = KINDS.filter((kind) => kinds?.includes(kind.toUpperCase()) ?? true)
  const fields = fieldNames(at(info, below(info, 'node')))
  const wanted = Object.fromEntries(KINDS.map((kind) => [kind, propertiesFor(kind, fields)] as const))
  const parameters = { query, text: wordsOf(text).join(' '), labels, limit: CANDIDATES, with: wanted }
  const rows = (await context.read(statement('search'), parameters)) as unknown as readonly Row[]
  return rank(text, rows)
    .slice(0, size)
    .map(({ candidate: { kind, values }, matched, match }) => ({
      node: { ...nodeFrom<object>(wanted[kind] ?? [], values), __typename: kind },
      matched,
      match,
    }))
}
