/** Where envoys live: "Đại sứ Việt Nam tại Croatia". */

import type { SlotContext } from './context.ts'

const ENVOYS = new Set(['ambassador', 'consul'])

/** Codes of countries by person, as their titles tell anywhere in the article. */
export function postsOf({ referents, entities, reading, lexicon }: SlotContext): ReadonlyMap<number, Set<string>> {
  const posts = new Map<number, Set<string>>()
  for (const { mention, entity } of referents) {
    if (!entities[entity]?.titles.some((title) => ENVOYS.has(title.class))) continue
    for (let i = mention.from; i < mention.to; i++) {
      const at = lexicon.slots.prepositions.at(reading.tokens, i, mention.to)
      const country = at && lexicon.countries.at(reading.tokens, at.to, mention.to)
      if (country) posts.set(entity, (posts.get(entity) ?? new Set()).add(country.value))
    }
  }
  return posts
}
