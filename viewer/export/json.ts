/** Everything shown as JSON: the graph, the meetings, their quotes, and the address that brings the view back. */

import type { Meeting } from '../graph/known.ts'
import type { PlainGraph } from './graph.ts'
import type { Quotes } from './quotes.ts'

export const toJson = (graph: PlainGraph, meetings: readonly Meeting[], quotes: Quotes, address: string): string =>
  `${JSON.stringify(
    {
      address,
      nodes: graph.nodes,
      edges: graph.edges,
      meetings: meetings.map((meeting) => ({ ...meeting, claims: quotes.get(meeting.id) ?? [] })),
    },
    null,
    2,
  )}\n`
