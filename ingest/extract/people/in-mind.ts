/** What a reader of the article keeps in mind on the way: its people, and who was spoken of last. */

import type { Lexicon } from '../lexicon.ts'
import type { Entity } from './entity.ts'

export interface Context {
  readonly lexicon: Lexicon
  /** Those whom only their office names are added on the way. */
  readonly entities: Entity[]
  readonly published: string | null
  /** Entity → place of its last mention, in mentions. */
  readonly last: Map<number, number>
  /** Entities in the order they were spoken of. */
  readonly spoken: number[]
}

/** So many people a reader keeps in mind. */
export const IN_MIND = 300

/** Who may be meant: everybody; of more people than can be kept in mind those spoken of last, and the first of all. */
export function inMind({ entities, spoken }: Context): readonly Entity[] {
  if (entities.length <= IN_MIND) return entities
  const places = new Set(spoken.slice(-IN_MIND))
  for (let place = 0; place < IN_MIND; place++) places.add(place)
  return [...places].sort((a, b) => a - b).flatMap((place) => entities[place] ?? [])
}

/** The fitting entity mentioned last before; failing that, the first one of the article. */
export function latest({ last }: Context, fitting: readonly Entity[]): number {
  let best = -1
  let when = -1
  for (const entity of fitting) {
    const at = last.get(entity.index) ?? -1
    if (at > when) {
      best = entity.index
      when = at
    }
  }
  return best >= 0 ? best : (fitting[0]?.index ?? -1)
}
