/** The claims of whole parts → their meetings. */

import type { EventWording, MeetingRow, PlaceWording, Told } from '../model/resolving.ts'
import { cluster, isBilateralOf } from './cluster.ts'
import { type Candidate, candidate, sameTime } from './compatible.ts'
import type { Context } from './context.ts'
import { parts, reachOf } from './interact.ts'
import { meetingId, meetingRow } from './meeting.ts'

/** A claim with the wordings of its event and place. */
export interface Placed {
  readonly told: Told
  readonly event: EventWording | null
  readonly place: PlaceWording | null
}

/** The claims must be whole parts: every claim that touches one of them is among them. Rejected claims and those without two people give no meeting. */
export function resolveMeetings(claims: readonly Placed[], context: Context): MeetingRow[] {
  const byId = new Map(
    claims
      .filter(({ told }) => !context.rulings.rejected(told.id) && new Set(told.persons).size > 1)
      .map(({ told, event, place }) => [told.id, candidate(told, event, place, context)]),
  )
  const reaches = [...byId.values()].map(({ told }) => reachOf(told, told.persons, context))
  return parts(reaches).flatMap((ids) =>
    resolvePart(
      ids.flatMap((id) => byId.get(id) ?? []),
      context,
    ),
  )
}

function resolvePart(part: readonly Candidate[], context: Context): MeetingRow[] {
  const clusters = cluster(part)
  const rounds = clusters.map((members) => ({ members, id: meetingId(members.map(({ told }) => told)) }))
  return rounds.map(({ members, id }) => {
    const partOf = rounds
      .filter((round) => round.id !== id && tellsAsRound(round.members, members, part))
      .map((round) => round.id)
    return meetingRow(members, partOf, context)
  })
}

/** True when `round` tells as one gathering what the other's articles tell as several bilaterals. */
function tellsAsRound(round: readonly Candidate[], members: readonly Candidate[], part: readonly Candidate[]): boolean {
  return members.some((one) =>
    round.some(
      (other) =>
        other.people.length > one.people.length &&
        one.people.every((id) => other.people.includes(id)) &&
        sameTime(one, other) &&
        isBilateralOf(one, [other], part),
    ),
  )
}
