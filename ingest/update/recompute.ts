/** The whole graph resolved again in memory from the stored articles and claims. */

import type { Claim } from '../model/claim.ts'
import type { SourceClaim } from '../model/resolving.ts'
import type { Context } from '../resolve/context.ts'
import { stories } from '../resolve/story.ts'
import { type Graph, resolveWhole } from '../resolve/whole.ts'
import type { Row, Store } from '../write/store.ts'
import { pages } from './lines.ts'

export interface Recomputed {
  readonly graph: Graph
  /** Stored articles with their stories found anew. */
  readonly articles: readonly Row[]
  readonly claims: readonly Row[]
}

export async function recompute(store: Store, context: Context): Promise<Recomputed> {
  const claims = await all(store, 'all-claim')
  const stored = await all(store, 'all-article')
  const telling = new Set(claims.map((claim) => String(claim.article)))
  const story = stories(
    stored
      .filter((article) => telling.has(String(article.id)))
      .map((article) => ({
        article: String(article.id),
        published: (article.published as string | undefined) ?? null,
        signature: (article.signature as number[] | undefined) ?? [],
      })),
  )
  const articles = stored.map((article) => ({ ...article, story: story.get(String(article.id)) ?? String(article.id) }))
  const byId = new Map<string, Row>(articles.map((article) => [String(article['id' as keyof typeof article]), article]))
  const sources = claims.map((row): SourceClaim => {
    const article = byId.get(String(row.article)) ?? {}
    return {
      id: String(row.id),
      article: String(row.article),
      published: (article.published as string | undefined) ?? null,
      story: String(article.story),
      index: Number(row.index),
      claim: JSON.parse(String(row.data)) as Claim,
    }
  })
  return { graph: resolveWhole(sources, context), articles, claims }
}

async function all(store: Store, statement: string): Promise<Row[]> {
  const rows: Row[] = []
  for await (const row of pages(store, statement)) rows.push(row.properties as Row)
  return rows
}
