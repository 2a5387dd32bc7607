/** What the server's mutations do: articles and decisions into a real graph and out of it, each answer as the caller gets it. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeWriter } from '../../cli/writer.ts'
import { openStore } from '../../ingest/write/neo4j.ts'
import type { Store } from '../../ingest/write/store.ts'
import { WishError, type Writer } from '../../server/index.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
let store: Store
let writer: Writer
beforeAll(() => {
  store = openStore(database.connection)
  writer = makeWriter(store)
})
afterAll(() => store.close())
beforeEach(() => database.empty())

const article = (id: string, day: number, people = 'ông Đặng Hữu Tín đã gặp bà Mai Thị Hoà') => ({
  id,
  published: '2031-05-20',
  text: `Ngày ${day}/5/2031, tại Huế, ${people}.`,
})
const column = async (cypher: string): Promise<unknown[]> =>
  (await database.rows(cypher)).map((row) => Object.values(row)[0])
const articles = () => column('MATCH (a:Article) RETURN a.id ORDER BY a.id')
const meetings = () => column('MATCH (m:Meeting) RETURN m.date ORDER BY m.date')
const idOf = async (name: string) =>
  String((await database.rows('MATCH (p:Person {name: $name}) RETURN p.id AS id', { name }))[0]?.id)

test('articles are added, unchanged, changed; what is wrong with one is told by its place and stops no other', async () => {
  const nothing = { added: 0, changed: 0, unchanged: 0, forgotten: 0, problems: [] }
  const report = await writer.ingest([article('a', 2), { id: 'b', text: '  ' }, article('c', 9)])
  expect(report).toMatchObject({ ...nothing, added: 2, problems: [{ index: 1 }] })
  expect(report.problems[0]?.message).toMatch(/text/)
  expect(await articles()).toEqual(['a', 'c'])
  expect(await meetings()).toEqual(['2031-05-02', '2031-05-09'])
  expect(await writer.ingest([article('a', 2), article('c', 10)])).toEqual({ ...nothing, changed: 1, unchanged: 1 })
  expect(await meetings()).toEqual(['2031-05-02', '2031-05-10'])
})

test('what is forgotten is gone with what it said; an id that is not there is told', async () => {
  await writer.ingest([article('a', 2), article('c', 9)])
  expect(await writer.forget(['c', 'nowhere'])).toEqual({
    ...{ added: 0, changed: 0, unchanged: 0, forgotten: 1 },
    problems: [{ index: 1, message: 'nowhere: no such article in the graph' }],
  })
  expect(await meetings()).toEqual(['2031-05-02'])
})

test('writes that are asked for at once are done one after the other', async () => {
  const reports = await Promise.all([1, 2, 3, 4].map((day) => writer.ingest([article(`a${day}`, day * 4)])))
  expect(reports.map(({ added }) => added)).toEqual([1, 1, 1, 1])
  expect(await meetings()).toHaveLength(4)
})

test('a decision applies at once, is reported with what it is about, and can be taken back', async () => {
  await writer.ingest([article('a', 2), article('b', 9, 'ông Đặng Hữu Tính đã gặp bà Mai Thị Hoà')])
  const ids = [await idOf('Đặng Hữu Tín'), await idOf('Đặng Hữu Tính')]
  const decision = await writer.decide({ kind: 'merge', of: ids, why: 'lỗi đánh máy' })
  expect(decision).toMatchObject({
    ...{ kind: 'merge', why: 'lỗi đánh máy', by: 'api', applies: true },
    of: ids.map((id) => ({ kind: 'Person', id })),
  })
  const people = () => column('MATCH (p:Person) RETURN count(p)')
  expect(await people()).toEqual([2])
  expect(await writer.undo(decision.id)).toMatchObject({ id: decision.id, applies: false })
  expect(await people()).toEqual([3])
})

test.each([
  [
    'an id that is not there',
    () => writer.decide({ kind: 'merge', of: ['x', 'y'], why: 'w' }),
    /x: nothing in the graph/,
  ],
  ['an undone decision', () => writer.undo('d-000000000000'), /d-000000000000: there is no such decision/],
])('%s is a wish that cannot be fulfilled, and says why', async (_, wish, message) => {
  await writer.ingest([article('a', 2)])
  const error = await wish().then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(WishError)
  expect((error as Error).message).toMatch(message)
})
