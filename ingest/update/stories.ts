/** Finds the stories of new and changed articles, and of those they are like. */

import { bandKeys, type Fingerprint, stories } from '../resolve/story.ts'
import { runOne, runRows, sendOne, sendRows } from '../write/statement.ts'
import type { Row, Transaction } from '../write/store.ts'

interface Stored extends Fingerprint {
  readonly story: string
}

const LIMIT = 1000

/** A transaction's worth. @returns true when more wait. */
export async function resolveStories(tx: Transaction): Promise<boolean> {
  const waiting = (await runOne(tx, 'unresolved-articles', { limit: LIMIT })).map(fingerprint)
  if (waiting.length === 0) return false
  sendRows(
    tx,
    'key-articles',
    waiting.map(({ article, signature }) => ({ id: article, keys: bandKeys(signature) })),
  )
  const near = await closure(tx, waiting)
  const found = stories([...near.values()])
  const changed = [...near.values()].filter(({ article, story }) => found.get(article) !== story)
  sendRows(
    tx,
    'set-stories',
    changed.map(({ article }) => ({ id: article, story: found.get(article) })),
  )
  sendRows(
    tx,
    'settle-articles',
    waiting.map(({ article }) => article),
  )
  sendOne(tx, 'delete-blocks')
  return waiting.length === LIMIT
}

/** Everything that shares keys with these, and with those, and so on. */
async function closure(tx: Transaction, start: readonly Stored[]): Promise<Map<string, Stored>> {
  const known = new Map(start.map((one) => [one.article, one]))
  const asked = new Set<string>()
  for (let frontier = [...start]; frontier.length > 0; ) {
    const keys = [...new Set(frontier.flatMap(({ signature }) => bandKeys(signature)))].filter((key) => !asked.has(key))
    for (const key of keys) asked.add(key)
    const found = (await runRows(tx, 'articles-by-block', keys)).map(fingerprint)
    frontier = found.filter(({ article }) => !known.has(article))
    for (const one of frontier) known.set(one.article, one)
  }
  return known
}

const fingerprint = (row: Row): Stored => ({
  article: String(row.id),
  published: row.published as string | null,
  signature: (row.signature as number[] | null) ?? [],
  story: String(row.story),
})
