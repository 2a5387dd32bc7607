/** `Article`. */

import type { Context } from '../context.ts'
import { lookup } from '../graph/lookup.ts'
import type { ArticleNode } from '../graph/nodes.ts'
import { globalId } from '../ids.ts'
import type { PageArguments } from '../paging/page.ts'
import { claimsOf } from './claims.ts'

export const Article = {
  id: (article: ArticleNode) => globalId('Article', article.id),
  // What an article gives as its address is shown only when it is one.
  url: (article: ArticleNode) => (/^https?:\/\//i.test(article.url ?? '') ? article.url : null),
  text: async (article: ArticleNode, _: unknown, context: Context) =>
    (await lookup<{ text?: string }>(context, 'article-texts', article.id))?.text ?? '',
  claims: (article: ArticleNode, given: PageArguments, context: Context) =>
    claimsOf(context, 'articles', article.id, given),
  reprints: async (article: ArticleNode, _: unknown, context: Context) =>
    (await lookup<readonly ArticleNode[]>(context, 'reprints-of-articles', article.id)) ?? [],
}
