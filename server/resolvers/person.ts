/** `Person`. */

import { type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, getArgumentValues } from 'graphql'
import type { Context } from '../context.ts'
import { alongOf } from '../graph/along.ts'
import { lookup, nodeOf } from '../graph/lookup.ts'
import type { PersonNode } from '../graph/nodes.ts'
import { globalId, idOf } from '../ids.ts'
import { at, below } from '../selection.ts'
import { parsed } from './json.ts'
import { type MeetingArguments, meetingsOf } from './meeting-lists.ts'
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
    meetingsOf(context, { by: 'person', id: person.id }, given, alongOf(info, info.schema)),
  counterparts: (person: PersonNode, given: TallyArguments, context: Context) =>
    counterpartsOf(context, person.id, given),
  possiblySame: async (person: PersonNode, _: unknown, context: Context) =>
    (await lookup<readonly Same[]>(context, 'possibly-same', person.id)) ?? [],
}

export const PossiblySame = { why: (same: Same) => same.why ?? '' }

/** `person(id:)`: the meetings that are asked of them are read at the same time as the person. */
export const person = (_: unknown, { id }: { id: string }, context: Context, info: GraphQLResolveInfo) => {
  const inGraph = idOf('Person', id)
  const [list, ...others] = below(info, 'meetings')
  if (list !== undefined && others.length === 0) ahead(inGraph, list, context, info)
  return nodeOf<PersonNode>(context, 'Person', inGraph)
}

// The field itself asks for the same batch and gets it; what is wrong with its arguments it says itself.
const ahead = (id: string, list: FieldNode, context: Context, info: GraphQLResolveInfo): void => {
  const definition = (info.schema.getType('Person') as GraphQLObjectType).getFields().meetings
  if (definition === undefined) return
  try {
    const given = getArgumentValues(definition, list, info.variableValues) as MeetingArguments
    meetingsOf(context, { by: 'person', id }, given, alongOf(at(info, [list]), info.schema)).catch(() => {})
  } catch {}
}
