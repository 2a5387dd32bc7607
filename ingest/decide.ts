/** What a person decides about the graph: made out of ids as the user gives them, kept, applied, taken back. */

import type { Decision } from './model/decision.ts'
import { canonical, digest } from './model/digest.ts'
import { IngestError } from './model/errors.ts'
import type { Context } from './resolve/context.ts'
import { keepDecisions, loadRulings, undoDecision } from './update/decisions.ts'
import { resolveWaiting } from './update/resolve-waiting.ts'
import { runOne, runRows } from './write/statement.ts'
import type { Store } from './write/store.ts'

export interface Wish {
  readonly kind: Decision['kind']
  /** The first is what it is about; for a split what is set apart follows (articles of a person, claims of a meeting). */
  readonly ids: readonly string[]
  readonly name?: string
  readonly why: string
  readonly by: string
}

type Subject = Decision['of'] | 'article'

/** Keeps the decision and applies it. Throws IngestError `not-found` naming the id, or `article-invalid` for what cannot be decided. */
export async function decide(store: Store, wish: Wish, context: Context): Promise<Decision> {
  const decision = await decisionOf(store, wish, context)
  await keepDecisions(store, [decision])
  await applyDecisions(store, context)
  return decision
}

/** @returns null when there is none of that id. */
export async function undo(store: Store, id: string, context: Context): Promise<Decision | null> {
  const decision = await undoDecision(store, id)
  if (decision !== null) await applyDecisions(store, context)
  return decision
}

/** Resolves with the decisions as they are now. */
export async function applyDecisions(store: Store, context: Context): Promise<void> {
  await resolveWaiting(store, { ...context, rulings: await loadRulings(store) })
}

async function decisionOf(store: Store, { kind, ids, name, why, by }: Wish, context: Context): Promise<Decision> {
  const subjects: { id: string; label: Subject }[] = []
  for (const id of ids) subjects.push(await subject(store, id))
  const [first, ...others] = subjects
  if (!first) throw wrong('name what the decision is about')
  const of = first.label
  if (of === 'article') throw wrong(`${first.id} is an article; \`whomet forget\` takes articles out`)
  const sameKind = others.every(({ label }) => label === of)
  if (kind === 'merge' && (others.length === 0 || !sameKind || of === 'claim'))
    throw wrong('merge takes two or more ids of people, of meetings, of events or of places')
  if (
    kind === 'split' &&
    (of === 'person' ? others.length === 0 || others.some(({ label }) => label !== 'article') : of !== 'meeting')
  )
    throw wrong('split takes a person and articles, or a meeting and claims of it')
  if (kind === 'split' && of === 'meeting' && (others.length === 0 || others.some(({ label }) => label !== 'claim')))
    throw wrong('split of a meeting takes the claims that are of another one')
  if (kind === 'reject' && others.length > 0 && !(of === 'person' && others.length === 1 && sameKind))
    throw wrong('reject takes one meeting or claim, or two people who are not one')
  if (kind === 'reject' && others.length === 0 && of !== 'meeting' && of !== 'claim')
    throw wrong('reject takes one meeting or claim, or two people who are not one')
  if (kind === 'confirm' && of !== 'meeting' && of !== 'claim') throw wrong('confirm takes a meeting or a claim')
  if (kind === 'rename' && (!name || of === 'meeting' || of === 'claim'))
    throw wrong('rename takes a person, event or place and the new name')
  const articles = of === 'person' && kind === 'split' ? others.map(({ id }) => id) : []
  const named = await namesIn(store, first.id, articles, context)
  for (const id of articles) if (!named.has(id)) throw wrong(`${id} does not speak of ${first.id}`)
  const content = {
    kind,
    of,
    ids: subjects.filter(({ label }) => label === of).map(({ id }) => id),
    claims: await claimsOf(store, kind, of, subjects),
    articles,
    names: [...new Set([...named.values()].flat())].sort(),
    name: name?.trim() || null,
    ...{ why, by },
    at: new Date().toISOString(),
  }
  return { id: `d-${digest(12, canonical(content))}`, ...content }
}

async function subject(store: Store, id: string): Promise<{ id: string; label: Subject }> {
  const [row] = await store.read((tx) => runOne(tx, 'subject', { id }))
  if (row === undefined) throw new IngestError('not-found', `${id}: nothing in the graph has this id`, { id })
  return { id: String(row.id), label: row.label as Subject }
}

/** Claims that stand for what is decided on. */
async function claimsOf(
  store: Store,
  kind: Decision['kind'],
  of: Subject,
  subjects: readonly { id: string; label: Subject }[],
): Promise<string[]> {
  const claims = subjects.filter(({ label }) => label === 'claim').map(({ id }) => id)
  if (of !== 'meeting' || kind === 'split') return claims.sort()
  const meetings = subjects.map(({ id }) => id)
  const rows = await store.read((tx) => runRows(tx, 'claims-by-meeting', meetings))
  return rows.map((row) => String(row.id)).sort()
}

/** Article → the names that it has for the person, as keys. */
async function namesIn(
  store: Store,
  person: string,
  articles: readonly string[],
  { knowledge }: Context,
): Promise<Map<string, string[]>> {
  const rows = await store.read((tx) => runRows(tx, 'names-in-articles', articles, { person }))
  return new Map(
    rows.map((row) => {
      const data = (row.data as string[]).map((one) => JSON.parse(one) as { name: string })
      return [String(row.article), data.map(({ name }) => knowledge.key(name))]
    }),
  )
}

const wrong = (message: string): IngestError => new IngestError('article-invalid', message)
