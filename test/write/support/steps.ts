/** Random histories: what is ingested, forgotten, changed, brought back, by two at once, or cut off, in what order. */

import fc from 'fast-check'
import type { Article } from '../../../ingest/model/article.ts'
import type { Claim } from '../../../ingest/model/claim.ts'

/** One version of an article, and what it says. */
export interface Written {
  readonly article: Article
  readonly claims: readonly Claim[]
}

export type Step =
  | { readonly do: 'ingest'; readonly versions: readonly Written[] }
  | { readonly do: 'forget'; readonly ids: readonly string[] }
  /** Disjoint articles, at the same time. */
  | { readonly do: 'both'; readonly one: readonly Written[]; readonly other: readonly Written[] }
  /** Cut off after so many statements. */
  | { readonly do: 'cut'; readonly versions: readonly Written[]; readonly after: number }

/** Articles of a history have numbers, and ids made of them. */
export const idOf = (number: number): string => `bài-${number}`

/** @param written gives a version of the article with a number below `articles`. */
export const histories = (
  written: (number: number) => fc.Arbitrary<Written>,
  articles: number,
): fc.Arbitrary<readonly Step[]> => {
  const some = fc.uniqueArray(fc.integer({ min: 0, max: articles - 1 }), { minLength: 1, maxLength: 5 })
  const versions = some.chain((numbers) => fc.tuple(...numbers.map(written)))
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 4, arbitrary: versions.map((all): Step => ({ do: 'ingest', versions: all })) },
    { weight: 2, arbitrary: some.map((numbers): Step => ({ do: 'forget', ids: numbers.map(idOf) })) },
    {
      weight: 1,
      arbitrary: versions.map(
        (all): Step => ({
          do: 'both',
          one: all.filter((_, i) => i % 2 === 0),
          other: all.filter((_, i) => i % 2 === 1),
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(versions, fc.integer({ min: 1, max: 70 }))
        .map(([all, after]): Step => ({ do: 'cut', versions: all, after })),
    },
  )
  return fc.array(step, { minLength: 2, maxLength: 6 })
}
