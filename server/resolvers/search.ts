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

/** As the statement gives it. */
type Found = readonly unknown[]

const candidateFrom = (found: Found) => {
  const [kind, name, names, meetings, published, score] = found
  return { kind, name, names, meetings, published, score, found } as Candidate & { readonly found: Found }
}
/** So many belong to the candidate, the others to the node. */
const OWN = 6

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
  const [row] = await context.read(statement('search'), parameters)
  return rank(text, ((row?.found ?? []) as readonly Found[]).map(candidateFrom))
    .slice(0, size)
    .map(({ candidate: { kind, found }, matched, match }) => ({
      node: { ...nodeFrom<object>(wanted[kind] ?? [], found, OWN), __typename: kind },
      matched,
      match,
    }))
}
