/** `Person`. */

import type { Context } from '../context.ts'
import { lookup } from '../graph/lookup.ts'
import type { PersonNode } from '../graph/nodes.ts'
import { globalId } from '../ids.ts'
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
  meetings: (person: PersonNode, given: MeetingArguments, context: Context) =>
    meetingsOf(context, { by: 'person', id: person.id }, given),
  counterparts: (person: PersonNode, given: TallyArguments, context: Context) =>
    counterpartsOf(context, person.id, given),
  possiblySame: async (person: PersonNode, _: unknown, context: Context) =>
    (await lookup<readonly Same[]>(context, 'possibly-same', person.id)) ?? [],
}

export const PossiblySame = { why: (same: Same) => same.why ?? '' }
