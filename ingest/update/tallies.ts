/** Keeps counts, first and last dates by what changed, so that a person of ten thousand meetings costs no more than another. */

import type { MeetingRow } from '../model/resolving.ts'
import {
  type Counting,
  counting,
  type Edge,
  heldBy,
  metKeys,
  NO_TALLY,
  spanOf,
  type Tally,
  tally,
  tallyProperties,
} from '../resolve/counts.ts'
import { runRows, sendRows } from '../write/statement.ts'
import type { Row, Transaction } from '../write/store.ts'

interface Change {
  readonly added: Counting[]
  readonly removed: Counting[]
}

/** Key → meetings that no longer and that newly count for it; what only moved about inside a meeting cancels out. */
function changes(
  before: readonly Counting[],
  after: readonly Counting[],
  keysOf: (one: Counting) => readonly string[],
): Map<string, Change> {
  const found = new Map<string, Change>()
  const at = (key: string): Change => {
    const there = found.get(key) ?? { added: [], removed: [] }
    found.set(key, there)
    return there
  }
  for (const one of before) for (const key of new Set(keysOf(one))) at(key).removed.push(one)
  for (const one of after)
    for (const key of new Set(keysOf(one))) {
      const { added, removed } = at(key)
      const same = removed.findIndex(({ sort, date }) => sort === one.sort && date === one.date)
      if (same >= 0) removed.splice(same, 1)
      else added.push(one)
    }
  for (const [key, { added, removed }] of found) if (added.length + removed.length === 0) found.delete(key)
  return found
}

export async function updateCounts(
  tx: Transaction,
  before: readonly Counting[],
  rows: readonly MeetingRow[],
  events: ReadonlySet<string>,
): Promise<void> {
  const after = rows.map(counting)
  await Promise.all([
    people(tx, changes(before, after, heldBy)),
    pairs(tx, changes(before, after, metKeys)),
    places(
      tx,
      changes(before, after, ({ places }) => places),
    ),
    eventSpans(tx, new Set([...events, ...[...before, ...after].flatMap((one) => one.events)])),
  ])
}

async function people(tx: Transaction, changed: ReadonlyMap<string, Change>): Promise<void> {
  const stored = await runRows(tx, 'people', [...changed.keys()].sort())
  const next = new Map(
    stored.map((row) => [String(row.id), counted(tallyOf(row.properties as Row), changed.get(String(row.id)))]),
  )
  const unsure = [...next].filter(([, { unsure }]) => unsure).map(([id]) => id)
  const edges = new Map((await runRows(tx, 'first-and-last', unsure)).map((row) => [String(row.id), row]))
  const rows = [...next].map(([id, one]) => ({ id, properties: tallyProperties(withEdges(one, edges.get(id))) }))
  sendRows(tx, 'put-people', rows)
}

async function pairs(tx: Transaction, changed: ReadonlyMap<string, Change>): Promise<void> {
  const stored = new Map(
    (await runRows(tx, 'pairs', [...changed.keys()].sort())).map((row) => [String(row.key), tallyOf(row)]),
  )
  const next = [...changed].map(([key, change]) => ({ key, ...counted(stored.get(key) ?? NO_TALLY, change) }))
  const met = next.filter(({ result }) => result.meetings > 0)
  const unsure = await fewerFirst(
    tx,
    met.filter((one) => one.unsure).map(({ key }) => key),
  )
  const edges = new Map((await runRows(tx, 'first-and-last-together', unsure)).map((row) => [String(row.key), row]))
  const rows = met.map(({ key, ...one }) => {
    const [a = '', b = ''] = key.split('|')
    return { key, a, b, properties: tallyProperties(withEdges(one, edges.get(key))) }
  })
  sendRows(tx, 'put-pairs', rows)
  sendRows(
    tx,
    'delete-pairs',
    next.filter(({ result }) => result.meetings <= 0).map(({ key }) => key),
  )
}

/** Of each pair the one with fewer meetings first: theirs are looked through. */
async function fewerFirst(tx: Transaction, keys: readonly string[]): Promise<{ key: string; a: string; b: string }[]> {
  const ids = [...new Set(keys.flatMap((key) => key.split('|')))].sort()
  const meetings = new Map(
    (await runRows(tx, 'people', ids)).map((row) => [String(row.id), Number((row.properties as Row).meetings ?? 0)]),
  )
  return keys.map((key) => {
    const [a = '', b = ''] = key.split('|').sort((x, y) => (meetings.get(x) ?? 0) - (meetings.get(y) ?? 0))
    return { key, a, b }
  })
}

async function places(tx: Transaction, changed: ReadonlyMap<string, Change>): Promise<void> {
  const stored = await runRows(tx, 'places', [...changed.keys()].sort())
  const rows = stored.map((row) => {
    const id = String(row.id)
    const { added = [], removed = [] } = changed.get(id) ?? {}
    const before = Number((row.properties as Row).meetings ?? 0)
    return { id, properties: { meetings: before + added.length - removed.length } }
  })
  sendRows(tx, 'put-places', rows)
}

/** Events are bounded by nature: their meetings are looked at anew. */
async function eventSpans(tx: Transaction, ids: ReadonlySet<string>): Promise<void> {
  const found = await runRows(tx, 'event-dates', [...ids].sort())
  const rows = found.map((row) => {
    const dates = (row.dates as string[]).map((date) => date || null)
    return { id: String(row.id), properties: { ...spanOf(dates), meetings: dates.length } }
  })
  sendRows(tx, 'put-events', rows)
}

interface Counted {
  readonly result: Tally
  /** True when the first or last meeting went: then only looking tells which it is now. */
  readonly unsure: boolean
}

function counted(stored: Tally, change: Change | undefined): Counted {
  const { added = [], removed = [] } = change ?? {}
  const unsure = removed.some(({ sort }) => sort === stored.first?.sort || sort === stored.last?.sort)
  return { result: tally({ ...stored, meetings: stored.meetings - removed.length }, added), unsure }
}

/** @param row what was found by looking; absent when there is no dated meeting. */
const withEdges = ({ result, unsure }: Counted, row: Row | undefined): Tally =>
  unsure
    ? {
        meetings: result.meetings,
        first: (row?.first as Edge | undefined) ?? null,
        last: (row?.last as Edge | undefined) ?? null,
      }
    : result

function tallyOf(properties: Row): Tally {
  const edge = (sort: unknown, date: unknown): Edge | null => (sort ? { sort: String(sort), date: String(date) } : null)
  return {
    meetings: Number(properties.meetings ?? 0),
    first: edge(properties.firstSort, properties.first),
    last: edge(properties.lastSort, properties.last),
  }
}
