/** `Person`. */

import { type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues } from 'graphql'
import type { Context } from '../context.ts'
import { conditionsOf } from '../graph/filter.ts'
import { pageFromRows, prepared } from '../graph/lists.ts'
import { lookup, nodeOf } from '../graph/lookup.ts'
import type { MeetingRow } from '../graph/meeting-rows.ts'
import type { PersonNode } from '../graph/nodes.ts'
import { nodeFrom, propertiesFor } from '../graph/properties.ts'
import { wantedBy, wantedOf } from '../graph/wanted.ts'
import { globalId, idOf } from '../ids.ts'
import { at, below, fieldNames } from '../selection.ts'
import { parsed } from './json.ts'
import { counted, type MeetingArguments, meetingList, meetingsOf } from './meeting-lists.ts'
import { counterpartsOf, type TallyArguments } from './tallies.ts'

interface OfficeHeld {
  readonly office: string
  readonly country?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly source?: string | null
}

interface Same {
  readonly person: PersonNode
  readonly why?: string
}

export const Person = {
  id: (person: PersonNode) => globalId('Person', person.id),
  names: (person: PersonNode) => [...new Set([person.name, ...(person.names ?? [])])],
  offices: (person: PersonNode) =>
    [...parsed<OfficeHeld>(person.offices)].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1)),
  known: (person: PersonNode) => person.known ?? false,
  meetingCount: (person: PersonNode) => person.meetings ?? 0,
  firstMet: (person: PersonNode) => person.first,
  lastMet: (person: PersonNode) => person.last,
  meetings: (person: PersonNode, given: MeetingArguments, context: Context, info: GraphQLResolveInfo) =>
    person._meetings ?? meetingsOf(context, { by: 'person', id: person.id }, given, wantedOf(info)),
  counterparts: (person: PersonNode, given: TallyArguments, context: Context) =>
    counterpartsOf(context, person.id, given),
  possiblySame: async (person: PersonNode, _: unknown, context: Context) =>
    (await lookup<readonly Same[]>(context, 'possibly-same', person.id)) ?? [],
}

export const PossiblySame = { why: (same: Same) => same.why ?? '' }

interface PersonWithMeetings {
  readonly person: readonly unknown[]
  readonly meetings: readonly MeetingRow[]
}

/** `person(id:)`, in one statement with the page of meetings that is asked of them. */
export const person = async (_: unknown, { id }: { id: string }, context: Context, info: GraphQLResolveInfo) => {
  const inGraph = idOf('Person', id)
  const page = pageBelow(info)
  if (page === null) return nodeOf<PersonNode>(context, 'Person', inGraph)
  const { list, asked, made, name, conditions } = page
  const properties = propertiesFor('Person', fieldNames(info))
  const parameters = { ...page.parameters, properties }
  const found = await context.batch<string, PersonWithMeetings>(`${name}${properties}`, inGraph, async (ids) => {
    const rows = await context.read(made, { ids, ...parameters })
    return new Map(rows.map((row) => [row.id as string, row as unknown as PersonWithMeetings]))
  })
  if (found === undefined) return null
  const node = nodeFrom<PersonNode>(properties, found.person)
  const meetings = pageFromRows(
    list,
    asked,
    found.meetings.map((row) => ({ row })),
  )
  return { ...node, _meetings: counted(context, meetings, { by: 'person', id: node.id }, conditions) }
}

/** Null where the meetings are not asked for, or twice, or wrongly: then the field reads them, and says what is wrong. */
const pageBelow = (info: GraphQLResolveInfo) => {
  const [field, ...others] = below(info, 'meetings')
  const definition = (info.schema.getType('Person') as GraphQLObjectType).getFields().meetings
  if (field === undefined || others.length > 0 || definition === undefined) return null
  try {
    const given = getArgumentValues(definition, field, info.variableValues) as MeetingArguments
    const wanted = wantedBy(at(info, [field]), info)
    const conditions = conditionsOf(given.filter)
    const list = meetingList('people-with-meetings', given, wanted)
    return { list, conditions, ...prepared(list, given, { conditions, wanted }) }
  } catch {
    return null
  }
}
