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

/** What may be read along with each meeting: the files in `with/`. */
const PARTS = ['place', 'event', 'participants', 'claims'] as const
export type Part = (typeof PARTS)[number]

export interface Wanted {
  readonly parts: readonly Part[]
  /** Whether the keys of the meetings matter, and whether there are more. */
  readonly placed: boolean
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
  const hanging = (name: string): Selected => at(meeting, below(meeting, name))
  const page = (name: string) => ({ size: firstPage(meeting, name, fields), placed: isPlaced(hanging(name)) })
  const [participants, claims, placed] = [page('participants'), page('claims'), isPlaced(field)]
  const person = items(hanging('participants'))
  const claim = items(hanging('claims'))
  const named = (of: Selected, name: string): readonly string[] => fieldNames(at(of, below(of, name)))
  const quote = propertiesFor('Quote', named(claim, 'quote'))
  // One more than a page holds says whether there is another.
  const most = ({ size, placed }: ReturnType<typeof page>): number => (size ?? 0) + (placed ? 1 : 0)
  return {
    parts: PARTS.filter((part) =>
      part === 'place' || part === 'event'
        ? below(meeting, part).length > 0
        : { participants, claims }[part].size !== null,
    ),
    placed,
    with: {
      meeting: propertiesFor('Meeting', fieldNames(meeting), [
        ...(placed ? ['sort'] : []),
        ...(claims.placed ? ['status'] : []),
      ]),
      place: propertiesFor('Place', named(meeting, 'place')),
      event: propertiesFor('Event', named(meeting, 'event')),
      person: propertiesFor('Person', named(person, 'person'), participants.placed ? ['meetings'] : []),
      claim: propertiesFor('Claim', fieldNames(claim), [...quote, ...(claims.placed ? ['status'] : [])]),
      article: propertiesFor('Article', named(claim, 'article'), claims.placed ? ['published'] : []),
      participants: most(participants),
      claims: most(claims),
    },
  }
}

/** Whether more is asked of a list than its nodes: then their keys matter, and whether there are more. */
const isPlaced = (list: Selected): boolean => fieldNames(list).some((name) => name === 'edges' || name === 'pageInfo')

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
