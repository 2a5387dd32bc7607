/** A person's decisions in the database: kept with what they touch marked, so that the next resolving applies them. */

import type { Decision } from '../model/decision.ts'
import type { Context } from '../resolve/context.ts'
import { resolveEvents } from '../resolve/events.ts'
import { resolvePeople } from '../resolve/people.ts'
import { type Rulings, rulings } from '../resolve/rulings.ts'
import { blocks } from '../resolve/whole.ts'
import { runOne, runRows, sendOne, sendRows } from '../write/statement.ts'
import type { Store, Transaction } from '../write/store.ts'
import { idsOf } from './claims.ts'
import { pages } from './lines.ts'
import { locked } from './resolve-waiting.ts'
import { wordingOf } from './wordings.ts'

export const loadDecisions = async (store: Store): Promise<Decision[]> =>
  (await store.read((tx) => runOne(tx, 'decisions'))).map((row) => JSON.parse(String(row.data)) as Decision)

export const loadRulings = async (store: Store): Promise<Rulings> => rulings(await loadDecisions(store))

/** Keeps decisions; those that are there already stay as they are. */
export async function keepDecisions(store: Store, decisions: readonly Decision[]): Promise<void> {
  const before = await loadRulings(store)
  const after = rulings([...before.decisions, ...decisions])
  await locked(store, async (tx) => {
    for (const decision of decisions) {
      sendOne(tx, 'put-decision', { id: decision.id, at: decision.at, data: JSON.stringify(decision) })
      mark(tx, decision, [before, after])
    }
  })
}

/** Takes a decision back. @returns it, or null when there is none of that id. */
export async function undoDecision(store: Store, id: string): Promise<Decision | null> {
  const before = await loadRulings(store)
  const after = rulings(before.decisions.filter((decision) => decision.id !== id))
  return locked(store, async (tx) => {
    const [row] = await runOne(tx, 'delete-decision', { id })
    if (row === undefined) return null
    const decision = JSON.parse(String(row.data)) as Decision
    mark(tx, decision, [before, after])
    return decision
  })
}

/** Everything that a decision can touch waits for resolving, with and without it. */
function mark(tx: Transaction, { of, ids, claims, articles }: Decision, all: readonly Rulings[]): void {
  sendRows(tx, 'mark-claims', claims)
  sendRows(tx, 'mark-claims-of', articles)
  if (of === 'meeting' || of === 'claim') return
  const targets = new Set([...ids, ...all.flatMap(({ merged }) => ids.map(merged))])
  sendRows(tx, 'mark-wordings', [...targets].sort())
}

/** Decisions whose people, claims or articles are not in the graph now: kept, for they may come back. */
export async function withoutEffect(store: Store, context: Context): Promise<Decision[]> {
  const decisions = context.rulings.decisions
  if (decisions.length === 0) return []
  const meant = await meantIds(store, context)
  const named = decisions.flatMap(({ claims, articles }) => [...claims, ...articles])
  const there = new Set(idsOf(await store.read((tx) => runRows(tx, 'existing', [...new Set(named)].sort()))))
  return decisions.filter(({ kind, of, ids, claims, articles }) => {
    if (of === 'person' && kind === 'split') return !articles.some((id) => there.has(id))
    if (of === 'meeting' && kind === 'merge') return claims.filter((id) => there.has(id)).length < 2
    if (of === 'meeting' || of === 'claim') return !claims.some((id) => there.has(id))
    return !ids.every((id) => meant.has(id))
  })
}

/** Ids that wordings mean before any decision. */
async function meantIds(store: Store, context: Context): Promise<Set<string>> {
  const meant = new Set<string>()
  const wordings = []
  for await (const row of pages(store, 'all-wording')) wordings.push(wordingOf(row))
  for (const block of blocks(wordings)) {
    const of = block[0]?.of
    if (of === 'person') for (const id of resolvePeople(block, context).ids.values()) meant.add(id)
    else if (of === 'event') for (const id of resolveEvents(block).values()) meant.add(id)
    else for (const { data } of block) if ('id' in data) meant.add(data.id)
  }
  return meant
}
