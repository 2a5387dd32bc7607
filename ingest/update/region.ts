/** Which part of the meetings new, changed or forgotten claims can change, and what it is afterwards: the same as resolving everything. */

import type { MeetingRow } from '../model/resolving.ts'
import { cluster, dayOf } from '../resolve/cluster.ts'
import type { Candidate } from '../resolve/compatible.ts'
import type { Context } from '../resolve/context.ts'
import { meetingRows } from '../resolve/meetings.ts'
import type { Stored, StoredClaim } from './claims.ts'
import { surroundings } from './surroundings.ts'

export interface Region {
  /** Claims that were resolved again: with a meeting, all of its claims. */
  readonly claims: readonly StoredClaim[]
  readonly meetings: readonly MeetingRow[]
}

/**
 * Begins with the claims that are new, changed, or lost a neighbour, and holds every other one in its stored meeting. A meeting
 * that comes out otherwise than stored may change what touches it: that is opened too, until nothing around differs.
 */
export async function resolveRegion(seeds: ReadonlySet<string>, stored: Stored, context: Context): Promise<Region> {
  const at = surroundings(stored, context)
  await at.load([...seeds])
  const days = new Set([...seeds].flatMap((id) => at.candidates.get(id) ?? []).map(dayOf))
  const open = new Set([...seeds, ...(await at.mates(seeds))])
  for (;;) {
    for (const id of await at.fellows(open)) open.add(id)
    await at.mates(open)
    // What may touch the open claims decides on them, and what is around that on the order.
    let ring: ReadonlySet<string> = open
    for (let step = 0; step < 2; step++) ring = await at.fellows(await at.neighbours(ring))

    const isSettled = (id: string) => !open.has(id) && at.meetingOf(id) !== null
    // What waits for a later turn and has no meeting is not there yet.
    const there = [...at.candidates.values()].filter(({ told: { id } }) => open.has(id) || isSettled(id))
    const settled = new Map(there.flatMap(({ told: { id } }) => (isSettled(id) ? [[id, at.meetingOf(id) ?? '']] : [])))
    const clusters = cluster(there, settled)
    const isOpen = (members: readonly Candidate[]) => members.some(({ told: { id } }) => open.has(id))
    const wider = clusters
      .filter((members) => isOpen(members) && differs(members))
      .flatMap((members) => at.touching(members))
      .filter((id) => !open.has(id))
    if (wider.length === 0) return { claims: at.loaded(open), meetings: meetingRows(clusters, isOpen, context) }
    for (const id of wider) open.add(id)
  }

  /** Whether what touches these sees another meeting than before, or sees it at another time. */
  function differs(members: readonly Candidate[]): boolean {
    if (members.some((one) => seeds.has(one.told.id) || days.has(dayOf(one)))) return true
    const [meeting, ...others] = new Set(members.map(({ told: { id } }) => at.meetingOf(id)))
    return !meeting || others.length > 0 || at.claimsOf(meeting) !== members.length
  }
}
