/** What is read along with meetings, in their own statement, because the query asks for it anyway: saves a round trip for each. */

import {
  type FieldNode,
  type GraphQLFieldMap,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
} from 'graphql'
import { type PageArguments, pageSize } from '../paging/page.ts'
import { at, below, fieldNames, type Selected } from '../selection.ts'
import { PAGE } from '../settings.ts'

export interface Along {
  /** Names of files in `with/`. */
  readonly parts: readonly string[]
  /** Parameters for them: how many rows of each. */
  readonly sizes: Readonly<Record<string, number>>
}

export const NOTHING: Along = { parts: [], sizes: {} }

const TO_ONE = ['place', 'event'] as const
const PAGES = ['participants', 'claims'] as const

/** For a field that gives a connection of meetings. What is asked for twice, or further on in its list, is read later as usual. */
export const alongOf = (info: Selected, schema: GraphQLSchema): Along => {
  const meeting = at(info, [...below(info, 'nodes'), ...below(at(info, below(info, 'edges')), 'node')])
  const fields = (schema.getType('Meeting') as GraphQLObjectType).getFields()
  const sizes: Record<string, number> = {}
  for (const name of PAGES) {
    const [only, ...others] = below(meeting, name)
    const size = only !== undefined && others.length === 0 ? firstPage(only, name, fields, info) : null
    if (size !== null) sizes[name] = size + 1
  }
  const pages = Object.keys(sizes).map((name) =>
    name === 'participants' && isBrief(meeting) ? 'participants-brief' : name,
  )
  const parts = [...TO_ONE.filter((name) => below(meeting, name).length > 0), ...pages]
  return { parts, sizes }
}

/** What `participants-brief` holds of a person. */
const BRIEF = ['__typename', 'id', 'name', 'country', 'meetingCount']

const isBrief = (meeting: Selected): boolean => {
  const list = at(meeting, below(meeting, 'participants'))
  const participant = at(list, [...below(list, 'nodes'), ...below(at(list, below(list, 'edges')), 'node')])
  return fieldNames(at(participant, below(participant, 'person'))).every((name) => BRIEF.includes(name))
}

/** The size of the page when it is the first of its list, else null. Wrong sizes are refused by the field itself. */
const firstPage = (
  field: FieldNode,
  name: string,
  fields: GraphQLFieldMap<unknown, unknown>,
  { variableValues }: Selected,
): number | null => {
  const definition = fields[name]
  if (definition === undefined) return null
  try {
    const given = getArgumentValues(definition, field, variableValues) as PageArguments
    return isFirst(given) ? pageSize(given.first ?? PAGE.usual) : null
  } catch {
    return null
  }
}

export const isFirst = ({ after, last, before }: PageArguments): boolean =>
  after == null && last == null && before == null
