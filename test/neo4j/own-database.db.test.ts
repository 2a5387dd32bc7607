/** The database that tests share is the real one. */

import { expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'

const database = useDatabase()

test('it is Neo4j Community 5.26 and asks for a password', async () => {
  const [component] = await database.rows<{ name: string; versions: string[]; edition: string }>(
    'CALL dbms.components() YIELD name, versions, edition',
  )
  expect(component).toMatchObject({ name: 'Neo4j Kernel', edition: 'community' })
  expect(component?.versions[0]).toMatch(/^5\.26\./)
})

test('it starts with at most the note of its version and can be emptied, schema and all', async () => {
  expect(await database.rows('MATCH (n) WHERE NOT n:Whomet RETURN count(n) AS n')).toEqual([{ n: 0 }])
  await database.rows('CREATE CONSTRAINT left_over FOR (n:LeftOver) REQUIRE n.id IS UNIQUE')
  await database.rows('UNWIND range(1, 25000) AS id CREATE (:LeftOver {id: id})')
  await database.empty({ schema: true })
  expect(await database.rows('MATCH (n) RETURN count(n) AS n')).toEqual([{ n: 0 }])
  expect(await database.rows('SHOW CONSTRAINTS YIELD name')).toEqual([])
})
