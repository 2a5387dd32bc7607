/** `neighbourhood`: a part of the graph, to be drawn. */

import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { conditionsOf, type MeetingFilter } from '../graph/filter.ts'
import { nodeOf } from '../graph/lookup.ts'
import { statement } from '../graph/statement.ts'
import { globalId, type Kind, type NodeId, parseId } from '../ids.ts'
import { pageSize } from '../paging/page.ts'
import { linksAmong } from './links.ts'

interface NeighbourhoodArguments {
  readonly of: readonly string[]
  readonly first?: number | null
  readonly drawn?: readonly string[] | null
  readonly show?: readonly string[] | null
  readonly filter?: MeetingFilter | null
}

/** Ids in the graph, by type. */
export interface Drawing {
  readonly people: readonly string[]
  readonly events: readonly string[]
  readonly places: readonly string[]
  readonly meetings: readonly string[]
}

const MOST_ASKED = 300
const MOST_DRAWN = 1_000

export const neighbourhood = async (_: unknown, given: NeighbourhoodArguments, context: Context) => {
  const size = pageSize(given.first ?? 50, MOST_ASKED, 0)
  const of = drawable(given.of, MOST_ASKED, '`of`')
  if (of.length === 0) throw refuse('BAD_INPUT', '`of` names 1 to 300 people, events, places or meetings.')
  const drawn = drawable(given.drawn ?? [], MOST_DRAWN, '`drawn`')
  const show = (given.show ?? ['PERSON']).map(kindOf)
  const conditions = conditionsOf(given.filter)
  const [row] = await context.read(statement('neighbours', { conditions: conditions.conditions }), {
    seeds: byKind(of),
    taken: byKind([...of, ...drawn]),
    show,
    limit: size,
    filter: conditions.filter,
  })
  const found = (row?.neighbours ?? []) as readonly { kind: Kind; id: string; meetings: number }[]
  const asked = new Map(
    ((row?.seeds ?? []) as readonly { kind: Kind; id: string; meetings: number; around: number }[]).map((seed) => [globalId(seed.kind, seed.id), seed]),
  )
  const nodes = [
    ...of.map(({ kind, id }) => {
      const seed = asked.get(globalId(kind, id))
      return { kind, id, asked: true, meetingCount: seed?.meetings ?? 0, around: seed?.around ?? 0 }
    }),
    ...found.map(({ kind, id, meetings }) => ({ kind, id, asked: false, meetingCount: meetings, around: 0 })),
  ]
  const fresh = byKind(nodes)
  return {
    nodes: nodes.map(({ kind, id, asked: isAsked, meetingCount, around }) => ({
      node: () => nodeOf(context, kind, id),
      asked: isAsked,
      meetingCount,
      left: around,
    })),
    left: Number(row?.total ?? 0) - found.length,
    links: () => linksAmong(context, fresh, byKind(drawn), show.includes('Meeting'), conditions),
  }
}

const kindOf = (draw: string): Kind => (draw.charAt(0) + draw.slice(1).toLowerCase()) as Kind

const drawable = (ids: readonly string[], most: number, where: string): readonly NodeId[] => {
  if (ids.length > most) throw refuse('BAD_INPUT', `${where} takes at most ${most} ids; ${ids.length} were given.`)
  return [...new Set(ids)].map((text) => {
    const id = parseId(text)
    if (id.kind === 'Article' || id.kind === 'Claim')
      throw refuse('BAD_ID', `"${text.slice(0, 80)}" cannot be drawn: give people, events, places or meetings.`)
    return id
  })
}

const byKind = (ids: readonly NodeId[]): Drawing => {
  const of = (kind: Kind) => ids.filter((id) => id.kind === kind).map(({ id }) => id)
  return { people: of('Person'), events: of('Event'), places: of('Place'), meetings: of('Meeting') }
}
