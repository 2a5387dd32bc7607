/**
 * Cost of one more article at 1×, 10× and 100× the graph: it should not grow with what is there.
 *
 *   tsx bench/growth.ts [--articles 120] [--scales 1,10,100] [--singles 20]
 *
 * Synthetic growth of one shape: people, days and articles grow together; one person is in three of five meetings.
 * Prints milliseconds for one more article (median, 90th percentile), apart for articles with and without that hub,
 * and the ratios to the smallest graph.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ingest } from '../ingest/ingest.ts'
import { loadKnowledge } from '../ingest/load/knowledge.ts'
import { loadResolvingWords } from '../ingest/load/resolving.ts'
import type { Article } from '../ingest/model/article.ts'
import type { Claim, Extraction } from '../ingest/model/claim.ts'
import { noRulings } from '../ingest/resolve/rulings.ts'
import { dayText } from '../ingest/resolve/window.ts'
import { openStore } from '../ingest/write/neo4j.ts'
import { openDatabase } from '../neo4j/index.ts'

const { values } = parseArgs({
  options: { articles: { type: 'string' }, scales: { type: 'string' }, singles: { type: 'string' } },
})
const base = Number(values.articles ?? 250)
const scales = (values.scales ?? '1,10,100').split(',').map(Number)
const singles = Number(values.singles ?? 20)

const HUB = 'Người Trung Tâm'
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ']
const SYLLABLES = [
  'An',
  'Bình',
  'Cường',
  'Dũng',
  'Giang',
  'Hà',
  'Khánh',
  'Lâm',
  'Minh',
  'Nam',
  'Phong',
  'Quân',
  'Sơn',
  'Thảo',
  'Uyên',
  'Vân',
  'Yến',
  'Đức',
  'Hùng',
  'Hưng',
]
const CITIES = ['Hà Nội', 'Huế', 'Đà Nẵng', 'Cần Thơ', 'Hải Phòng']

/** The same number gives the same article. */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const nameOf = (n: number): string => {
  const pick = (list: readonly string[], i: number) => list[i % list.length] ?? ''
  const [family, a, b, c] = [
    pick(FAMILIES, n),
    pick(SYLLABLES, Math.floor(n / 10)),
    pick(SYLLABLES, Math.floor(n / 200)),
    pick(SYLLABLES, Math.floor(n / 4000)),
  ]
  return `${family} ${a} ${b} ${c}`
}

/** @param people how many there are besides the hub; an article of the end of the period tells of its own days. */
function extraction(number: number, people: number, hub: boolean, prefix = 'g'): Extraction {
  const next = random(number * 2654435761 + (prefix === 'g' ? 0 : 99))
  const someone = () => nameOf(Math.floor(next() * people))
  const day = dayText(14_000 + Math.floor(number / 8))
  const one = hub ? HUB : someone()
  const others = [...new Set([someone(), ...(next() < 0.2 ? [someone()] : [])])].filter((name) => name !== one)
  const names = others.length > 0 ? [one, ...others] : [one, nameOf(people)]
  const claim: Claim = {
    participants: names.map((name) => ({
      name,
      aliases: [],
      office: next() < 0.3 ? 'Bộ trưởng' : null,
      country: null,
    })),
    date: next() < 0.7 ? { edtf: day, basis: 'stated' } : null,
    place: { name: CITIES[Math.floor(next() * CITIES.length)] ?? 'Huế', within: [], basis: 'stated' },
    event: null,
    ...{ status: next() < 0.8 ? 'held' : 'planned', channel: 'in_person', also: [], rule: 'bench', reasons: [] },
    quote: { field: 'text', start: 0, end: 8, quote: `Bài ${number}` },
  }
  const text = `Bài ${number}. ${Array.from({ length: 40 }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] + String(Math.floor(next() * 500))).join(' ')}`
  const article: Article = {
    id: `${prefix}-${number}`,
    url: null,
    published: day,
    title: null,
    text,
    outlet: null,
    language: 'vi',
  }
  return { article, claims: [claim] }
}

const home = mkdtempSync(join(tmpdir(), 'whomet-bench-'))
const database = await openDatabase({
  env: { ...process.env, NEO4J_URI: undefined, WHOMET_HOME: home },
  say: console.error,
})
const store = openStore(database)
const context = { knowledge: loadKnowledge(), words: loadResolvingWords(), rulings: noRulings }

async function put(all: readonly Extraction[]): Promise<void> {
  const claims = new Map(all.map((one) => [one.article.id, one]))
  async function* articles() {
    for (const { article } of all) yield article
  }
  async function* extract(read: AsyncIterable<Article>) {
    for await (const { id } of read) yield claims.get(id) as Extraction
  }
  await ingest(store, articles(), extract, context, { rules: 'bench' })
}

const quantile = (sorted: readonly number[], at: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN

interface Measured {
  readonly scale: number
  readonly hub: readonly number[]
  readonly others: readonly number[]
}

try {
  const measured: Measured[] = []
  let there = 0
  for (const scale of scales) {
    const began = performance.now()
    for (const wanted = base * scale; there < wanted; ) {
      const until = Math.min(wanted, there + 2000)
      // People grow with the graph: early articles already know the later ones' names.
      await put(
        Array.from({ length: until - there }, (_, i) =>
          extraction(there + i, 40 * Math.ceil((there + i + 1) / base), (there + i) % 5 < 3),
        ),
      )
      there = until
    }
    const grown = (performance.now() - began) / 1000
    const times: { hub: number[]; others: number[] } = { hub: [], others: [] }
    // The first ones warm the plans up and do not count.
    for (let i = -4; i < singles * 2; i++) {
      const hub = i % 2 === 0
      const one = extraction(there - 50 + i, 40 * scale, hub, `s${scale}-${i}`)
      const start = performance.now()
      await put([one])
      if (i >= 0) times[hub ? 'hub' : 'others'].push(performance.now() - start)
    }
    const [row] = await store.read((tx) => tx.run('MATCH (p:Person) RETURN count(p) AS people, max(p.meetings) AS hub'))
    const [count] = await store.read((tx) => tx.run('MATCH (m:Meeting) RETURN count(m) AS meetings'))
    const sorted = { scale, hub: times.hub.sort((a, b) => a - b), others: times.others.sort((a, b) => a - b) }
    measured.push(sorted)
    const line = (list: readonly number[]) =>
      `${quantile(list, 0.5).toFixed(0)} ms (90 %: ${quantile(list, 0.9).toFixed(0)})`
    console.log(
      `${scale}×: ${there} articles, ${count?.meetings} meetings, ${row?.people} people, ${row?.hub} held meetings of the hub (grown in ${grown.toFixed(0)} s) | one more with the hub ${line(sorted.hub)}, without ${line(sorted.others)}`,
    )
  }
  const [first] = measured
  for (const { scale, hub, others } of measured.slice(1)) {
    const ratio = (list: readonly number[], to: readonly number[]) =>
      (quantile(list, 0.5) / quantile(to, 0.5)).toFixed(2)
    console.log(
      `${scale}× against ${first?.scale}×: with the hub ${ratio(hub, first?.hub ?? [])}, without ${ratio(others, first?.others ?? [])}`,
    )
  }
} finally {
  await store.close()
  await database.close()
  rmSync(home, { recursive: true, force: true })
}
