/** Articles into the graph and out of it: read → extract → write → resolve. The graph stays a function of the articles it holds. */

import type { Article } from './model/article.ts'
import type { Extraction } from './model/claim.ts'
import { IngestError } from './model/errors.ts'
import type { Context } from './resolve/context.ts'
import { signature } from './resolve/story.ts'
import { locked, resolveWaiting } from './update/resolve-waiting.ts'
import {
  articleHash,
  type Entry,
  extractionHash,
  putArticles,
  removeArticles,
  storedArticles,
} from './write/articles.ts'
import { prepare } from './write/schema.ts'
import { runRows } from './write/statement.ts'
import type { Store } from './write/store.ts'

/** Gives the claims of one article. Pure. */
export type Extractor = (article: Article) => Extraction

export interface IngestOptions {
  /** Fingerprint of the extractor's rules: an unchanged article is not read again with the same rules. */
  readonly rules: string
  readonly onError?: (error: IngestError) => void
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
}

export interface Progress {
  readonly stage: 'reading' | 'resolving'
  readonly articles: number
  /** Claims resolved so far, while resolving. */
  readonly claims?: number
}

export interface Ingested {
  readonly articles: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly claims: number
  readonly errors: number
}

const BATCH = 250

/**
 * Brings the articles into the graph. Errors are counted and told, and stop nothing.
 * What an earlier run left unresolved is completed too.
 */
export async function ingest(
  store: Store,
  articles: AsyncIterable<Article | IngestError>,
  extract: Extractor,
  context: Context,
  { rules, onError = () => {}, onProgress = () => {}, signal }: IngestOptions,
): Promise<Ingested> {
  await prepare(store)
  const total = { articles: 0, added: 0, changed: 0, unchanged: 0, claims: 0, errors: 0 }
  let batch = new Map<string, Article>()
  for await (const item of articles) {
    if (signal?.aborted) break
    if (item instanceof IngestError) {
      total.errors++
      onError(item)
      continue
    }
    total.articles++
    // The same article twice in one batch: the later one counts, as it would one after the other.
    batch.set(item.id, item)
    if (batch.size < BATCH) continue
    await flush()
  }
  await flush()
  if (!signal?.aborted)
    await resolveWaiting(store, context, (claims) =>
      onProgress({ stage: 'resolving', articles: total.articles, claims }),
    )
  return total

  async function flush(): Promise<void> {
    const { added, changed, unchanged, claims } = await putBatch(store, [...batch.values()], extract, rules)
    total.added += added
    total.changed += changed
    total.unchanged += unchanged
    total.claims += claims
    batch = new Map()
    onProgress({ stage: 'reading', articles: total.articles })
  }
}

async function putBatch(store: Store, articles: readonly Article[], extract: Extractor, rules: string) {
  const stored = await store.read((tx) =>
    storedArticles(
      tx,
      articles.map(({ id }) => id),
    ),
  )
  const same = new Set<string>()
  const refreshed: { id: string; rules: string }[] = []
  const entries: Entry[] = []
  for (const article of articles) {
    const there = stored.get(article.id)
    const hash = articleHash(article)
    if (there?.hash === hash && there.rules === rules) {
      same.add(article.id)
      continue
    }
    const { claims } = extract(article)
    if (there?.hash === hash && there.extraction === extractionHash(claims)) {
      same.add(article.id)
      refreshed.push({ id: article.id, rules })
      continue
    }
    entries.push({ article, claims, hash, rules, signature: claims.length > 0 ? signature(article.text) : [] })
  }
  if (refreshed.length > 0) await store.write((tx) => runRows(tx, 'set-rules', refreshed))
  if (entries.length > 0) await locked(store, (tx) => putArticles(tx, entries))
  const changed = entries.filter(({ article }) => stored.has(article.id)).length
  return {
    added: entries.length - changed,
    changed,
    unchanged: same.size,
    claims: entries.reduce((sum, { claims }) => sum + claims.length, 0),
  }
}

/** Takes articles with all they say out of the graph. @returns the ids that were there. */
export async function forget(store: Store, ids: readonly string[], context: Context): Promise<string[]> {
  await prepare(store)
  const there = await store.read((tx) => storedArticles(tx, ids))
  const removed = there.size === 0 ? [] : await locked(store, (tx) => removeArticles(tx, [...there.keys()].sort()))
  await resolveWaiting(store, context)
  return removed
}
