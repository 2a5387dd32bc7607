/** What is, or will be, drawn: ids in the graph, by type. */

import { refuse } from '../errors.ts'
import { type NodeId, parseId } from '../ids.ts'

export interface Drawing {
  readonly people: readonly string[]
  readonly events: readonly string[]
  readonly places: readonly string[]
  readonly meetings: readonly string[]
}

/** Throws `BAD_ID` for what cannot be drawn, `BAD_INPUT` for too many. */
export const drawable = (ids: readonly string[], most: number, where: string): readonly NodeId[] => {
  if (ids.length > most) throw refuse('BAD_INPUT', `${where} takes at most ${most} ids; ${ids.length} were given.`)
  return [...new Set(ids)].map((text) => {
    const id = parseId(text)
    if (id.kind === 'Article' || id.kind === 'Claim')
      throw refuse('BAD_ID', `"${text.slice(0, 80)}" cannot be drawn: give people, events, places or meetings.`)
    return id
  })
}

export const byKind = (ids: readonly NodeId[]): Drawing => {
  const of = (kind: NodeId['kind']) => [...new Set(ids.filter((id) => id.kind === kind).map(({ id }) => id))]
  return { people: of('Person'), events: of('Event'), places: of('Place'), meetings: of('Meeting') }
}
