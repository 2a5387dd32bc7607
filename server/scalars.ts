/** The scalars of the schema: what a client sends is checked, what the graph holds is passed on. */

import { parse as parseEdtf } from 'edtf'
import { GraphQLScalarType, Kind } from 'graphql'
import { refuse } from './errors.ts'

type Check = (text: string) => boolean

const scalar = (name: string, example: string, check: Check): GraphQLScalarType => {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || value.length > 4_000 || !check(value))
      throw refuse('BAD_INPUT', `${shownValue(value)} is no ${name}. Write it like ${example}.`)
    return value
  }
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  })
}

const shownValue = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : `A ${typeof value}`

const isDay: Check = (text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

const isMoment: Check = (text) =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))

const isEdtf: Check = (text) => {
  try {
    parseEdtf(text)
    return true
  } catch {
    return false
  }
}

const isWebAddress: Check = (text) => {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

export const scalars = {
  Date: scalar('Date', '"2023-07-13"', isDay),
  DateTime: scalar('DateTime', '"2023-07-13T09:30:00Z"', isMoment),
  EDTF: scalar('EDTF', '"2023-07-13", "2023-07" or "2023-10-26/2023-10-28"', isEdtf),
  URL: scalar('URL', '"https://example.org/article"', isWebAddress),
  Cursor: scalar('Cursor', 'one that this server gave', (text) => /^[\w-]+$/.test(text)),
}

/** As resolvers: only the functions, so that what `schema.graphql` says about the scalars stays. */
export const scalarResolvers = Object.fromEntries(
  Object.entries(scalars).map(([name, { serialize, parseValue, parseLiteral }]) => [
    name,
    { __serialize: serialize, __parseValue: parseValue, __parseLiteral: parseLiteral },
  ]),
)
