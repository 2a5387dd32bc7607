/** `histogram`: meetings counted by month, status, channel and event. */

import type { Context } from '../context.ts'
import { conditionsOf, type MeetingFilter } from '../graph/filter.ts'
import { statement } from '../graph/statement.ts'
import { begin, startParameter } from './meeting-lists.ts'

interface Cell {
  readonly month: string | null
  readonly status: string
  readonly channel: string
  readonly count: number
}

export const histogram = async (_: unknown, { filter }: { filter?: MeetingFilter | null }, context: Context) => {
  const { conditions, filter: values } = conditionsOf(filter)
  const start = await begin(context, filter)
  const completion = { meetings: start.by, conditions }
  const parameters = { start: startParameter(start), filter: values }
  const cells = (await context.read(statement('histogram', completion), parameters)) as unknown as readonly Cell[]
  return {
    total: sum(cells),
    months: months(cells),
    undated: sum(cells.filter(({ month }) => month === null)),
    statuses: by(cells, 'status'),
    channels: by(cells, 'channel'),
    // Only read when asked for.
    events: () => context.read(statement('histogram-events', completion), parameters),
  }
}

const sum = (cells: readonly Cell[]): number => cells.reduce((total, { count }) => total + count, 0)

const months = (cells: readonly Cell[]) => {
  const groups = new Map<string, Cell[]>()
  for (const cell of cells) if (cell.month !== null) groups.set(cell.month, [...(groups.get(cell.month) ?? []), cell])
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, own]) => ({ month, total: sum(own), statuses: by(own, 'status') }))
}

const by = <Field extends 'status' | 'channel'>(cells: readonly Cell[], field: Field) => {
  const counts = new Map<string, number>()
  for (const cell of cells) counts.set(cell[field], (counts.get(cell[field]) ?? 0) + cell.count)
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([value, count]) => ({ [field]: value, count }))
}
