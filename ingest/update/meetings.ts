/** Compares resolved meetings with the stored ones and writes what differs. */

import { canonical, digest } from '../model/digest.ts'
import type { MeetingRow } from '../model/resolving.ts'
import type { Counting } from '../resolve/counts.ts'
import { edtfBounds } from '../resolve/window.ts'
import { runRows, sendRows } from '../write/statement.ts'
import type { Row, Transaction } from '../write/store.ts'

export interface StoredMeeting extends Counting {
  readonly digest: string
  readonly status: string
  readonly dates: readonly string[]
  readonly claims: readonly string[]
}

export interface Difference {
  /** Stored meetings that are no more, or are written anew. */
  readonly before: readonly StoredMeeting[]
  /** Rows that are new or differ. */
  readonly after: readonly MeetingRow[]
  readonly vanished: readonly StoredMeeting[]
}

export const meetingDigest = (row: MeetingRow): string => digest(32, canonical(row))

export async function loadMeetings(tx: Transaction, ids: readonly string[]): Promise<StoredMeeting[]> {
  return (await runRows(tx, 'meetings', [...new Set(ids)].sort())).map(storedMeeting)
}

const storedMeeting = (row: Row): StoredMeeting => ({
  id: String(row.id),
  digest: String(row.digest),
  status: String(row.status),
  held: row.status === 'HELD',
  date: row.date as string | null,
  sort: String(row.sort),
  people: row.people as string[],
  events: row.events as string[],
  places: row.places as string[],
  dates: row.dates as string[],
  claims: row.claims as string[],
})

export function difference(stored: readonly StoredMeeting[], resolved: readonly MeetingRow[]): Difference {
  const byId = new Map(stored.map((meeting) => [meeting.id, meeting]))
  const ids = new Set(resolved.map(({ id }) => id))
  const after = resolved.filter((row) => {
    const there = byId.get(row.id)
    // A deleted claim takes its support with it, without the row having changed otherwise.
    return there?.digest !== meetingDigest(row) || there.claims.length !== row.claims.length
  })
  const rewritten = new Set(after.map(({ id }) => id))
  const vanished = stored.filter(({ id }) => !ids.has(id))
  return { before: stored.filter(({ id }) => !ids.has(id) || rewritten.has(id)), after, vanished }
}

/** The people, events and places must be there. */
export function writeMeetings(tx: Transaction, { before, after, vanished }: Difference): void {
  sendRows(
    tx,
    'delete-meetings',
    vanished.map(({ id }) => id),
  )
  const gone = new Set(vanished.map(({ id }) => id))
  sendRows(
    tx,
    'clear-meetings',
    before.map(({ id }) => id).filter((id) => !gone.has(id)),
  )
  sendRows(
    tx,
    'put-meetings',
    after.map((row) => ({ id: row.id, properties: { ...row.properties, id: row.id, digest: meetingDigest(row) } })),
  )
  sendRows(
    tx,
    'attend',
    after.flatMap((row) =>
      row.attended.map((one) => ({ meeting: row.id, person: one.person, properties: attending(row, one) })),
    ),
  )
  const slots = (of: 'at' | 'in') => after.flatMap((row) => row[of].map((slot) => ({ meeting: row.id, ...slot })))
  sendRows(tx, 'at-events', slots('at'))
  sendRows(tx, 'in-places', slots('in'))
  sendRows(
    tx,
    'on-dates',
    after.flatMap((row) =>
      row.on.map((slot) => {
        const bounds = edtfBounds(slot.to)
        return { meeting: row.id, ...slot, from: bounds?.from ?? null, until: bounds?.to ?? null }
      }),
    ),
  )
  sendRows(
    tx,
    'support',
    after.flatMap((row) => row.claims.map((claim) => ({ meeting: row.id, claim }))),
  )
  sendRows(tx, 'delete-dates', [...new Set(before.flatMap(({ dates }) => dates))].sort())
}

/** What stands on the relationship of a person to a meeting. */
export const attending = (row: MeetingRow, { person, office, country }: MeetingRow['attended'][number]) => ({
  ...{ person, office, country },
  sort: row.properties.sort,
  status: row.properties.status,
})
