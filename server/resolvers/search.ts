/** `search`: people, events, places, articles at once. */

import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { statement } from '../graph/statement.ts'
import { pageSize } from '../paging/page.ts'
import { luceneQuery } from '../search/lucene.ts'
import { type Candidate, rank } from '../search/rank.ts'

interface SearchArguments {
  readonly text: string
  readonly kinds?: readonly string[] | null
  readonly first?: number | null
}

/** Candidates that are looked at; the best of them are shown. */
const CANDIDATES = 500
const LONGEST = 200
const ALL = ['PERSON', 'EVENT', 'PLACE', 'ARTICLE']

export const queryOf = (text: string): string | null => {
  if (text.length > LONGEST)
    throw refuse('BAD_INPUT', `The text to search for has ${text.length} characters; ${LONGEST} are allowed.`)
  return luceneQuery(text)
}

export const search = async (_: unknown, { text, kinds, first }: SearchArguments, context: Context) => {
  const size = pageSize(first ?? 10)
  const query = queryOf(text)
  if (query === null) return []
  const labels = (kinds ?? ALL).map((kind) => kind.charAt(0) + kind.slice(1).toLowerCase())
  const rows = await context.read(statement('search'), { query, labels, limit: CANDIDATES })
  const hits = rank(text, rows as unknown as readonly Candidate[])
  return hits.slice(0, size).map(({ candidate, matched, match }) => ({
    node: { ...candidate.node, __typename: candidate.kind },
    matched,
    match,
  }))
}
