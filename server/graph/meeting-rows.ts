/** Meetings with what was read along with them, from the rows of a statement in `statements/meetings-….cypher`. */

import type { Row } from './neo4j.ts'
import type { ArticleNode, ClaimNode, EventNode, MeetingNode, PersonNode, PlaceNode } from './nodes.ts'
import { nodeFrom } from './properties.ts'
import type { Wanted } from './wanted.ts'

/** What those statements give for each meeting: values in the order of the properties that were asked for. */
export interface MeetingRow {
  readonly meeting: readonly unknown[]
  readonly place?: readonly (readonly unknown[])[]
  readonly event?: readonly (readonly unknown[])[]
  readonly participants?: readonly [office: unknown, country: unknown, met: unknown, person: readonly unknown[]][]
  readonly claims?: readonly [rank: unknown, claim: readonly unknown[], article: readonly unknown[]][]
}

export const meetingFrom = (row: MeetingRow, { with: wanted }: Wanted): MeetingNode => ({
  ...nodeFrom<MeetingNode>(wanted.meeting, row.meeting),
  __typename: 'Meeting',
  ...(row.place && { _place: row.place.map((values) => nodeFrom<PlaceNode>(wanted.place, values)) }),
  ...(row.event && { _event: row.event.map((values) => nodeFrom<EventNode>(wanted.event, values)) }),
  ...(row.participants && {
    _participants: row.participants.map(([office, country, met, values]): Row => {
      const person = nodeFrom<PersonNode>(wanted.person, values)
      return { node: { person, office, country }, key: [met, person.id] }
    }),
  }),
  ...(row.claims && {
    _claims: row.claims.map(([rank, values, article]): Row => {
      const claim = nodeFrom<ClaimNode>(wanted.claim, values)
      return { node: { ...claim, _article: nodeFrom<ArticleNode>(wanted.article, article) }, key: [rank, claim.id] }
    }),
  }),
})
