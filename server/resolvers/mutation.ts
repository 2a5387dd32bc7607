/** Writing, for those who bring the token. The work is done by the writer the server was given. */

import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { globalId, idsOf, parseId } from '../ids.ts'
import { type ArticleInput, type DecisionInput, type DecisionReport, WishError, type Writer } from '../writer.ts'

const MOST = 100

const writerOf = (context: Context): Writer => {
  if (context.writer === null)
    throw refuse(
      'UNAUTHENTICATED',
      'Writing needs the token the server was started with: send the header `Authorization: Bearer …`.',
      {
        'www-authenticate': 'Bearer',
      },
    )
  return context.writer
}

const atMost = (count: number, where: string): void => {
  if (count > MOST)
    throw refuse('PAGE_SIZE', `${where} takes at most ${MOST} at once; ${count} were given. Send several requests.`)
}

const shape = ({ kind, of, ...decision }: DecisionReport) => ({
  ...decision,
  kind: kind.toUpperCase(),
  of: of.map((one) => globalId(one.kind, one.id)),
})

const told = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work
  } catch (error) {
    throw error instanceof WishError ? refuse('BAD_INPUT', error.message) : error
  }
}

export const Mutation = {
  ingestArticles: (_: unknown, { articles }: { articles: readonly ArticleInput[] }, context: Context) => {
    const writer = writerOf(context)
    atMost(articles.length, '`articles`')
    return writer.ingest(articles)
  },
  forgetArticles: (_: unknown, { ids }: { ids: readonly string[] }, context: Context) => {
    const writer = writerOf(context)
    return writer.forget(idsOf('Article', ids, MOST, '`ids`'))
  },
  decide: async (_: unknown, { decision }: { decision: DecisionInput }, context: Context) => {
    const writer = writerOf(context)
    atMost(decision.of.length, '`of`')
    const of = decision.of.map((id) => parseId(id).id)
    return shape(await told(writer.decide({ ...decision, kind: decision.kind.toLowerCase(), of })))
  },
  undo: async (_: unknown, { id }: { id: string }, context: Context) => shape(await told(writerOf(context).undo(id))),
}
