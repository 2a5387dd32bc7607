/** Writing, for those who bring the token. The work is done by the writer the server was given. */

import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { globalId, idsOf, parseId } from '../ids.ts'
import type { ArticleInput, DecisionInput, DecisionReport, Writer } from '../writer.ts'

const MOST = 100

const writerOf = (context: Context): Writer => {
  if (context.writer === null)
    throw refuse('UNAUTHENTICATED', 'Writing needs the token the server was started with: send the header `Authorization: Bearer …`.', {
      'www-authenticate': 'Bearer',
    })
  return context.writer
}

/** The schema has `decide` and `undo` only where the writer has both. */
const decider = (context: Context): Required<Writer> => writerOf(context) as Required<Writer>

const atMost = (count: number, where: string): void => {
  if (count > MOST) throw refuse('PAGE_SIZE', `${where} takes at most ${MOST} at once; ${count} were given. Send several requests.`)
}

const shape = (decision: DecisionReport) => ({ ...decision, kind: decision.kind.toUpperCase() })

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
    const writer = decider(context)
    atMost(decision.of.length, '`of`')
    const of = decision.of.map((id) => parseId(id))
    if (of.length === 0 || of.some(({ kind }) => kind !== of[0]?.kind))
      throw refuse('BAD_ID', '`of` takes ids of one type: people, or meetings.')
    const done = await writer.decide({ ...decision, kind: decision.kind.toLowerCase(), of: of.map(({ id }) => id) })
    return { ...shape(done), of: done.of.map((id) => globalId(of[0]?.kind ?? 'Person', id)) }
  },
  undo: async (_: unknown, { id }: { id: string }, context: Context) => shape(await decider(context).undo(id)),
}
