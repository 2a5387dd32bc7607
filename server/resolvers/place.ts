/** `Place`. */

import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { lookup } from '../graph/lookup.ts'
import type { PlaceNode } from '../graph/nodes.ts'
import { wantedOf } from '../graph/wanted.ts'
import { globalId } from '../ids.ts'
import { type MeetingArguments, meetingsOf } from './meeting-lists.ts'
import { attendeesOf, type TallyArguments } from './tallies.ts'

export const Place = {
  id: (place: PlaceNode) => globalId('Place', place.id),
  names: (place: PlaceNode) => [...new Set([place.name, ...(place.names ?? [])])],
  kind: (place: PlaceNode) => (place.kind ?? 'city').toUpperCase(),
  within: async (place: PlaceNode, _: unknown, context: Context) =>
    (await lookup<readonly PlaceNode[]>(context, 'places-around', place.id)) ?? [],
  meetingCount: (place: PlaceNode) => place.meetings ?? 0,
  meetings: (place: PlaceNode, given: MeetingArguments, context: Context, info: GraphQLResolveInfo) =>
    meetingsOf(context, { by: 'place', id: place.id }, given, wantedOf(info)),
  people: (place: PlaceNode, given: TallyArguments, context: Context) => attendeesOf(context, 'place', place.id, given),
}
