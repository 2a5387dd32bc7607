/** An article of our own around a text, and how tests write down who met in it. */

import type { Article } from '../../ingest/model/article.ts'
import type { Claim } from '../../ingest/model/claim.ts'
import { lazily } from '../../ingest/model/lazily.ts'
import { extractor } from '../../ingest/pipeline.ts'

type Around = Partial<Pick<Article, 'published' | 'title'>>

export const articleOf = (text: string, { published = '2024-10-10', title = null }: Around = {}): Article => ({
  id: 'own',
  url: null,
  published,
  title,
  text,
  outlet: null,
  language: 'vi',
})

/** "A · B", in alphabetical order. */
export const namesIn = ({ participants }: Claim): string =>
  participants
    .map(({ name }) => name)
    .sort()
    .join(' · ')

const extract = lazily(() => extractor('vi'))

/** Who met in the article, a line for each meeting, in alphabetical order. */
export const meetingsIn = (text: string): string[] => extract()(articleOf(text)).claims.map(namesIn).sort()
