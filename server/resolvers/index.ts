/** All resolvers, by type. */

import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { wantedOf } from '../graph/wanted.ts'
import { scalarResolvers } from '../scalars.ts'
import { Article } from './article.ts'
import { brokers } from './brokers.ts'
import { chain } from './chain.ts'
import { Change, changes, changesSubscription } from './changes.ts'
import { Claim, ClaimedPerson, Quote } from './claim.ts'
import { Event } from './event.ts'
import { histogram } from './histogram.ts'
import { articles, events, people, places } from './lists.ts'
import { Meeting, StatusReport } from './meeting.ts'
import { meetingsWhere } from './meeting-lists.ts'
import { Mutation } from './mutation.ts'
import { neighbourhood } from './neighbourhood.ts'
import { node, nodes, one } from './node.ts'
import { pair } from './pair.ts'
import { Person, PossiblySame, person } from './person.ts'
import { Place } from './place.ts'
import { commonAcquaintances, mostMet } from './rankings.ts'
import { search } from './search.ts'
import { TallyConnection, TallyEdge } from './tallies.ts'
import { totals } from './totals.ts'

type MeetingsArguments = Parameters<typeof meetingsWhere>

export const resolvers = {
  ...scalarResolvers,
  Query: {
    node,
    nodes,
    person,
    meeting: one('Meeting'),
    event: one('Event'),
    place: one('Place'),
    article: one('Article'),
    claim: one('Claim'),
    search,
    people,
    meetings: (_: unknown, given: MeetingsArguments[1], context: Context, info: GraphQLResolveInfo) =>
      meetingsWhere(context, given, wantedOf(info)),
    events,
    places,
    articles,
    pair,
    neighbourhood,
    chain,
    commonAcquaintances,
    mostMet,
    brokers,
    histogram,
    changes,
    totals,
  },
  Subscription: { changes: changesSubscription },
  Mutation,
  Person,
  PossiblySame,
  Meeting,
  StatusReport,
  Claim,
  ClaimedPerson,
  Quote,
  Article,
  Event,
  Place,
  Change,
  CounterpartConnection: TallyConnection,
  CounterpartEdge: TallyEdge,
  AttendeeConnection: TallyConnection,
  AttendeeEdge: TallyEdge,
}
