/** The people of an article as its meetings are told: who was spoken of where, how often so far, who leads a country. */

import type { Lexicon } from '../lexicon.ts'
import { answersTo, type Entity } from '../people/entity.ts'
import type { Referent } from '../people/references.ts'

export interface Cast {
  readonly lexicon: Lexicon
  readonly entities: readonly Entity[]
  /** In the order of the text. */
  readonly referents: readonly Referent[]
  readonly bySentence: readonly (readonly Referent[])[]
  /** How often each entity was spoken of before a sentence; ask in ascending order. */
  readonly named: (sentence: number) => ReadonlyMap<number, number>
  /** Who leads a country, the one named most where several may; -1 for nobody. */
  readonly leader: (country: string) => number
}

function counter(bySentence: readonly (readonly Referent[])[]): Cast['named'] {
  const counts = new Map<number, number>()
  let next = 0
  return (sentence) => {
    for (; next < sentence; next++)
      for (const { entity } of bySentence[next] ?? [])
        if (entity >= 0) counts.set(entity, (counts.get(entity) ?? 0) + 1)
    return counts
  }
}

/** "Kim Nhật Thành": known to have led the country at other times only. */
function ledOnce({ known }: Entity, country: string, { knowledge }: Lexicon, on: string | null): boolean {
  const led = known && on ? knowledge.holdings(known.id).filter((holding) => holding.country === country) : []
  return led.length > 0 && !led.some(({ from, to }) => (from ?? '') <= (on ?? '') && (to ?? '9') >= (on ?? ''))
}

function leaders(
  lexicon: Lexicon,
  entities: readonly Entity[],
  referents: readonly Referent[],
  published: string | null,
): Cast['leader'] {
  const found = new Map<string, number>()
  return (country) => {
    const known = found.get(country)
    if (known !== undefined) return known
    const count = new Map<number, number>()
    for (const { entity } of referents) count.set(entity, (count.get(entity) ?? 0) + 1)
    let best = -1
    for (const entity of entities) {
      if (!answersTo(entity, 'leader', country, lexicon.knowledge, null)) continue
      if (ledOnce(entity, country, lexicon, published)) continue
      if (best < 0 || (count.get(entity.index) ?? 0) > (count.get(best) ?? 0)) best = entity.index
    }
    found.set(country, best)
    return best
  }
}

/** @param published day of the article, or null */
export const castOf = (
  lexicon: Lexicon,
  entities: readonly Entity[],
  referents: readonly Referent[],
  bySentence: readonly (readonly Referent[])[],
  published: string | null,
): Cast => ({
  lexicon,
  entities,
  referents,
  bySentence,
  named: counter(bySentence),
  leader: leaders(lexicon, entities, referents, published),
})
