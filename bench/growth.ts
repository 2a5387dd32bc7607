/**
 * Cost of one more article at 1×, 10× and 100× the graph: it should not grow with what is there.
 *
 *   tsx bench/growth.ts [--articles 250] [--scales 1,10,100] [--singles 15]
 *
 * Prints, apart for articles without the hub, with the hub, and with the hub and the person met most often, the milliseconds
 * for one more article (median, 90th percentile) and how many times it went to the database; then ratios to the smallest graph.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { forget, ingest } from '../ingest/ingest.ts'
import { loadKnowledge } from '../ingest/load/knowledge.ts'
import { loadResolvingWords } from '../ingest/load/resolving.ts'
import type { Article } from '../ingest/model/article.ts'
import type { Extraction } from '../ingest/model/claim.ts'
import { noRulings } from '../ingest/resolve/rulings.ts'
import { openStore } from '../ingest/write/neo4j.ts'
import type { Store } from '../ingest/write/store.ts'
import { openDatabase } from '../neo4j/index.ts'
import { extraction, KINDS, type Kind, kindOf } from './growth/articles.ts'
import { counted } from './growth/hits.ts'
import { openDriver } from './server/driver.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '250' },
    scales: { type: 'string', default: '1,10,100' },
    singles: { type: 'string', default: '15' },
  },
})
const base = Number(values.articles)
const scales = values.scales.split(',').map(Number)
const singles = Number(values.singles)
const PEOPLE = 40
/** So many articles are written at once while the graph grows. */
const BATCH = 2000

const home = mkdtempSync(join(tmpdir(), 'whomet-bench-'))
const database = await openDatabase({
  env: { ...process.env, NEO4J_URI: undefined, WHOMET_HOME: home },
  say: console.error,
})
const store = openStore(database)
const driver = openDriver(database)
const profiled = counted(driver, store)
const context = { knowledge: loadKnowledge(), words: loadResolvingWords(), rulings: noRulings }

async function put(into: Store, all: readonly Extraction[]): Promise<void> {
  const claims = new Map(all.map((one) => [one.article.id, one]))
  async function* articles() {
    for (const { article } of all) yield article
  }
  async function* extract(read: AsyncIterable<Article>) {
    for await (const { id } of read) yield claims.get(id) as Extraction
  }
  await ingest(into, articles(), extract, context, { rules: 'bench' })
}

/** Articles from `there` up to `wanted`. People grow with the graph: early articles already know the later ones' names. */
async function grow(there: number, wanted: number): Promise<void> {
  for (let from = there; from < wanted; from += BATCH)
    await put(
      store,
      Array.from({ length: Math.min(BATCH, wanted - from) }, (_, i) => {
        const number = from + i
        return extraction(`g-${number}`, number, PEOPLE * Math.ceil((number + 1) / base), kindOf(number))
      }),
    )
}

const quantile = (list: readonly number[], at: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * at))] ?? Number.NaN

interface Cost {
  readonly milliseconds: number[]
  readonly hits: number[]
  readonly most: string
}

/** One more article of the kind, somewhere in the last days of the graph, again and again; the first ones warm the plans up. */
async function measure(kind: Kind, scale: number): Promise<Cost> {
  const WARM = 3
  const wanted = WARM + singles * 2
  const more = Array.from({ length: wanted }, (_, i) =>
    extraction(`more-${kind}-${i}`, base * scale - 1 - Math.floor((i * base) / wanted), PEOPLE * scale, kind),
  )
  const cost = { milliseconds: [] as number[], hits: [] as number[], most: '' }
  for (const [i, one] of more.entries()) {
    profiled.take()
    const began = performance.now()
    await put(i < WARM + singles ? store : profiled.store, [one])
    const taken = profiled.take()
    if (taken.length === 0 && i >= WARM) cost.milliseconds.push(performance.now() - began)
    if (taken.length === 0) continue
    cost.hits.push(taken.reduce((sum, [, count]) => sum + count, 0))
    cost.most = taken
      .slice(0, 3)
      .map(([statement, count]) => `${count} ${statement}`)
      .join('\n      ')
  }
  // So that what is measured next finds the graph as it was.
  await forget(
    store,
    more.map(({ article }) => article.id),
    context,
  )
  return cost
}

try {
  const measured: Record<Kind, Cost>[] = []
  let there = 0
  for (const scale of scales) {
    const began = performance.now()
    await grow(there, base * scale)
    there = base * scale
    const grown = (performance.now() - began) / 1000
    const [row] = await store.read((tx) =>
      tx.run(`CALL () { MATCH (m:Meeting) RETURN count(m) AS meetings }
        CALL () { MATCH (p:Person) RETURN count(p) AS people, max(p.meetings) AS hub }
        CALL () { MATCH ()-[r:MET]->() RETURN max(r.meetings) AS pair }
        RETURN meetings, people, hub, pair`),
    )
    console.log(
      `${scale}×: ${there} articles (in ${grown.toFixed(0)} s), ${row?.meetings} meetings, ${row?.people} people; held by the hub ${row?.hub}, by the closest pair ${row?.pair}`,
    )
    // The server compiles what it does often: that is over before anything counts.
    if (measured.length === 0) for (const kind of KINDS) await measure(kind, scale)
    const costs: Partial<Record<Kind, Cost>> = {}
    for (const kind of KINDS) {
      const cost = await measure(kind, scale)
      costs[kind] = cost
      const [half, most] = [0.5, 0.9].map((at) => quantile(cost.milliseconds, at).toFixed(0))
      console.log(`  ${kind}: ${half} ms (90 %: ${most}), ${quantile(cost.hits, 0.5)} hits\n      ${cost.most}`)
    }
    measured.push(costs as Record<Kind, Cost>)
  }
  const [first] = measured
  measured.slice(1).forEach((costs, i) => {
    const ratios = KINDS.map((kind) => {
      const ratio = (of: 'milliseconds' | 'hits') =>
        (quantile(costs[kind][of], 0.5) / quantile(first?.[kind][of] ?? [], 0.5)).toFixed(2)
      return `${kind} ${ratio('milliseconds')} of the time, ${ratio('hits')} of the hits`
    })
    console.log(`${scales[i + 1]}× against ${scales[0]}×: ${ratios.join('; ')}`)
  })
} finally {
  await driver.close()
  await store.close()
  await database.close()
  rmSync(home, { recursive: true, force: true })
}
