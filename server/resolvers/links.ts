/** Links between the nodes of a drawing. */

import type { Context } from '../context.ts'
import type { Conditions } from '../graph/filter.ts'
import type { Row } from '../graph/neo4j.ts'
import { statement } from '../graph/statement.ts'
import { globalId, type Kind } from '../ids.ts'
import type { Drawing } from './neighbourhood.ts'

interface Cell {
  readonly kind: string
  readonly sourceKind: Kind
  readonly source: string
  readonly targetKind: Kind
  readonly target: string
  readonly status: string | null
  readonly count: number
  readonly first: string | null
  readonly last: string | null
  readonly earliest: string | null
  readonly latest: string | null
}

/** Links with at least one end in `fresh`, the other there or in `drawn`. */
export const linksAmong = async (
  context: Context,
  fresh: Drawing,
  drawn: Drawing,
  meetingsAreNodes: boolean,
  { conditions, filter }: Conditions,
) => {
  const all: Drawing = {
    people: [...fresh.people, ...drawn.people],
    events: [...fresh.events, ...drawn.events],
    places: [...fresh.places, ...drawn.places],
    meetings: [...fresh.meetings, ...drawn.meetings],
  }
  // Two people's meetings are found from either of them; from the fresh ones there are fewer to look through.
  const rows = await context.read(statement('links', { conditions }), { fresh, all, filter, meetingsAreNodes })
  return merged(rows as readonly Row[] as unknown as readonly Cell[])
}

const merged = (cells: readonly Cell[]) => {
  const links = new Map<string, Cell[]>()
  for (const cell of cells) {
    const id = `${cell.kind}|${globalId(cell.sourceKind, cell.source)}|${globalId(cell.targetKind, cell.target)}`
    links.set(id, [...(links.get(id) ?? []), cell])
  }
  return [...links].map(([id, own]) => {
    const [one] = own as [Cell]
    const ordered = own.filter((cell) => cell.earliest !== null)
    const first = ordered.reduce<Cell | null>((best, cell) => (best === null || (cell.earliest ?? '') < (best.earliest ?? '') ? cell : best), null)
    const last = ordered.reduce<Cell | null>((best, cell) => (best === null || (cell.latest ?? '') > (best.latest ?? '') ? cell : best), null)
    return {
      id,
      kind: one.kind,
      source: globalId(one.sourceKind, one.source),
      target: globalId(one.targetKind, one.target),
      meetingCount: own.reduce((sum, { count }) => sum + count, 0),
      first: first?.first,
      last: last?.last,
      statuses: own.flatMap(({ status, count }) => (status === null ? [] : [{ status, count }])),
    }
  })
}
