/** A database of an earlier model becomes one of this. */

import { expect, test } from 'vitest'
import { openStore } from '../../ingest/write/neo4j.ts'
import { MODEL_VERSION, prepare } from '../../ingest/write/schema.ts'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()

const found = (index: string, query: string) =>
  database.rows<{ id: string }>(
    'CALL db.index.fulltext.queryNodes($index, $query) YIELD node RETURN node.id AS id ORDER BY id',
    { index, query },
  )

test('version 1: names and titles are found by words that its index left out', async () => {
  await database.empty({ schema: true })
  await database.rows(
    "CREATE FULLTEXT INDEX search FOR (n:Person|Event|Place|Article) ON EACH [n.names] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
  )
  await database.rows(
    `CREATE (:Whomet {id: 1, version: 1, seq: 0}), (:Person {id: 'p', name: 'Tô An', names: ['Tô An']}), (:Place {id: 'l', name: 'Cần Thơ', names: ['Cần Thơ', 'Can Tho City']}),
      (:Event {id: 'e', name: 'Hội nghị', names: ['Hội nghị']}), (:Article {id: 'a', title: 'Ông An nói', names: ['Ông An nói']}), (:Article {id: 'untitled', names: []})`,
  )
  const store = openStore(database.connection)
  await prepare(store)
  await prepare(store)
  await store.close()
  await database.rows('CALL db.awaitIndexes(60)')
  await database.rows('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()')
  expect(await found('search_names', '+"to" +"an"')).toEqual([{ id: 'p' }])
  expect(await found('search_names', '+"can" +"tho"')).toEqual([{ id: 'l' }])
  expect(await found('search_names', 'hoi')).toEqual([{ id: 'e' }])
  expect(await found('search_titles', 'an')).toEqual([{ id: 'a' }])
  expect(await database.rows('MATCH (w:Whomet) RETURN w.version AS version')).toEqual([{ version: MODEL_VERSION }])
  expect(await database.rows("SHOW INDEXES YIELD name WHERE name = 'search' RETURN name")).toEqual([])
  expect(await database.rows('MATCH (a:Article) WHERE a.names IS NOT NULL RETURN a.id')).toEqual([])
})
