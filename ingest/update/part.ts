/** Loads whole parts: the claims to be resolved and every stored claim that they touch, directly or through others. */

import type { EventWording, PlaceWording } from '../model/resolving.ts'
import type { Context } from '../resolve/context.ts'
import { parts, type Reach, reachOf } from '../resolve/interact.ts'
import type { Placed } from '../resolve/part.ts'
import { runRows } from '../write/statement.ts'
import type { Transaction } from '../write/store.ts'
import { idsOf, loadClaims, type StoredClaim } from './claims.ts'
import { otherSlots } from './wordings.ts'

/** People of a claim by what its wordings mean, in the order of its participants. */
export const personsOf = ({ wordings, source }: StoredClaim): string[] =>
  source.claim.participants.map((_, i) => wordings.get(`p${i}`)?.target ?? '')

/** @param seeds claims known to have changed or to have lost a neighbour. */
export async function wholeParts(tx: Transaction, seeds: readonly string[], context: Context): Promise<StoredClaim[]> {
  const loaded = new Map<string, StoredClaim>()
  const reaches = new Map<string, Reach>()
  const asked = new Set<string>()
  let inside = new Set<string>(seeds)
  await load(seeds)
  for (;;) {
    const keys = [...inside].flatMap((id) => reaches.get(id)?.keys ?? []).filter((key) => !asked.has(key))
    for (const key of keys) asked.add(key)
    await load(idsOf(await runRows(tx, 'claims-by-block', [...new Set(keys)].sort())))
    const grown = new Set(
      parts([...reaches.values()])
        .filter((ids) => ids.some((id) => inside.has(id)))
        .flat(),
    )
    // Also the other claims of every meeting that one of these supports: the meeting is written anew.
    const meetings = new Set([...grown].flatMap((id) => loaded.get(id)?.meeting ?? []))
    const supporting = idsOf(
      await runRows(tx, 'claims-by-meeting', [...meetings].filter((id) => !asked.has(id)).sort()),
    )
    for (const id of meetings) asked.add(id)
    await load(supporting)
    for (const id of supporting) grown.add(id)
    if (grown.size === inside.size) return [...grown].sort().flatMap((id) => loaded.get(id) ?? [])
    inside = grown
  }

  async function load(ids: readonly string[]): Promise<void> {
    for (const claim of await loadClaims(
      tx,
      ids.filter((id) => !loaded.has(id)),
    )) {
      loaded.set(claim.source.id, claim)
      reaches.set(claim.source.id, reachOf(claim.source, personsOf(claim), context))
    }
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
