/** `Event`. */

import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { lookup } from '../graph/lookup.ts'
import type { EventNode, PlaceNode } from '../graph/nodes.ts'
import { wantedOf } from '../graph/wanted.ts'
import { globalId } from '../ids.ts'
import { type MeetingArguments, meetingsOf } from './meeting-lists.ts'
import { attendeesOf, type TallyArguments } from './tallies.ts'

export const Event = {
  id: (event: EventNode) => globalId('Event', event.id),
  names: (event: EventNode) => [...new Set([event.name, ...(event.names ?? [])])],
  kind: (event: EventNode) => (event.kind ?? 'other').toUpperCase(),
  meetingCount: (event: EventNode) => event.meetings ?? 0,
  place: (event: EventNode, _: unknown, context: Context) => lookup<PlaceNode>(context, 'place-of-events', event.id),
  meetings: (event: EventNode, given: MeetingArguments, context: Context, info: GraphQLResolveInfo) =>
    meetingsOf(context, { by: 'event', id: event.id }, given, wantedOf(info)),
  people: (event: EventNode, given: TallyArguments, context: Context) => attendeesOf(context, 'event', event.id, given),
}
