/** The quotes of the meetings shown, fetched when they are taken away. */

import type { ResultOf } from '../api/graphql.ts'
import { QUOTES } from '../api/queries.ts'
import { request } from '../api/request.ts'
import type { Meeting } from '../graph/known.ts'

type Claims = NonNullable<ResultOf<typeof QUOTES>['nodes'][number] & { __typename: 'Meeting' }>['claims']['nodes']

/** One article's word for one meeting. */
export type Said = NonNullable<Claims[number]>

export type Quotes = ReadonlyMap<string, readonly Said[]>

/** Meetings asked for at once. */
const SLICE = 20

export const fetchQuotes = async (meetings: readonly Meeting[], signal?: AbortSignal): Promise<Quotes> => {
  const quotes = new Map<string, readonly Said[]>()
  for (let at = 0; at < meetings.length; at += SLICE) {
    const ids = meetings.slice(at, at + SLICE).map((meeting) => meeting.id)
    const { nodes } = await request(QUOTES, { ids }, signal)
    for (const node of nodes) {
      if (node?.__typename !== 'Meeting') continue
      quotes.set(
        node.id,
        node.claims.nodes.flatMap((claim) => claim ?? []),
      )
    }
  }
  return quotes
}
