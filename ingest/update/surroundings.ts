/** Stored claims around some of them, each read once. */

import type { EventWording, PlaceWording } from '../model/resolving.ts'
import type { Candidate } from '../resolve/compatible.ts'
import type { Context } from '../resolve/context.ts'
import { touch } from '../resolve/interact.ts'
import { candidateOf, type Placed } from '../resolve/meetings.ts'
import { near } from '../resolve/near.ts'
import { personsOf, type Stored, type StoredClaim } from './claims.ts'
import { otherSlots } from './wordings.ts'

export function surroundings(stored: Stored, context: Context) {
  const claims = new Map<string, StoredClaim>()
  const candidates = new Map<string, Candidate>()
  const byKey = near<string>()
  const byMeeting = new Map<string, string[]>()
  const asked = new Set<string>()

  async function load(ids: readonly string[]): Promise<void> {
    for (const claim of await stored.claims([...new Set(ids)].filter((id) => !claims.has(id)).sort())) {
      const { id } = claim.source
      claims.set(id, claim)
      if (claim.meeting !== null) byMeeting.set(claim.meeting, [...(byMeeting.get(claim.meeting) ?? []), id])
      const candidate = candidateOf(placed(claim, context), context)
      if (!candidate) continue
      candidates.set(id, candidate)
      byKey.add(candidate.reach.keys, id)
    }
  }
  /** Asks for what was not asked for before, and loads what comes. */
  async function ask(kind: Exclude<keyof Stored, 'claims'>, about: readonly string[]): Promise<void> {
    const fresh = [...new Set(about)].filter((one) => !asked.has(`${kind} ${one}`)).sort()
    for (const one of fresh) asked.add(`${kind} ${one}`)
    await load(await stored[kind](fresh))
  }
  const meetingOf = (id: string): string | null => claims.get(id)?.meeting ?? null
  const keysOf = (ids: Iterable<string>): string[] => [...ids].flatMap((id) => candidates.get(id)?.reach.keys ?? [])

  return {
    candidates: candidates as ReadonlyMap<string, Candidate>,
    load,
    meetingOf,
    loaded: (ids: Iterable<string>): StoredClaim[] => [...ids].sort().flatMap((id) => claims.get(id) ?? []),
    /** How many of a meeting's claims there are, once `fellows` has asked for them. */
    claimsOf: (meeting: string): number => byMeeting.get(meeting)?.length ?? 0,
    /** These, with all claims of their articles. */
    async mates(ids: Iterable<string>): Promise<Set<string>> {
      const articles = new Set([...ids].flatMap((id) => claims.get(id)?.source.article ?? []))
      await ask('ofArticles', [...articles])
      return new Set(
        [...claims.values()].filter(({ source }) => articles.has(source.article)).map(({ source }) => source.id),
      )
    },
    /** These, with all claims of their meetings. */
    async fellows(ids: Iterable<string>): Promise<Set<string>> {
      await load([...ids])
      const meetings = [...ids].flatMap((id) => meetingOf(id) ?? [])
      await ask('ofMeetings', meetings)
      return new Set([...ids, ...meetings.flatMap((meeting) => byMeeting.get(meeting) ?? [])])
    },
    /** These, with all claims that share a key with one of them. */
    async neighbours(ids: Iterable<string>): Promise<Set<string>> {
      const keys = keysOf(ids)
      await ask('withKeys', keys)
      return new Set([...ids, ...byKey.at(keys)])
    },
    /** Loaded claims that touch one of these, themselves among them. */
    touching: (members: readonly Candidate[]): string[] =>
      members.flatMap(({ told, reach }) => [
        told.id,
        ...byKey.at(reach.keys).filter((id) => touch(reach, (candidates.get(id) as Candidate).reach)),
      ]),
  }
}

/** A stored claim as meetings are made of. */
export function placed(stored: StoredClaim, context: Context): Placed {
  const persons = personsOf(stored)
  const slots = otherSlots(stored.source, persons, context)
  return {
    told: {
      ...stored.source,
      persons,
      event: stored.wordings.get('e')?.target ?? null,
      place: stored.wordings.get('l')?.target ?? null,
    },
    event: (slots.get('e')?.data as EventWording | undefined) ?? null,
    place: (slots.get('l')?.data as PlaceWording | undefined) ?? null,
  }
}
