/** The promise: whatever the history, the graph is that of one clean ingest of the articles it ends with. */

import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check, graphHash } from '../../ingest/check.ts'
import { forget, ingest } from '../../ingest/ingest.ts'
import { loadKnowledge } from '../../ingest/load/knowledge.ts'
import { loadResolvingWords } from '../../ingest/load/resolving.ts'
import type { Article } from '../../ingest/model/article.ts'
import { noRulings } from '../../ingest/resolve/rulings.ts'
import { articleHash } from '../../ingest/write/articles.ts'
import { openStore } from '../../ingest/write/neo4j.ts'
import type { Store, Transaction } from '../../ingest/write/store.ts'
import { useDatabase } from '../support/database.ts'
import { history, type Step, type Written } from './support/world.ts'

const database = useDatabase()
const context = { knowledge: loadKnowledge(), words: loadResolvingWords(), rulings: noRulings }
let store: Store
let second: Store
beforeAll(() => {
  store = openStore(database.connection)
  second = openStore(database.connection)
})
afterAll(async () => {
  await store.close()
  await second.close()
})

class Cut extends Error {}

/** A store whose process dies at the given statement. */
function dying(of: Store, after: number): Store {
  let left = after
  const cut = (tx: Transaction): Transaction => ({
    run: (cypher, parameters) => {
      if (--left < 0) throw new Cut('cut off')
      return tx.run(cypher, parameters)
    },
  })
  return { ...of, read: (work) => of.read((tx) => work(cut(tx))), write: (work) => of.write((tx) => work(cut(tx))) }
}

async function put(into: Store, versions: readonly Written[]): Promise<void> {
  const claims = new Map(versions.map(({ article, claims }) => [article.id, claims]))
  async function* articles() {
    for (const { article } of versions) yield article
  }
  async function* extract(read: AsyncIterable<Article>) {
    for await (const article of read) yield { article, claims: claims.get(article.id) ?? [] }
  }
  // Versions of one article differ in their claims alone at times: every content gets a rules fingerprint of its own.
  await ingest(into, articles(), extract, context, {
    rules: JSON.stringify(versions.map(({ claims }) => claims)).length.toString() + Math.random(),
  })
}

/** @returns the articles that are there afterwards. */
async function live(steps: readonly Step[]): Promise<Map<string, Written>> {
  const there = new Map<string, Written>()
  const keep = (versions: readonly Written[]) => {
    for (const one of versions) there.set(one.article.id, one)
  }
  for (const step of steps) {
    if (step.do === 'forget') {
      const ids = step.numbers.map((number) => `bài-${number}`)
      await forget(store, ids, context)
      for (const id of ids) there.delete(id)
    } else if (step.do === 'ingest') {
      await put(store, step.versions)
      keep(step.versions)
    } else if (step.do === 'both') {
      await Promise.all([put(store, step.one), put(second, step.other)])
      keep([...step.one, ...step.other])
    } else {
      await put(dying(store, step.after), step.versions).catch((error: unknown) => {
        if (!(error instanceof Cut)) throw error
      })
      // What the database holds of a cut-off ingest is all or nothing of the batch.
      const rows = await database.rows<{ id: string; hash: string; extraction: string }>(
        'MATCH (a:Article) RETURN a.id AS id, a.hash AS hash, a.extraction AS extraction',
      )
      const stored = new Map(rows.map((row) => [row.id, row]))
      const arrived = step.versions.every(({ article }) => stored.get(article.id)?.hash === articleHash(article))
      if (arrived) await put(store, step.versions).then(() => keep(step.versions))
      else await put(store, [])
    }
  }
  return there
}

/** A person waiting for `npm test` gets fewer; CI, and whoever sets WHOMET_HISTORIES, gets them all. */
const RUNS = Number(process.env.WHOMET_HISTORIES ?? (process.env.CI ? 200 : 40))

test(`${RUNS} random histories end in the graph of one clean ingest`, { timeout: 3_600_000 }, async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      await database.empty()
      const there = await live(steps)
      const checked = await check(store, context)
      expect({ waiting: checked.waiting, unsupported: checked.unsupported, missing: checked.missing }).toEqual({
        waiting: false,
        unsupported: [],
        missing: [],
      })
      expect(checked.nodes.Article ?? 0).toBe(there.size)
      // The recomputation in memory is compared every time, a clean ingest into the database every fourth.
      if (run++ % 4 > 0) return
      await database.empty()
      await put(store, [...there.values()])
      expect(await graphHash(store)).toBe(checked.hash)
    }),
    { numRuns: RUNS, endOnFailure: process.env.CI === undefined && RUNS > 200 },
  )
})
