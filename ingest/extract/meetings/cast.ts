/** The people of an article as its meetings are told: who was spoken of where, how often so far, who leads a country. */

import { lazily } from '../../model/lazily.ts'
import type { Lexicon } from '../lexicon.ts'
import { answersTo, type Entity, heldOn } from '../people/entity.ts'
import type { Referent } from '../people/references.ts'

export interface Cast {
  readonly lexicon: Lexicon
  readonly entities: readonly Entity[]
  /** In the order of the text. */
  readonly referents: readonly Referent[]
  readonly bySentence: readonly (readonly Referent[])[]
  /** How often each entity was spoken of before a sentence; ask in ascending order. */
  readonly named: (sentence: number) => ReadonlyMap<number, number>
  /** The one of some of the people that the whole article speaks of most, and how often; `index` -1 for nobody. */
  readonly namedMost: (fits: (entity: Entity) => boolean) => { readonly index: number; readonly times: number }
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
  const led = known ? knowledge.holdings(known.id).filter((holding) => holding.country === country) : []
  return led.length > 0 && !led.some((holding) => heldOn(holding, on))
}

function mostNamed(entities: readonly Entity[], bySentence: Cast['bySentence']): Cast['namedMost'] {
  const counts = lazily(() => counter(bySentence)(bySentence.length))
  return (fits) => {
    let best = { index: -1, times: 0 }
    for (const entity of entities) {
      if (!fits(entity)) continue
      const times = counts().get(entity.index) ?? 0
      if (best.index < 0 || times > best.times) best = { index: entity.index, times }
    }
    return best
  }
}

function leaders(lexicon: Lexicon, namedMost: Cast['namedMost'], published: string | null): Cast['leader'] {
  const found = new Map<string, number>()
  return (country) => {
    const known = found.get(country)
    if (known !== undefined) return known
    const { index } = namedMost(
      (entity) =>
        answersTo(entity, 'leader', country, lexicon.knowledge, null) && !ledOnce(entity, country, lexicon, published),
    )
    found.set(country, index)
    return index
  }
}

/** @param published day of the article, or null */
export function castOf(
  lexicon: Lexicon,
  entities: readonly Entity[],
  referents: readonly Referent[],
  bySentence: readonly (readonly Referent[])[],
  published: string | null,
): Cast {
  const namedMost = mostNamed(entities, bySentence)
  const leader = leaders(lexicon, namedMost, published)
  return { lexicon, entities, referents, bySentence, named: counter(bySentence), namedMost, leader }
}
