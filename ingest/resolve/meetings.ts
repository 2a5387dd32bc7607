/** Claims → their meetings. */

import type { EventWording, MeetingRow, PlaceWording, Told } from '../model/resolving.ts'
import { cluster, isBilateralOf, type Mates, matesIn } from './cluster.ts'
import { type Candidate, candidate, sameTime } from './compatible.ts'
import type { Context } from './context.ts'
import { touch } from './interact.ts'
import { meetingId, meetingRow } from './meeting.ts'
import { near } from './near.ts'

/** A claim with the wordings of its event and place. */
export interface Placed {
  readonly told: Told
  readonly event: EventWording | null
  readonly place: PlaceWording | null
}

/** All claims there are → all meetings. */
export function resolveMeetings(claims: readonly Placed[], context: Context): MeetingRow[] {
  const candidates = claims.flatMap((one) => candidateOf(one, context) ?? [])
  return meetingRows(cluster(candidates), () => true, context)
}

/** Null for what gives no meeting: rejected claims and those without two people. */
export function candidateOf({ told, event, place }: Placed, context: Context): Candidate | null {
  if (context.rulings.rejected(told.id) || new Set(told.persons).size < 2) return null
  return candidate(told, event, place, context)
}

/** @param clusters those wanted, with all that touch them and the other claims of their articles. */
export function meetingRows(
  clusters: readonly (readonly Candidate[])[],
  wanted: (members: readonly Candidate[]) => boolean,
  context: Context,
): MeetingRow[] {
  const mates = matesIn(clusters.flat())
  const rounds = near<{ readonly members: readonly Candidate[]; readonly id: string }>()
  const all = clusters.map((members) => {
    const round = { members, id: meetingId(members.map(({ told }) => told)) }
    for (const { reach } of members) rounds.add(reach.keys, round)
    return round
  })
  return all
    .filter(({ members }) => wanted(members))
    .map(({ members, id }) => {
      const partOf = rounds
        .at(members.flatMap(({ reach }) => reach.keys))
        .filter((round) => round.id !== id && tellsAsRound(round.members, members, mates))
        .map((round) => round.id)
      return meetingRow(members, partOf, context)
    })
}

/** True when `round` tells as one gathering what the other's articles tell as several bilaterals. */
function tellsAsRound(round: readonly Candidate[], members: readonly Candidate[], mates: Mates): boolean {
  return members.some((one) =>
    round.some(
      (other) =>
        other.people.length > one.people.length &&
        one.people.every((id) => other.people.includes(id)) &&
        touch(one.reach, other.reach) &&
        sameTime(one, other) &&
        isBilateralOf(one, [other], mates),
    ),
  )
}
