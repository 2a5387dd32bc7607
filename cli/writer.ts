/** Writing for the server: the same code as `whomet ingest` and `whomet forget`, on one open database. */

import { forget, ingest } from '../ingest/ingest.ts'
import { rulesFingerprint } from '../ingest/load/fingerprint.ts'
import { loadKnowledge } from '../ingest/load/knowledge.ts'
import { loadResolvingWords } from '../ingest/load/resolving.ts'
import type { Article } from '../ingest/model/article.ts'
import type { IngestError } from '../ingest/model/errors.ts'
import { extractAll } from '../ingest/parallel.ts'
import { toArticle } from '../ingest/read/article.ts'
import { loadRulings } from '../ingest/update/decisions.ts'
import type { Store } from '../ingest/write/store.ts'
import type { ArticleInput, IngestReport, Writer } from '../server/index.ts'

const NAME = 'articles'

/** Writes run one after the other; decisions of other processes are read anew each time. */
export const makeWriter = (store: Store): Writer => {
  const inTurn = queue()
  const context = async () => ({
    knowledge: loadKnowledge(),
    words: loadResolvingWords(),
    rulings: await loadRulings(store),
  })
  return {
    ingest: (inputs) =>
      inTurn(async (): Promise<IngestReport> => {
        const problems: { index: number; message: string }[] = []
        const { added, changed, unchanged } = await ingest(
          store,
          articlesOf(inputs),
          (articles) => extractAll('vi', articles, { threads: 1 }),
          await context(),
          {
            rules: rulesFingerprint(),
            onError: ({ message, at }) => problems.push({ index: Number(at.item ?? 1) - 1, message }),
          },
        )
        return { added, changed, unchanged, forgotten: 0, problems }
      }),
    forget: (ids) =>
      inTurn(async (): Promise<IngestReport> => {
        const forgotten = new Set(await forget(store, ids, await context()))
        const problems = ids.flatMap((id, index) =>
          forgotten.has(id) ? [] : [{ index, message: `${id}: no such article in the graph` }],
        )
        return { added: 0, changed: 0, unchanged: 0, forgotten: forgotten.size, problems }
      }),
  }
}

async function* articlesOf(inputs: readonly ArticleInput[]): AsyncIterable<Article | IngestError> {
  for (const [index, input] of inputs.entries()) yield toArticle(input, { file: NAME, item: index + 1 })
}

const queue = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work)
    last = next.catch(() => {})
    return next
  }
}
