/** The version of the stored model: made once, led forward step by step, refused when it is newer. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../ingest/write/neo4j.ts'
import { MODEL_VERSION, prepare } from '../../ingest/write/schema.ts'
import type { Store } from '../../ingest/write/store.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()
let store: Store
beforeAll(() => {
  store = openStore(database.connection)
})
afterAll(async () => {
  await store.close()
  // The next file gets a database that knows nothing of these versions.
  await database.empty({ schema: true })
})
beforeEach(() => database.empty({ schema: true }))

const version = async () =>
  (await database.rows<{ version: number }>('MATCH (w:Whomet) RETURN w.version AS version')).map((row) => row.version)
const indexes = async () =>
  (await database.rows<{ name: string }>('SHOW INDEXES YIELD name, type WHERE type <> "LOOKUP" RETURN name')).map(
    ({ name }) => name,
  )
const schemaless = (): Store => ({ ...store, schema: async () => {} })

test('an empty database gets constraints, indexes and the version; a second time nothing is written', async () => {
  await prepare(store)
  expect(await version()).toEqual([MODEL_VERSION])
  expect(await indexes()).toEqual(expect.arrayContaining(['key_article_id', 'attended_by_person', 'key_met']))
  const before = store.writes()
  await prepare(store)
  expect(store.writes()).toEqual(before)
})

test('several writers may make an empty database ready at once', async () => {
  await Promise.all(Array.from({ length: 6 }, () => prepare(store)))
  expect(await version()).toEqual([MODEL_VERSION])
  expect(await indexes()).toEqual(expect.arrayContaining(['by_meeting_from', 'key_met']))
})

test('an older database is led through every version between, each once, on what is stored', async () => {
  await prepare(schemaless(), 1)
  await database.rows("CREATE (:Person {id: 'an', called: 'An'})")
  const seen: number[] = []
  const migrations = {
    1: async (of: Store) => {
      seen.push(1)
      await of.write((tx) => tx.run('MATCH (p:Person) SET p.name = p.called REMOVE p.called'))
    },
    2: async (of: Store) => {
      seen.push(2)
      await of.write((tx) => tx.run('MATCH (p:Person) SET p.names = [p.name]'))
    },
  }
  await prepare(store, 3, migrations)
  await prepare(store, 3, migrations)
  expect(seen).toEqual([1, 2])
  expect(await version()).toEqual([3])
  expect(await indexes()).toContain('key_person_id')
  expect(await database.rows('MATCH (p:Person) RETURN properties(p) AS properties')).toEqual([
    { properties: { id: 'an', name: 'An', names: ['An'] } },
  ])
})

test('a step that was cut off is done again, those before it are not', async () => {
  await prepare(schemaless(), 1)
  const seen: number[] = []
  const migrations = (cut: boolean) => ({
    1: async () => void seen.push(1),
    2: async () => {
      seen.push(2)
      if (cut) throw new Error('the power went')
    },
  })
  await expect(prepare(store, 3, migrations(true))).rejects.toThrow('the power went')
  expect(await version()).toEqual([2])
  await prepare(store, 3, migrations(false))
  expect(seen).toEqual([1, 2, 2])
  expect(await version()).toEqual([3])
})

test('what a newer whomet wrote is left alone', async () => {
  await prepare(schemaless(), 7)
  await expect(prepare(store)).rejects.toThrow(/newer whomet \(model 7, this one knows \d+\): update whomet/)
  expect(await version()).toEqual([7])
})
