/** Single things by id. */

import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { nodeOf } from '../graph/lookup.ts'
import { idOf, type Kind, parseId } from '../ids.ts'

const MOST = 100

export const node = (_: unknown, { id }: { id: string }, context: Context) => {
  const parsed = parseId(id)
  return nodeOf(context, parsed.kind, parsed.id)
}

export const nodes = (_: unknown, { ids }: { ids: readonly string[] }, context: Context) => {
  if (ids.length > MOST) throw refuse('PAGE_SIZE', `\`ids\` takes at most ${MOST} ids; ${ids.length} were given.`)
  return ids.map((id) => node(_, { id }, context))
}

/** `person(id:)`, `meeting(id:)`, … */
export const one =
  (kind: Kind) =>
  (_: unknown, { id }: { id: string }, context: Context) =>
    nodeOf(context, kind, idOf(kind, id))
