/** An article that breaks the extractor costs its own claims only. */

import type { Article } from '../model/article.ts'
import type { Claim, Extraction } from '../model/claim.ts'

/** What becomes of one article: its claims, or why there are none. */
export type Answer = { readonly claims: readonly Claim[] } | { readonly fault: string }

export const carefully =
  (extract: (article: Article) => Extraction) =>
  (article: Article): Answer => {
    try {
      return { claims: extract(article).claims }
    } catch (error) {
      return { fault: (error as Error).message }
    }
  }
