/** Meetings with what was read along with them, from the rows of a statement in `statements/meetings-….cypher`. */

import type { ArticleNode, ClaimNode, EventNode, MeetingNode, Participant, PersonNode, PlaceNode } from './nodes.ts'
import { nodeFrom } from './properties.ts'
import type { Part, Wanted } from './wanted.ts'

type Values = readonly unknown[]

/** The meeting's values in the order of its properties, then one list for each part that was read along. */
export type MeetingRow = Values

/** What the rows of `with/….cypher` stand for. */
const FROM: {
  readonly [P in Part]: (rows: readonly Values[], wanted: Wanted['with']) => MeetingNode[`_${P}`]
} = {
  place: (rows, { place }) => rows.map((values) => nodeFrom<PlaceNode>(place, values)),
  event: (rows, { event }) => rows.map((values) => nodeFrom<EventNode>(event, values)),
  participants: (rows, { person }) =>
    rows.map((values): Participant => {
      const [office, country] = values as [string | null, string | null]
      return { person: nodeFrom<PersonNode>(person, values, 2), office, country }
    }),
  claims: (rows, { claim, article }) =>
    rows.map((values) => {
      const node = nodeFrom<ClaimNode & { _article?: ArticleNode }>(claim, values)
      node._article = nodeFrom<ArticleNode>(article, values, claim.length)
      return node
    }),
}

export const meetingFrom = (row: MeetingRow, { parts, with: wanted }: Wanted): MeetingNode => {
  const meeting = nodeFrom<Record<string, unknown>>(wanted.meeting, row)
  for (const [index, part] of parts.entries())
    meeting[`_${part}`] = FROM[part](row[wanted.meeting.length + index] as readonly Values[], wanted)
  return meeting as unknown as MeetingNode
}
