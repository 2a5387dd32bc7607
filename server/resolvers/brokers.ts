/** `brokers`: who connects people who did not meet each other. */

import type { Context } from '../context.ts'
import type { PersonNode } from '../graph/nodes.ts'
import { readInPeriod } from '../graph/period.ts'
import { pageSize } from '../paging/page.ts'
import type { Period } from './rankings.ts'

interface Candidate {
  readonly person: PersonNode
  readonly counterparts: number
  /** Ids of those they met most. */
  readonly circle: readonly string[]
}

/** Two statements, however many brokers: who has whom around them, and which of all these met each other. */
export const brokers = async (_: unknown, period: Period, context: Context) => {
  const size = pageSize(period.first ?? 20)
  const candidates = (await readInPeriod(context, 'brokers', period)) as unknown as readonly Candidate[]
  const people = [...new Set(candidates.flatMap(({ circle }) => circle))]
  const rows = await readInPeriod(context, 'met-among', period, { people })
  const met = new Map(rows.map((row) => [row.id as string, new Set(row.met as readonly string[])]))
  return candidates
    .map(({ person, counterparts, circle }) => {
      const pairs = (circle.length * (circle.length - 1)) / 2
      const openPairs = pairs - closedPairs(circle, met)
      return { person, counterpartCount: counterparts, openPairs, share: openPairs / pairs }
    })
    .sort(
      (a, b) =>
        b.openPairs - a.openPairs || b.counterpartCount - a.counterpartCount || (a.person.id < b.person.id ? -1 : 1),
    )
    .slice(0, size)
}

/** `met` has each pair once, under one of the two. */
const closedPairs = (circle: readonly string[], met: ReadonlyMap<string, ReadonlySet<string>>): number => {
  let closed = 0
  for (const one of circle) {
    const others = met.get(one)
    if (others !== undefined) for (const other of circle) if (others.has(other)) closed++
  }
  return closed
}
