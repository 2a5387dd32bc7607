/** Links between the nodes of a drawing. */

import type { Context } from '../context.ts'
import type { Conditions } from '../graph/filter.ts'
import { statement } from '../graph/statement.ts'
import { globalId, type Kind } from '../ids.ts'
import type { Drawing } from './drawing.ts'

/** One link's meetings of one status. `earliest` and `latest`: sort key and date of a meeting, a newline between, or null. */
interface Cell {
  readonly source: string
  readonly target: string
  readonly status: string | null
  readonly count: number
  readonly earliest: string | null
  readonly latest: string | null
}

interface LinkKind {
  readonly kind: string
  readonly statement: string
  readonly from: Kind
  readonly to: Kind
  readonly needs: readonly (keyof Drawing)[]
}

const KINDS: readonly LinkKind[] = [
  { kind: 'ATTENDED', statement: 'links-attended', from: 'Person', to: 'Meeting', needs: ['people', 'meetings'] },
  { kind: 'TOOK_PART', statement: 'links-took-part', from: 'Person', to: 'Event', needs: ['people', 'events'] },
  { kind: 'WAS_IN', statement: 'links-was-in', from: 'Person', to: 'Place', needs: ['people', 'places'] },
  { kind: 'AT', statement: 'links-at', from: 'Meeting', to: 'Event', needs: ['meetings', 'events'] },
  { kind: 'IN', statement: 'links-in', from: 'Meeting', to: 'Place', needs: ['meetings', 'places'] },
  { kind: 'IN', statement: 'links-event-in', from: 'Event', to: 'Place', needs: ['events', 'places'] },
]

export interface LinkQuestion {
  /** Links have at least one end among these. */
  readonly fresh: Drawing
  /** All nodes, the fresh ones among them. */
  readonly all: Drawing
  /** Whether meetings of more than two people are nodes, and so no links. */
  readonly meetingsAreNodes: boolean
}

export const linksAmong = async (context: Context, question: LinkQuestion, conditions: Conditions) => {
  const { all } = question
  const asked = KINDS.filter(({ needs }) => needs.every((kind) => all[kind].length > 0))
  const found = await Promise.all([
    met(context, question, conditions),
    ...asked.map((kind) => links(context, kind, question, conditions)),
  ])
  return found.flat()
}

const met = async (
  context: Context,
  { fresh, all, meetingsAreNodes }: LinkQuestion,
  { conditions, filter }: Conditions,
) => {
  if (all.people.length < 2 || fresh.people.length === 0) return []
  const from = all.people.length > fresh.people.length ? fresh.people : await withoutLargest(context, all.people)
  const parameters = { from, people: all.people, fresh: fresh.people, meetingsAreNodes, filter }
  const rows = await context.read(statement('links-met', { conditions }), parameters)
  return merged(rows as unknown as readonly Cell[], { kind: 'MET', from: 'Person', to: 'Person' })
}

// A pair is found from either of the two, so the one with the most meetings need not be looked through.
const withoutLargest = async (context: Context, people: readonly string[]): Promise<readonly string[]> =>
  (await context.read(statement('by-degree'), { people })).slice(0, -1).map(({ id }) => id as string)

const links = async (
  context: Context,
  kind: LinkKind,
  { fresh, all }: LinkQuestion,
  { conditions, filter }: Conditions,
) => {
  const [one, other] = kind.needs as [keyof Drawing, keyof Drawing]
  const parameters = { ...all, fresh: [...fresh[one], ...fresh[other]], filter }
  const rows = await context.read(statement(kind.statement, { conditions }), parameters)
  return merged(rows as unknown as readonly Cell[], kind)
}

const merged = (cells: readonly Cell[], { kind, from, to }: Pick<LinkKind, 'kind' | 'from' | 'to'>) => {
  const groups = new Map<string, Cell[]>()
  for (const cell of cells) {
    const id = `${kind}|${globalId(from, cell.source)}|${globalId(to, cell.target)}`
    groups.set(id, [...(groups.get(id) ?? []), cell])
  }
  return [...groups].map(([id, own]) => ({
    id,
    kind,
    source: globalId(from, own[0]?.source ?? ''),
    target: globalId(to, own[0]?.target ?? ''),
    meetingCount: own.reduce((sum, { count }) => sum + count, 0),
    first: dateOf(own.flatMap(({ earliest }) => earliest ?? []).sort()[0]),
    last: dateOf(
      own
        .flatMap(({ latest }) => latest ?? [])
        .sort()
        .at(-1),
    ),
    statuses: own.flatMap(({ status, count }) => (status === null ? [] : [{ status, count }])),
  }))
}

const dateOf = (when: string | undefined): string | null => when?.split('\n')[1] ?? null
