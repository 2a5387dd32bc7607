/** Extracting with all cores: articles in, what each says out, in the order they came. */

import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import type { Article } from './model/article.ts'
import type { Extraction } from './model/claim.ts'
import { IngestError } from './model/errors.ts'
import { extractor } from './pipeline.ts'
import { type Answer, carefully } from './thread/careful.ts'
import { ask, leastBusy, start, type Thread } from './thread/pool.ts'

/** UTF-16 units of text that are read before threads are started: they take some seconds to learn what the first one knows by then. */
const ALONE = 16_000_000
/** Units of text that may wait, so that memory stays bounded whatever the articles' lengths. */
const UNITS_AHEAD = 16_000_000
/** Articles a thread may have waiting, so that it never idles. */
const AHEAD = 32

export interface ParallelOptions {
  /** Threads at most; 1 works in the calling one. Default: one for each core. */
  readonly threads?: number
  /** UTF-16 units of text read before threads are started. Default: so much that starting them pays for itself. */
  readonly alone?: number
  /** Ends the work early: what was begun is not waited for. */
  readonly signal?: AbortSignal
}

interface Waiting {
  readonly units: number
  readonly result: Promise<Extraction | IngestError>
}

/**
 * Small inputs are read in the calling thread; once enough has come, others take over. A bounded number of articles
 * is held at a time, and what is done is handed out without waiting for more to come.
 * @throws Error when a thread dies (out of memory)
 */
export async function* extractAll(
  code: string,
  articles: AsyncIterable<Article | IngestError>,
  { threads = availableParallelism(), alone = ALONE, signal }: ParallelOptions = {},
): AsyncGenerator<Extraction | IngestError> {
  const here = carefully(extractor(code))
  const pool: Thread[] = []
  const waiting: Waiting[] = []
  let ahead = 0
  let read = 0
  const source = articles[Symbol.asyncIterator]()
  const put = (units: number, result: Waiting['result']) => {
    waiting.push({ units, result })
    ahead += units
  }
  try {
    let next = source.next()
    while (!signal?.aborted) {
      const head = waiting[0]
      const full = waiting.length >= AHEAD * pool.length || ahead >= UNITS_AHEAD
      if (head && (full || (await isFirst(head.result, next)))) {
        waiting.shift()
        ahead -= head.units
        yield await head.result
        continue
      }
      const { done, value: article } = await next
      if (done) break
      next = source.next()
      if (article instanceof IngestError) {
        put(0, Promise.resolve(article))
        continue
      }
      const units = article.text.length
      read += units
      if (threads > 1 && read > alone && pool.length === 0) for (let i = 0; i < threads; i++) pool.push(start(code))
      const thread = leastBusy(pool)
      if (thread)
        put(
          units,
          ask(thread, article).then((answer) => extraction(article, answer)),
        )
      else {
        put(units, Promise.resolve(extraction(article, here(article))))
        // Lets the threads that are starting say that they are ready.
        if (pool.length > 0) await setImmediate()
      }
    }
    for (const { result } of waiting) {
      if (signal?.aborted) break
      yield await result
    }
  } finally {
    await Promise.all([source.return?.(), ...pool.map(({ worker }) => worker.terminate())])
  }
}

/** Whether `one` is there before `other`. */
const isFirst = (one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> =>
  Promise.race(
    [one, other.then(() => other)].map((promise, place) =>
      promise.then(
        () => place === 0,
        () => true,
      ),
    ),
  )

const extraction = (article: Article, answer: Answer): Extraction | IngestError =>
  'claims' in answer
    ? { article, claims: answer.claims }
    : new IngestError(
        'article-invalid',
        `${article.id}: this article could not be read (${answer.fault}); that is a fault in whomet, please report it with the article`,
        { id: article.id },
      )
