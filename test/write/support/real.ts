/** Worlds in which some articles are real ones out of a file: as they are, cut short, or of another day, read by the extractor. */

import fc from 'fast-check'
import type { Article } from '../../../ingest/model/article.ts'
import { extractor } from '../../../ingest/pipeline.ts'
import { readArticles } from '../../../ingest/read/read.ts'
import { histories, idOf, type Step, type Written } from './steps.ts'

/** Articles with neighbouring ids are often of one day and one meeting, so a history takes some that stand together. */
export async function realWorlds(
  file: string,
  madeUp: (number: number) => fc.Arbitrary<Written>,
): Promise<fc.Arbitrary<readonly Step[]>> {
  const articles: Article[] = []
  for await (const article of readArticles([file])) {
    if (article instanceof Error) throw article
    articles.push(article)
  }
  articles.sort((a, b) => (a.id < b.id ? -1 : 1))
  const extract = remembering(extractor('vi'))
  const place = fc.nat({ max: articles.length - 1 })
  return fc
    .record({ together: place, apart: fc.uniqueArray(place, { minLength: 2, maxLength: 4 }) })
    .chain(({ together, apart }) => {
      const chosen = [...new Set([...[0, 1, 2, 3, 4].map((i) => (together + i) % articles.length), ...apart])]
      const written = (number: number) => {
        const article = articles[chosen[number] ?? -1]
        return article ? versions({ ...article, id: idOf(number), url: null }, extract) : madeUp(number)
      }
      return histories(written, chosen.length + MADE_UP)
    })
}

const MADE_UP = 3

const versions = (article: Article, extract: (article: Article) => Written): fc.Arbitrary<Written> =>
  fc
    .record({
      share: fc.constantFrom(1, 1, 0.6, 0.3),
      published: fc.constantFrom(article.published, article.published, null, '2023-07-14'),
    })
    .map(({ share, published }) => {
      const lines = article.text.split('\n')
      return extract({ ...article, published, text: lines.slice(0, Math.ceil(lines.length * share)).join('\n') })
    })

/** The same version comes again and again. */
const remembering = (extract: (article: Article) => Written): ((article: Article) => Written) => {
  const known = new Map<string, Written>()
  return (article) => {
    const key = JSON.stringify(article)
    const written = known.get(key) ?? extract(article)
    known.set(key, written)
    return written
  }
}
