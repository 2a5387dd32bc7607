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
import type { Store } from '../../ingest/write/store.ts'
import { useDatabase } from '../support/database.ts'
import { Cut, dying } from './support/dying.ts'
import { realWorlds } from './support/real.ts'
import { histories, type Step, type Written } from './support/steps.ts'
import { madeUp } from './support/world.ts'

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
      await forget(store, step.ids, context)
      for (const id of step.ids) there.delete(id)
    } else if (step.do === 'ingest') {
      await put(store, step.versions)
      keep(step.versions)
    } else if (step.do === 'both') {
      // Both have ended before one's failure is told: whoever went on would write into the next history.
      const ended = await Promise.allSettled([put(store, step.one), put(second, step.other)])
      for (const one of ended) if (one.status === 'rejected') throw one.reason
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

/**
 * A person waiting for `npm test` gets fewer; CI, and whoever sets WHOMET_HISTORIES, gets them all.
 * WHOMET_ARTICLES names a file of articles for the histories to take some from. WHOMET_SEED repeats a run, and makes what fails small.
 */
const { WHOMET_HISTORIES, WHOMET_SEED, WHOMET_ARTICLES, CI } = process.env
const RUNS = Number(WHOMET_HISTORIES ?? (CI ? 200 : 40))
const ARTICLES = 8

test(`${RUNS} random histories end in the graph of one clean ingest`, { timeout: 3_600_000 }, async () => {
  const worlds = WHOMET_ARTICLES ? await realWorlds(WHOMET_ARTICLES, madeUp) : histories(madeUp, ARTICLES)
  const began = performance.now()
  const done = { histories: 0, steps: 0, articles: 0, claims: 0 }
  await fc.assert(
    fc.asyncProperty(worlds, async (steps) => {
      await database.empty()
      const there = await live(steps)
      const checked = await check(store, context)
      expect({ waiting: checked.waiting, unsupported: checked.unsupported, missing: checked.missing }).toEqual({
        waiting: false,
        unsupported: [],
        missing: [],
      })
      expect(checked.nodes.Article ?? 0).toBe(there.size)
      done.steps += steps.length
      done.articles += there.size
      done.claims += checked.nodes.Claim ?? 0
      // The recomputation in memory is compared every time, a clean ingest into the database every fourth.
      if (done.histories++ % 4 > 0) return
      await database.empty()
      await put(store, [...there.values()])
      expect(await graphHash(store)).toBe(checked.hash)
    }),
    { numRuns: RUNS, ...(WHOMET_SEED ? { seed: Number(WHOMET_SEED) } : { endOnFailure: true }) },
  )
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(`${JSON.stringify(done)} in ${seconds} s`)
})
