/** Ids as clients see them: the type, a colon, the id in the graph (`Person:wang-yi`). */

import { refuse } from './errors.ts'

export const KINDS = ['Person', 'Meeting', 'Event', 'Place', 'Article', 'Claim'] as const
export type Kind = (typeof KINDS)[number]

export interface NodeId {
  readonly kind: Kind
  readonly id: string
}

const LONGEST = 2_000

export const globalId = (kind: Kind, id: string): string => `${kind}:${id}`

/** Throws `BAD_ID` for anything that is no id. */
export const parseId = (text: string): NodeId => {
  const colon = text.indexOf(':')
  const kind = KINDS.find((known) => known === text.slice(0, colon))
  const id = text.slice(colon + 1)
  if (kind === undefined || id === '' || text.length > LONGEST) throw badId(text, 'an id')
  return { kind, id }
}

/** The id in the graph of something of a known type. Throws `BAD_ID` when it names another type. */
export const idOf = (kind: Kind, text: string): string => {
  const parsed = parseId(text)
  if (parsed.kind !== kind)
    throw badId(text, `the id of ${kind === 'Event' || kind === 'Article' ? 'an' : 'a'} ${kind}`)
  return parsed.id
}

/** As `idOf`, for a list of at most `most`. */
export const idsOf = (kind: Kind, texts: readonly string[], most: number, where: string): readonly string[] => {
  if (texts.length > most) throw refuse('BAD_INPUT', `${where} takes at most ${most} ids; ${texts.length} were given.`)
  return [...new Set(texts.map((text) => idOf(kind, text)))]
}

const badId = (text: string, wanted: string) =>
  refuse(
    'BAD_ID',
    `"${text.slice(0, 80)}" is not ${wanted}. Ids look like "Person:wang-yi": take them from \`search\`, unchanged.`,
  )
