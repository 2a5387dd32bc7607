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
  type StoredArticle,
  storedArticles,
} from './write/articles.ts'
import { prepare } from './write/schema.ts'
import { runRows } from './write/statement.ts'
import type { Store } from './write/store.ts'

/** Gives what each article says, in the order of the articles. */
export type Extract = (articles: AsyncIterable<Article>) => AsyncIterable<Extraction | IngestError>

export interface IngestOptions {
  /** Fingerprint of the extractor's rules: an unchanged article is not read again with the same rules. */
  readonly rules: string
  readonly onError?: (error: IngestError) => void
  readonly onProgress?: (progress: Progress) => void
  readonly signal?: AbortSignal
  /** Reads every article again, whether it changed or not. */
  readonly again?: boolean
}

export interface Progress {
  readonly stage: 'reading' | 'resolving'
  readonly articles: number
  /** Claims resolved so far, while resolving. */
  readonly claims: number
}

export interface Ingested {
  readonly articles: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  /** Claims of the new and changed articles. */
  readonly claims: number
  readonly errors: number
}

/** Articles that the database is asked about, and that are written, at once. */
const BATCH = 250

/**
 * Brings the articles into the graph. Errors are counted and told, and stop nothing.
 * What an earlier run left unresolved is completed too.
 */
export async function ingest(
  store: Store,
  articles: AsyncIterable<Article | IngestError>,
  extract: Extract,
  context: Context,
  { rules, onError = () => {}, onProgress = () => {}, signal, again = false }: IngestOptions,
): Promise<Ingested> {
  await prepare(store)
  const total = { articles: 0, added: 0, changed: 0, unchanged: 0, claims: 0, errors: 0 }
  const stored = new Map<string, StoredArticle>()
  let entries = new Map<string, Entry>()
  for await (const item of extract(toExtract())) {
    if (signal?.aborted) break
    if (item instanceof IngestError) fail(item)
    else await take(item)
  }
  await flush()
  const progress = (claims: number) => onProgress({ stage: 'resolving', articles: total.articles, claims })
  if (!signal?.aborted) await resolveWaiting(store, context, { progress })
  return total

  /** Those whose claims are not known: new, changed, or read with other rules. */
  async function* toExtract(): AsyncGenerator<Article> {
    const seen = new Set<string>()
    for await (const batch of inBatches(articles, fail, signal)) {
      total.articles += batch.length
      for (const [id, one] of await store.read((tx) =>
        storedArticles(
          tx,
          batch.map(({ id }) => id),
        ),
      ))
        if (!seen.has(id)) stored.set(id, one)
      for (const article of batch) {
        const there = stored.get(article.id)
        // The same article again in one run is compared with what stood before it, so it always goes on.
        const same = !again && there?.rules === rules && there.hash === articleHash(article) && !seen.has(article.id)
        seen.add(article.id)
        if (same) total.unchanged++
        else yield article
      }
      onProgress({ stage: 'reading', articles: total.articles, claims: 0 })
    }
  }

  async function take({ article, claims }: Extraction): Promise<void> {
    entries.set(article.id, {
      article,
      claims,
      hash: articleHash(article),
      rules,
      signature: claims.length > 0 ? signature(article.text) : [],
    })
    if (entries.size >= BATCH) await flush()
  }

  async function flush(): Promise<void> {
    const batch = [...entries.values()]
    entries = new Map()
    const isSame = ({ article, claims, hash }: Entry) => {
      const there = stored.get(article.id)
      return there?.hash === hash && there.extraction === extractionHash(claims)
    }
    const writing = batch.filter((entry) => !isSame(entry))
    const refreshed = batch.filter(isSame).map(({ article: { id } }) => ({ id, rules }))
    if (refreshed.length > 0) await store.write((tx) => runRows(tx, 'set-rules', refreshed))
    if (writing.length > 0) await locked(store, (tx) => putArticles(tx, writing))
    total.unchanged += refreshed.length
    for (const { article, claims, hash } of writing) {
      if (stored.has(article.id)) total.changed++
      else total.added++
      total.claims += claims.length
      stored.set(article.id, { hash, rules, extraction: extractionHash(claims) })
    }
  }

  function fail(error: IngestError): void {
    total.errors++
    onError(error)
  }
}

async function* inBatches(
  items: AsyncIterable<Article | IngestError>,
  fail: (error: IngestError) => void,
  signal: AbortSignal | undefined,
): AsyncGenerator<Article[]> {
  let batch: Article[] = []
  for await (const item of items) {
    if (signal?.aborted) break
    if (item instanceof IngestError) fail(item)
    else batch.push(item)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Takes articles with all they say out of the graph. @returns the ids that were there. */
export async function forget(store: Store, ids: readonly string[], context: Context): Promise<string[]> {
  await prepare(store)
  const there = await store.read((tx) => storedArticles(tx, ids))
  const removed = there.size === 0 ? [] : await locked(store, (tx) => removeArticles(tx, [...there.keys()].sort()))
  await resolveWaiting(store, context)
  return removed
}
