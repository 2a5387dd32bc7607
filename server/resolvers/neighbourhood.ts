/** `neighbourhood`: a part of the graph, to be drawn. */

import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { type Conditions, conditionsOf, type MeetingFilter } from '../graph/filter.ts'
import { nodeOf } from '../graph/lookup.ts'
import { statement } from '../graph/statement.ts'
import { globalId, type Kind, type NodeId } from '../ids.ts'
import { pageSize } from '../paging/page.ts'
import { byKind, type Drawing, drawable } from './drawing.ts'
import { linksAmong } from './links.ts'

interface NeighbourhoodArguments {
  readonly of: readonly string[]
  readonly first?: number | null
  readonly drawn?: readonly string[] | null
  readonly show?: readonly string[] | null
  readonly filter?: MeetingFilter | null
}

/** A neighbour with the ids of the seeds it is tied to. */
interface Neighbour extends NodeId {
  readonly seeds: readonly string[]
  readonly meetings: number
  readonly weight: number
}

interface Found {
  readonly neighbours: readonly Neighbour[]
  readonly total: number
  /** Seed → how many neighbours it has. */
  readonly around: ReadonlyMap<string, number>
}

const MOST_ASKED = 300
const MOST_DRAWN = 1_000

export const neighbourhood = async (_: unknown, given: NeighbourhoodArguments, context: Context) => {
  const size = pageSize(given.first ?? 50, MOST_ASKED, 0)
  const of = drawable(given.of, MOST_ASKED, '`of`')
  if (of.length === 0) throw refuse('BAD_INPUT', '`of` names 1 to 300 people, events, places or meetings.')
  const drawn = drawable(given.drawn ?? [], MOST_DRAWN, '`drawn`')
  const show = [...new Set(given.show ?? ['PERSON'])]
  const conditions = conditionsOf(given.filter)
  const seeds = byKind(of)
  const found = await Promise.all(
    show.map((kind) => neighbours(context, kind, { seeds, taken: byKind([...of, ...drawn]), limit: size }, conditions)),
  )
  const all = found.flatMap((one) => one.neighbours).sort(byRelevance)
  const shown = all.slice(0, size)
  const counts = once(() => meetingsOfSeeds(context, seeds, conditions))
  const fresh = byKind([...of, ...shown])
  return {
    nodes: [
      ...of.map(({ kind, id }) => {
        const seed = globalId(kind, id)
        const around = found.reduce((sum, one) => sum + (one.around.get(seed) ?? 0), 0)
        return {
          node: () => nodeOf(context, kind, id),
          asked: true,
          meetingCount: async () => (await counts()).get(seed) ?? 0,
          left: around - shown.filter((neighbour) => neighbour.seeds.includes(seed)).length,
        }
      }),
      ...shown.map(({ kind, id, meetings }) => ({
        node: () => nodeOf(context, kind, id),
        asked: false,
        meetingCount: meetings,
        left: 0,
      })),
    ],
    left: found.reduce((sum, { total }) => sum + total, 0) - shown.length,
    links: () =>
      linksAmong(
        context,
        { fresh, all: byKind([...of, ...shown, ...drawn]), meetingsAreNodes: show.includes('MEETING') },
        conditions,
      ),
  }
}

const neighbours = async (
  context: Context,
  show: string,
  parameters: { seeds: Drawing; taken: Drawing; limit: number },
  { conditions, filter }: Conditions,
): Promise<Found> => {
  const [row] = await context.read(statement(`neighbours-${show.toLowerCase()}`, { meetings: 'seeds', conditions }), {
    ...parameters,
    filter,
  })
  const kind = (show.charAt(0) + show.slice(1).toLowerCase()) as Kind
  return {
    neighbours: ((row?.shown ?? []) as readonly Omit<Neighbour, 'kind'>[]).map((one) => ({ ...one, kind })),
    total: Number(row?.total ?? 0),
    around: new Map(
      ((row?.seeds ?? []) as readonly { seed: string; around: number }[]).map(({ seed, around }) => [seed, around]),
    ),
  }
}

const byRelevance = (a: Neighbour, b: Neighbour): number =>
  b.seeds.length - a.seeds.length || b.meetings - a.meetings || b.weight - a.weight || (a.id < b.id ? -1 : 1)

const meetingsOfSeeds = async (
  context: Context,
  seeds: Drawing,
  { conditions, filter }: Conditions,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await context.read(statement('seed-meetings', { meetings: 'seeds', conditions }), { seeds, filter })
  return new Map(rows.map(({ seed, meetings }) => [seed as string, meetings as number]))
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
