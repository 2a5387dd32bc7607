/** A place as claims name it → the place it is, in the hierarchy of `knowledge/`; unknown venues by name within their city. */

import type { ClaimedPlace } from '../model/claim.ts'
import { canonical, digest, slug } from '../model/digest.ts'
import type { KnownPlace } from '../model/knowledge.ts'
import type { PlaceWording, Wording } from '../model/resolving.ts'
import type { Context } from './context.ts'

export function placeWording(place: ClaimedPlace, context: Context): Wording {
  const container = firstKnown(place.within, context)
  const known = pick(context.knowledge.places(place.name), place.within, context)
  const name = place.name.normalize('NFC')
  const data: PlaceWording = known
    ? { id: known.id, name, known: true, within: known.within, country: known.country }
    : {
        id: `${slug(name) || 'place'}-${digest(8, context.knowledge.key(name), container?.id ?? '')}`,
        name,
        known: false,
        within: container?.id ?? null,
        country: container?.country ?? null,
      }
  return { key: `l-${digest(20, canonical(data))}`, of: 'place', block: `l ${data.id}`, data }
}

/** Ids of the place and all that contain it, nearest first. */
export function chainOf(id: string | null, within: string | null, { knowledge }: Context): string[] {
  const chain = id === null ? [] : [id]
  for (let next = within; next !== null && !chain.includes(next); next = knowledge.place(next)?.within ?? null)
    chain.push(next)
  return chain
}

function firstKnown(names: readonly string[], context: Context): KnownPlace | null {
  for (const [index, name] of names.entries()) {
    const found = pick(context.knowledge.places(name), names.slice(index + 1), context)
    if (found) return found
  }
  return null
}

/** Of several places of one name the one inside what the article says contains it, else the largest. */
function pick(found: readonly KnownPlace[], within: readonly string[], context: Context): KnownPlace | null {
  if (found.length <= 1) return found[0] ?? null
  const containers = new Set(within.flatMap((name) => context.knowledge.places(name).map(({ id }) => id)))
  const inside = found.filter((place) => chainOf(null, place.within, context).some((id) => containers.has(id)))
  const size = { country: 0, region: 2, city: 1, venue: 3 }
  const [best] = [...(inside.length > 0 ? inside : found)].sort(
    (a, b) => size[a.kind] - size[b.kind] || (a.id < b.id ? -1 : 1),
  )
  return best ?? null
}
