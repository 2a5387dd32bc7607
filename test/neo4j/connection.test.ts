/** Which server is meant, what Java there is, what Neo4j is told. */

import { expect, test } from 'vitest'
import { resolveConnection } from '../../neo4j/connection.ts'
import { findJava, javaVersion } from '../../neo4j/java.ts'
import { checkConnection } from '../../neo4j/neo4j.ts'
import { settings, tuningFrom } from '../../neo4j/settings.ts'

test('without NEO4J_URI no server is named', () => {
  expect(resolveConnection({})).toBeNull()
  expect(resolveConnection({ NEO4J_URI: '', NEO4J_PASSWORD: 'x' })).toBeNull()
})

test('a named server is taken as it is named', () => {
  expect(resolveConnection({ NEO4J_URI: 'neo4j+s://db.example', NEO4J_PASSWORD: 'x' })).toEqual({
    uri: 'neo4j+s://db.example',
    user: 'neo4j',
    password: 'x',
    database: null,
  })
  const named = { NEO4J_URI: 'bolt://h:1', NEO4J_USER: 'me', NEO4J_PASSWORD: '', NEO4J_DATABASE: 'news' }
  expect(resolveConnection(named)).toEqual({ uri: 'bolt://h:1', user: 'me', password: '', database: 'news' })
})

test.each([
  ['no password', { NEO4J_URI: 'bolt://localhost' }, /NEO4J_PASSWORD/],
  ['an address for browsers', { NEO4J_URI: 'http://localhost:7474', NEO4J_PASSWORD: 'x' }, /no address.*bolt:/s],
  ['no scheme', { NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD: 'x' }, /no address/],
])('%s is told with the cure', (_, env, message) => {
  expect(() => resolveConnection(env)).toThrow(message)
})

test('a server that does not answer is named, with what to check', async () => {
  const nobody = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', database: null }
  await expect(checkConnection(nobody, 2_000)).rejects.toMatchObject({
    code: 'unreachable',
    message: expect.stringContaining('bolt://127.0.0.1:1'),
  })
})

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_392"', 8],
  ['gibberish', null],
])('%s is Java %s', (printed, version) => expect(javaVersion(printed)).toBe(version))

test('a JAVA_HOME without Java is named', () => {
  expect(() => findJava({ JAVA_HOME: '/nowhere' })).toThrow(/JAVA_HOME \(\/nowhere\)/)
})

test('Neo4j listens on loopback only, asks for a password, reports to nobody and ends long statements', () => {
  const lines = settings(1234, tuningFrom({ WHOMET_NEO4J_HEAP: '3g' })).split('\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      'server.bolt.listen_address=127.0.0.1:1234',
      'server.http.enabled=false',
      'server.https.enabled=false',
      'dbms.security.auth_enabled=true',
      'dbms.usage_report.enabled=false',
      'db.transaction.timeout=300s',
      'server.memory.heap.max_size=3g',
    ]),
  )
})

test('more settings are added after those that every database gets', () => {
  const more = tuningFrom({
    WHOMET_NEO4J_SETTINGS: 'db.track_query_cpu_time=true; ; dbms.memory.transaction.total.max=1g',
  })
  expect(settings(1, more).trim().split('\n').slice(-2)).toEqual([
    'db.track_query_cpu_time=true',
    'dbms.memory.transaction.total.max=1g',
  ])
  expect(tuningFrom({}).more).toEqual([])
})
