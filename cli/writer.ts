/** Writing for the server: the same code as `whomet ingest` and `whomet forget`, on one open database. */

import { decide, undo } from '../ingest/decide.ts'
import { forget, ingest } from '../ingest/ingest.ts'
import { rulesFingerprint } from '../ingest/load/fingerprint.ts'
import { loadKnowledge } from '../ingest/load/knowledge.ts'
import { loadResolvingWords } from '../ingest/load/resolving.ts'
import type { Article } from '../ingest/model/article.ts'
import type { Decision } from '../ingest/model/decision.ts'
import { IngestError } from '../ingest/model/errors.ts'
import { extractAll } from '../ingest/parallel.ts'
import { toArticle } from '../ingest/read/article.ts'
import { loadRulings, withoutEffect } from '../ingest/update/decisions.ts'
import type { Store } from '../ingest/write/store.ts'
import { type ArticleInput, type DecisionReport, type IngestReport, WishError, type Writer } from '../server/index.ts'

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
    decide: ({ kind, of, name, why, by }) =>
      inTurn(async (): Promise<DecisionReport> => {
        const wish = {
          kind: kind as Decision['kind'],
          ids: of,
          why,
          by: by ?? 'api',
          ...(name == null ? {} : { name }),
        }
        const decision = await told(decide(store, wish, await context()))
        const idle = await withoutEffect(store, await context())
        return reported(decision, !idle.some(({ id }) => id === decision.id))
      }),
    undo: (id) =>
      inTurn(async (): Promise<DecisionReport> => {
        const decision = await told(undo(store, id, await context()))
        if (decision === null)
          throw new WishError(`${id}: there is no such decision; \`whomet decide list\` shows them.`)
        return reported(decision, false)
      }),
  }
}

/** What the caller asked wrongly is told as it is; other errors are not for the network. */
const told = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    if (error instanceof IngestError && ['not-found', 'article-invalid'].includes(error.code))
      throw new WishError(error.message)
    throw error
  }
}

const reported = (
  { id, kind, of, ids, claims, articles, name, why, by, at }: Decision,
  applies: boolean,
): DecisionReport => {
  const label = (of.charAt(0).toUpperCase() + of.slice(1)) as 'Person'
  const about = [
    ...ids.map((one) => ({ kind: label, id: one })),
    ...(kind === 'split'
      ? [
          ...articles.map((one) => ({ kind: 'Article' as const, id: one })),
          ...claims.map((one) => ({ kind: 'Claim' as const, id: one })),
        ]
      : []),
  ]
  return { id, kind, of: about, name, why, by, at, applies }
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
