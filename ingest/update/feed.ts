/** What changed, for the feed; and which ids lead on to others. */

import type { MeetingRow } from '../model/resolving.ts'
import { sendOne, sendRows } from '../write/statement.ts'
import type { Transaction } from '../write/store.ts'
import type { Difference } from './meetings.ts'

/** A line of the feed. `seq` and `at` are added when it is written. */
export interface Change {
  readonly kind:
    | 'person-new'
    | 'person-moved'
    | 'meeting-new'
    | 'meeting-status'
    | 'meeting-moved'
    | 'meeting-withdrawn'
    | 'person-withdrawn'
  /** Person or meeting. */
  readonly id: string
  /** The id that took over, for what moved. */
  readonly to?: string
  readonly status?: string
  readonly before?: string
}

/** Vanished meeting → the new meeting that most of its claims support. */
export function successors({ vanished }: Difference, resolved: readonly MeetingRow[]): Map<string, string> {
  const meetingOf = new Map(resolved.flatMap((row) => row.claims.map((claim) => [claim, row.id])))
  return new Map(
    vanished.flatMap(({ id, claims }) => {
      const to = mostCommon(claims.flatMap((claim) => meetingOf.get(claim) ?? []))
      return to === undefined ? [] : [[id, to]]
    }),
  )
}

export function meetingChanges({ before, after, vanished }: Difference, moved: ReadonlyMap<string, string>): Change[] {
  const stored = new Map(before.map((one) => [one.id, one]))
  const taken = new Set(moved.values())
  return [
    ...after.flatMap((row): Change[] => {
      const status = String(row.properties.status)
      const there = stored.get(row.id)
      if (!there) return taken.has(row.id) ? [] : [{ kind: 'meeting-new', id: row.id, status }]
      return there.status === status ? [] : [{ kind: 'meeting-status', id: row.id, status, before: there.status }]
    }),
    ...vanished.map(({ id }): Change => {
      const to = moved.get(id)
      return to === undefined ? { kind: 'meeting-withdrawn', id } : { kind: 'meeting-moved', id, to }
    }),
  ]
}

export function personChanges(
  fresh: readonly string[],
  gone: readonly string[],
  moved: ReadonlyMap<string, string>,
): Change[] {
  const taken = new Set(moved.values())
  return [
    ...fresh.filter((id) => !taken.has(id)).map((id): Change => ({ kind: 'person-new', id })),
    ...gone.map((id): Change => {
      const to = moved.get(id)
      return to === undefined ? { kind: 'person-withdrawn', id } : { kind: 'person-moved', id, to }
    }),
  ]
}

export function writeFeed(
  tx: Transaction,
  changes: readonly Change[],
  moved: ReadonlyMap<string, string>,
  live: readonly string[],
): void {
  sendRows(tx, 'delete-moved', [...new Set(live)].sort())
  sendRows(
    tx,
    'put-moved',
    [...moved].sort().map(([id, to]) => ({ id, to })),
  )
  const sorted = [...changes].sort((a, b) => compare(a.kind + a.id, b.kind + b.id))
  if (sorted.length > 0) sendOne(tx, 'put-changes', { rows: sorted, at: new Date().toISOString() })
}

/** The value that stands most often; the first in order of those that stand equally often. */
export function mostCommon(values: readonly string[]): string | undefined {
  const votes = new Map<string, number>()
  for (const value of values) votes.set(value, (votes.get(value) ?? 0) + 1)
  return [...votes].sort(([a, m], [b, n]) => n - m || compare(a, b))[0]?.[0]
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
