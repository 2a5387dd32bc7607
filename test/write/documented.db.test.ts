/** The worked example of identity in docs/graph.md, with what becomes of ids. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { graphHash } from '../../ingest/check.ts'
import { forget, ingest } from '../../ingest/ingest.ts'
import type { Article } from '../../ingest/model/article.ts'
import { openStore } from '../../ingest/write/neo4j.ts'
import type { Store } from '../../ingest/write/store.ts'
import { context, tell } from '../resolve/support.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
let store: Store
beforeAll(() => {
  store = openStore(database.connection)
})
afterAll(() => store.close())

const NAMES = ['Trần Quốc Hùng, Bộ trưởng Công Thương', 'Tran Quoc Hung', 'Trần Quốc Hưng', 'Trần Quốc Hùng, tiền đạo']

async function put(from: number, until: number): Promise<void> {
  const told = NAMES.map((name, i) => ({
    article: `${i + 1}`,
    people: [name, 'Đối Tác Chung'],
    date: `2023-0${i + 1}-01`,
  }))
  const claims = new Map(tell(told).map(({ article, claim }) => [article, claim]))
  async function* articles(): AsyncGenerator<Article> {
    for (let i = from; i <= until; i++)
      yield {
        id: `${i}`,
        url: null,
        published: '2023-07-14',
        title: null,
        text: `Bài ${i}`,
        outlet: null,
        language: 'vi',
      }
  }
  async function* extract(read: AsyncIterable<Article>) {
    for await (const article of read) yield { article, claims: [claims.get(article.id)].flatMap((one) => one ?? []) }
  }
  await ingest(store, articles(), extract, context, { rules: '1' })
}

const idOf = async (article: string): Promise<string> => {
  const [row] = await database.rows<{ id: string }>(
    "MATCH (:Article {id: $article})-[:STATES]->(:Claim)-[:WORDED {slot: 'p0'}]->(w) RETURN w.target AS id",
    { article },
  )
  return row?.id ?? ''
}
const moved = () => database.rows<{ id: string; to: string }>('MATCH (m:Moved) RETURN m.id AS id, m.to AS to')

test('a namesake changes the id, the old one leads on, and is back when the namesake goes', async () => {
  await put(1, 2)
  const before = await graphHash(store)
  const minister = await idOf('1')
  expect(await idOf('2')).toBe(minister)
  await put(3, 3)
  expect(await idOf('1')).toBe(minister)
  expect(await idOf('2')).not.toBe(minister)
  expect(await moved()).toEqual([])
  await put(4, 4)
  expect(new Set([minister, await idOf('1'), await idOf('4')]).size).toBe(3)
  expect(await moved()).toEqual([{ id: minister, to: await idOf('1') }])
  await forget(store, ['3', '4'], context)
  expect(await idOf('1')).toBe(minister)
  expect(await graphHash(store)).toBe(before)
})
