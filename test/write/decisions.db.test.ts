/** A person's decisions: applied, outliving what is ingested and forgotten, undone without a trace. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { check, graphHash } from '../../ingest/check.ts'
import { decide, undo } from '../../ingest/decide.ts'
import { forget, ingest } from '../../ingest/ingest.ts'
import { loadKnowledge } from '../../ingest/load/knowledge.ts'
import { loadResolvingWords } from '../../ingest/load/resolving.ts'
import type { Article } from '../../ingest/model/article.ts'
import type { Claim } from '../../ingest/model/claim.ts'
import { loadRulings, withoutEffect } from '../../ingest/update/decisions.ts'
import { openStore } from '../../ingest/write/neo4j.ts'
import type { Store } from '../../ingest/write/store.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
const facts = { knowledge: loadKnowledge(), words: loadResolvingWords() }
let store: Store
beforeAll(() => {
  store = openStore(database.connection)
})
afterAll(() => store.close())
beforeEach(() => database.empty())

const context = async () => ({ ...facts, rulings: await loadRulings(store) })
const claim = (people: readonly string[], date: string, start = 0): Claim => ({
  participants: people.map((name) => ({ name, aliases: [], office: null, country: null })),
  date: { edtf: date, basis: 'stated' },
  ...{ place: null, event: null, status: 'held', channel: 'in_person', also: [], rule: 'test', reasons: [] },
  quote: { field: 'text', start, end: start + 3, quote: people.join() },
})
const SAID: Readonly<Record<string, readonly Claim[]>> = {
  a: [claim(['Lê Thị Sông', 'Trần Văn Núi'], '2023-03-01')],
  b: [claim(['Lê Thị Song Song', 'Trần Văn Núi'], '2023-04-01')],
  c: [claim(['Lê Thị Sông', 'Phạm Văn Biển'], '2023-05-01')],
  d: [claim(['Lê Thị Sông', 'Trần Văn Núi'], '2023-03-05')],
}
async function put(...ids: readonly string[]) {
  async function* articles(): AsyncGenerator<Article> {
    for (const id of ids)
      yield { id, url: null, published: '2023-06-01', title: null, text: `Bài ${id}`, outlet: null, language: 'vi' }
  }
  async function* extract(read: AsyncIterable<Article>) {
    for await (const article of read) yield { article, claims: SAID[article.id] ?? [] }
  }
  return ingest(store, articles(), extract, await context(), { rules: '1' })
}
const idOf = async (name: string): Promise<string> => {
  const [row] = await database.rows<{ id: string }>('MATCH (p:Person) WHERE $name IN p.names RETURN p.id AS id', {
    name,
  })
  return row?.id ?? ''
}
const people = async () =>
  (
    await database.rows<{ name: string; meetings: number }>(
      'MATCH (p:Person) RETURN p.name AS name, p.meetings AS meetings ORDER BY name, meetings',
    )
  ).map(({ name, meetings }) => `${name} ${meetings}`)
const meetings = async () =>
  database.rows<{ id: string; claims: number; confirmed: boolean }>(
    'MATCH (m:Meeting) RETURN m.id AS id, m.claims AS claims, m.confirmed AS confirmed ORDER BY m.sort',
  )
const wish = { why: 'vì sao', by: 'người thử' }
const sound = async () => {
  const { unsupported, missing, waiting } = await check(store, await context())
  expect({ unsupported, missing, waiting }).toEqual({ unsupported: [], missing: [], waiting: false })
}

test('merged people are one, before and after articles come and go, until it is undone', async () => {
  await put('a', 'b')
  const before = await graphHash(store)
  const [one, other] = [await idOf('Lê Thị Sông'), await idOf('Lê Thị Song Song')]
  expect(one).not.toBe(other)
  const decision = await decide(store, { ...wish, kind: 'merge', ids: [one, other] }, await context())
  expect(await people()).toEqual(['Lê Thị Song Song 2', 'Trần Văn Núi 2'])
  expect(await idOf('Lê Thị Sông')).toBe(one)
  expect(await database.rows('MATCH (m:Moved {id: $other}) RETURN m.to AS to', { other })).toEqual([{ to: one }])
  await sound()
  await forget(store, ['b'], await context())
  expect((await withoutEffect(store, await context())).map(({ id }) => id)).toEqual([decision.id])
  await put('b', 'c')
  expect(await people()).toEqual(['Lê Thị Song Song 3', 'Phạm Văn Biển 1', 'Trần Văn Núi 2'])
  expect(await withoutEffect(store, await context())).toEqual([])
  await forget(store, ['c'], await context())
  expect(await undo(store, decision.id, await context())).toMatchObject({ id: decision.id, why: 'vì sao' })
  expect(await graphHash(store)).toBe(before)
  await sound()
})

test('a person is split by articles', async () => {
  await put('a', 'c')
  const before = await graphHash(store)
  const id = await idOf('Lê Thị Sông')
  const decision = await decide(store, { ...wish, kind: 'split', ids: [id, 'c'] }, await context())
  expect(await people()).toEqual(['Lê Thị Sông 1', 'Lê Thị Sông 1', 'Phạm Văn Biển 1', 'Trần Văn Núi 1'])
  await put('d')
  expect(await people()).toEqual(['Lê Thị Sông 1', 'Lê Thị Sông 2', 'Phạm Văn Biển 1', 'Trần Văn Núi 2'])
  await sound()
  await forget(store, ['d'], await context())
  await undo(store, decision.id, await context())
  expect(await graphHash(store)).toBe(before)
})

test('meetings are merged against their dates, confirmed, and rejected', async () => {
  await put('a', 'd')
  const before = await graphHash(store)
  const [first, second] = await meetings()
  const decision = await decide(
    store,
    { ...wish, kind: 'merge', ids: [first?.id ?? '', second?.id ?? ''] },
    await context(),
  )
  expect(await meetings()).toMatchObject([{ claims: 2, confirmed: false }])
  expect(await database.rows('MATCH (m:Meeting) RETURN m.disputed AS disputed')).toEqual([{ disputed: ['date'] }])
  await sound()
  await undo(store, decision.id, await context())
  expect(await graphHash(store)).toBe(before)
  const confirmed = await decide(store, { ...wish, kind: 'confirm', ids: [first?.id ?? ''] }, await context())
  expect((await meetings()).map((one) => one.confirmed)).toEqual([true, false])
  await undo(store, confirmed.id, await context())
  const rejected = await decide(store, { ...wish, kind: 'reject', ids: [first?.id ?? ''] }, await context())
  expect((await meetings()).map(({ id }) => id)).toEqual([second?.id])
  await sound()
  await undo(store, rejected.id, await context())
  expect(await graphHash(store)).toBe(before)
})

test('what is renamed keeps its name and its spellings', async () => {
  await put('a')
  const id = await idOf('Lê Thị Sông')
  await decide(store, { ...wish, kind: 'rename', ids: [id], name: 'Bà Sông' }, await context())
  await put('c')
  expect(await database.rows('MATCH (p:Person {id: $id}) RETURN p.name AS name, p.names AS names', { id })).toEqual([
    { name: 'Bà Sông', names: ['Bà Sông', 'Lê Thị Sông'] },
  ])
  await sound()
})

test.each([
  [{ kind: 'merge', ids: ['không-có', 'cũng-không'] }, /không-có: nothing in the graph/],
  [{ kind: 'confirm', ids: ['a'] }, /a is an article/],
] as const)('%j is refused', async (what, message) => {
  await put('a')
  await expect(decide(store, { ...wish, ...what }, await context())).rejects.toThrow(message)
})
