/** `whomet rebuild`: the stored articles with the rules and facts of today, whatever the graph was made with. */

import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { check, graphHash } from '../../ingest/check.ts'
import { ingest } from '../../ingest/ingest.ts'
import { loadKnowledge } from '../../ingest/load/knowledge.ts'
import { loadResolvingWords } from '../../ingest/load/resolving.ts'
import { madeOtherwise, noteMade } from '../../ingest/made.ts'
import type { Article } from '../../ingest/model/article.ts'
import type { Extraction } from '../../ingest/model/claim.ts'
import type { Knowledge } from '../../ingest/model/knowledge.ts'
import { extractor } from '../../ingest/pipeline.ts'
import { readArticles } from '../../ingest/read/read.ts'
import { rebuild } from '../../ingest/rebuild.ts'
import { noRulings } from '../../ingest/resolve/rulings.ts'
import { openStore } from '../../ingest/write/neo4j.ts'
import type { Store } from '../../ingest/write/store.ts'
import { useDatabase } from '../support/database.ts'
import { useFolder } from '../support/folder.ts'
import { dying } from './support/dying.ts'

const database = useDatabase()
const folder = useFolder()
const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url))
const words = loadResolvingWords()
const knowledge = loadKnowledge()
let store: Store
beforeAll(() => {
  store = openStore(database.connection)
})
afterAll(() => store.close())
beforeEach(() => database.empty())

/** As the facts would be after somebody entered two people, one of them in the samples under another spelling. */
const grown = (): Knowledge => {
  const copy = join(folder, 'knowledge')
  cpSync(new URL('../../knowledge/', import.meta.url), copy, { recursive: true })
  const people = join(copy, 'people.tsv')
  const lines = [
    ['ingrid-hauge', 'Ingrid Margrethe Hauge', 'NO', 'Ingrid Hauge', '', 'invented'],
    ['souksavanh-keosavang', 'Souksavanh Keosavang', 'LA', 'Xúc-xa-văn Kẹo-xa-vang', '', 'invented'],
  ]
  writeFileSync(people, `${readFileSync(people, 'utf8').trimEnd()}\n${lines.map((one) => one.join('\t')).join('\n')}\n`)
  return loadKnowledge(pathToFileURL(`${copy}/`))
}

const at = (facts: Knowledge) => {
  const read = extractor('vi', facts)
  const context = { knowledge: facts, words, rulings: noRulings }
  async function* extract(articles: AsyncIterable<Article>): AsyncGenerator<Extraction> {
    for await (const article of articles) yield read(article)
  }
  return {
    fill: (into = store) => ingest(into, readArticles([SAMPLES]), extract, context, { rules: 'rules' }),
    rebuild: (into = store) => rebuild(into, extract, context, 'rules'),
    off: async () => {
      const { unsupported, missing, waiting } = await check(store, context)
      return { unsupported, missing, waiting }
    },
  }
}
const nothing = { unsupported: [], missing: [], waiting: false }
const names = async () =>
  (await database.rows<{ id: string }>('MATCH (p:Person) WHERE p.known RETURN p.id AS id ORDER BY id')).map(
    ({ id }) => id,
  )

test('with the same rules and facts nothing changes', async () => {
  const today = at(knowledge)
  await today.fill()
  const before = await graphHash(store)
  expect(await today.rebuild()).toMatchObject({ articles: 12, reread: 0, changes: [] })
  expect(await graphHash(store)).toBe(before)
  expect(await today.off()).toEqual(nothing)
})

test('with other facts the graph becomes the one that they give, and says what changed', async () => {
  const later = at(grown())
  await later.fill()
  const wanted = await graphHash(store)
  expect(await names()).toContain('ingrid-hauge')
  await database.empty()
  await at(knowledge).fill()
  expect(await names()).not.toContain('ingrid-hauge')
  expect((await later.off()).missing.length).toBeGreaterThan(0)

  const { changes } = await later.rebuild()
  expect(changes).toContainEqual({ kind: 'person-new', id: 'ingrid-hauge' })
  expect(await later.off()).toEqual(nothing)
  expect(await graphHash(store)).toBe(wanted)
})

test('articles that came between the new facts and the rebuilding are no exception', async () => {
  const later = at(grown())
  await at(knowledge).fill()
  await database.rows('MATCH (a:Article) WITH a ORDER BY a.id LIMIT 5 SET a.hash = "", a.rules = ""')
  await later.fill()
  await later.rebuild()
  expect(await later.off()).toEqual(nothing)
})

test('cut off anywhere, the next command finishes it', { timeout: 600_000 }, async () => {
  const today = at(knowledge)
  await today.fill()
  const before = await graphHash(store)
  for (const statements of [15, 24, 33, 50]) {
    await expect(today.rebuild(dying(store, statements))).rejects.toThrow('cut off')
    await today.fill()
    expect(await today.off()).toEqual(nothing)
    expect(await graphHash(store)).toBe(before)
  }
})

test('a graph made with other rules is told from one made with these', async () => {
  await at(knowledge).fill()
  await noteMade(store, 'old')
  expect(await madeOtherwise(store, 'old')).toBe(false)
  expect(await madeOtherwise(store, 'new')).toBe(true)
  await database.rows('MATCH (n) WHERE NOT n:Whomet DETACH DELETE n')
  expect(await madeOtherwise(store, 'new')).toBe(false)
  expect(await madeOtherwise(store, 'new')).toBe(false)
  expect(await database.rows('MATCH (w:Whomet) RETURN w.made AS made')).toEqual([{ made: 'new' }])
})
