/** `Meeting`, its participants and its history. */

import type { Context } from '../context.ts'
import { type List, pageOf } from '../graph/lists.ts'
import { lookup, nodeOf } from '../graph/lookup.ts'
import type { ClaimNode, EventNode, MeetingNode, Participant, PlaceNode } from '../graph/nodes.ts'
import { globalId } from '../ids.ts'
import type { Key } from '../paging/cursor.ts'
import { firstPage, type PageArguments } from '../paging/page.ts'
import { claimsAlong, claimsOf } from './claims.ts'
import { disagreementsOf } from './disagreements.ts'
import { parsed } from './json.ts'

interface Reported {
  readonly published: string | null
  readonly status: string
  readonly claim: string
}

const participants: List<Participant> = {
  statement: 'participants-of-meetings',
  order: { list: 'participants', key: ['number', 'text'], descending: true },
  node: (row) => row.node as Participant,
  key: (row) => row.key as Key,
}

export const Meeting = {
  id: (meeting: MeetingNode) => globalId('Meeting', meeting.id),
  peopleCount: (meeting: MeetingNode) => meeting.people ?? 0,
  participants: (meeting: MeetingNode, given: PageArguments, context: Context) =>
    meeting._participants === undefined
      ? pageOf(context, participants, given, { parent: meeting.id })
      : firstPage(participants.order, given.first, meeting._participants, ({ person }) => [
          person.meetings ?? 0,
          person.id,
        ]),
  place: (meeting: MeetingNode, _: unknown, context: Context) =>
    meeting._place === undefined ? lookup<PlaceNode>(context, 'place-of-meetings', meeting.id) : meeting._place[0],
  event: (meeting: MeetingNode, _: unknown, context: Context) =>
    meeting._event === undefined ? lookup<EventNode>(context, 'event-of-meetings', meeting.id) : meeting._event[0],
  sourceCount: (meeting: MeetingNode) => meeting.sources ?? 0,
  articleCount: (meeting: MeetingNode) => meeting.articles ?? 0,
  claims: (meeting: MeetingNode, given: PageArguments, context: Context) =>
    meeting._claims === undefined ? claimsOf(context, 'meetings', meeting.id, given) : claimsAlong(meeting, given),
  disputed: (meeting: MeetingNode) => (meeting.disputed ?? []).map((aspect) => aspect.toUpperCase()),
  disagreements: (meeting: MeetingNode, _: unknown, context: Context) => disagreementsOf(context, meeting),
  history: (meeting: MeetingNode) => parsed<Reported>(meeting.history),
  partOf: (meeting: MeetingNode, _: unknown, context: Context) =>
    Promise.all((meeting.partOf ?? []).map((id) => nodeOf<MeetingNode>(context, 'Meeting', id))),
  firstReported: (meeting: MeetingNode) => meeting.firstPublished,
  lastReported: (meeting: MeetingNode) => meeting.lastPublished,
}

export const StatusReport = {
  claim: (report: Reported, _: unknown, context: Context) => nodeOf<ClaimNode>(context, 'Claim', report.claim),
}
