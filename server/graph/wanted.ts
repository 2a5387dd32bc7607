/** What a query wants of a list of meetings, so that one statement reads it all: which properties, and what hangs on each meeting. */

import {
  type FieldNode,
  type GraphQLFieldMap,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
} from 'graphql'
import { type PageArguments, pageSize } from '../paging/page.ts'
import { at, below, fieldNames, type Selected } from '../selection.ts'
import { PAGE } from '../settings.ts'
import { propertiesFor, type Stored } from './properties.ts'

export interface Wanted {
  /** Names of files in `with/`: what is read along with each meeting. */
  readonly parts: readonly string[]
  /** The parameter `$with`: properties of the nodes of each type, and how many participants and claims. */
  readonly with: Readonly<Record<Lowercase<Stored>, readonly string[]>> & {
    readonly participants: number
    readonly claims: number
  }
}

/** For a field that gives a connection of meetings. What is asked for twice, or further on in its list, is read later. */
export const wantedOf = (info: GraphQLResolveInfo): Wanted => wantedBy(info, info)

/** As `wantedOf`, for a field below the one that is being resolved. */
export const wantedBy = (field: Selected, { schema }: Pick<GraphQLResolveInfo, 'schema'>): Wanted => {
  const meeting = items(field)
  const fields = (schema.getType('Meeting') as GraphQLObjectType).getFields()
  const participants = firstPage(meeting, 'participants', fields)
  const claims = firstPage(meeting, 'claims', fields)
  const hanging = (name: string): Selected => at(meeting, below(meeting, name))
  const claim = items(hanging('claims'))
  const person = items(hanging('participants'))
  const properties = (type: Stored, of: Selected): readonly string[] => propertiesFor(type, fieldNames(of))
  return {
    parts: [
      ...(['place', 'event'] as const).filter((name) => below(meeting, name).length > 0),
      ...(participants === null ? [] : ['participants']),
      ...(claims === null ? [] : ['claims']),
    ],
    with: {
      meeting: properties('Meeting', meeting),
      place: properties('Place', hanging('place')),
      event: properties('Event', hanging('event')),
      person: properties('Person', at(person, below(person, 'person'))),
      claim: properties('Claim', claim),
      article: properties('Article', at(claim, below(claim, 'article'))),
      // One more than a page holds says whether there is another.
      participants: (participants ?? 0) + 1,
      claims: (claims ?? 0) + 1,
    },
  }
}

/** The items of a connection, whether asked for as nodes or through its edges. */
const items = (list: Selected): Selected =>
  at(list, [...below(list, 'nodes'), ...below(at(list, below(list, 'edges')), 'node')])

/** The size of the page when it is the first of its list and the only one asked for, else null. Wrong sizes are refused by the field itself. */
const firstPage = (meeting: Selected, name: string, fields: GraphQLFieldMap<unknown, unknown>): number | null => {
  const [field, ...others] = below(meeting, name)
  const definition = fields[name]
  if (field === undefined || others.length > 0 || definition === undefined) return null
  const given = argumentsOf(definition, field, meeting)
  return given !== null && isFirst(given) ? sizeOf(given) : null
}

const argumentsOf = (
  definition: Parameters<typeof getArgumentValues>[0],
  field: FieldNode,
  { variableValues }: Selected,
): PageArguments | null => {
  try {
    return getArgumentValues(definition, field, variableValues)
  } catch {
    return null
  }
}

const isFirst = ({ after, last, before }: PageArguments): boolean => after == null && last == null && before == null

const sizeOf = ({ first }: PageArguments): number | null => {
  try {
    return pageSize(first ?? PAGE.usual)
  } catch {
    return null
  }
}
