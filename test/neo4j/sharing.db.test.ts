/** One real Neo4j for one data directory: shared, stopped by its last user, whole again after a kill -9. */

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import neo4j from 'neo4j-driver'
import { afterAll, expect, test } from 'vitest'
import { type Connection, databaseStatus, type OpenDatabase, openDatabase, stopDatabase } from '../../neo4j/index.ts'
import { useFolder } from '../support/folder.ts'

const home = join(useFolder(), 'home')
const env: NodeJS.ProcessEnv = { ...process.env, WHOMET_HOME: home, JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1' }
delete env.NEO4J_URI
afterAll(() => stopDatabase(true, env))

/** Another whomet: a process that opens the database, prints what it got, and closes when its input ends. */
const another = async (): Promise<{
  process: ChildProcess
  uri: string
  started: boolean
  closed: Promise<unknown>
}> => {
  const script = `
    import { openDatabase } from ${JSON.stringify(new URL('../../neo4j/index.ts', import.meta.url).href)}
    const { uri, started, close } = await openDatabase()
    console.log(JSON.stringify({ uri, started }))
    process.stdin.resume().on('end', close)`
  const words = ['--import', 'tsx', '--input-type=module', '--eval', script]
  const child = spawn(process.execPath, words, { env, stdio: ['pipe', 'pipe', 'inherit'] })
  const closed = new Promise((resolve) => child.once('close', resolve))
  for await (const line of createInterface({ input: child.stdout }))
    return { process: child, closed, ...(JSON.parse(line) as { uri: string; started: boolean }) }
  throw new Error('The other process ended without a word.')
}

const ask = async (connection: Connection, cypher: string): Promise<unknown[]> => {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
  })
  const { records } = await driver.executeQuery(cypher)
  await driver.close()
  return records.map((record) => record.get(0))
}

test('two processes that want it at once get the same one, and the last of them stops it', async () => {
  const [one, two] = await Promise.all([another(), another()])
  expect(one.uri).toBe(two.uri)
  expect([one.started, two.started].sort()).toEqual([false, true])
  const starter = one.started ? one : two
  const other = one.started ? two : one
  starter.process.stdin?.end()
  await starter.closed
  expect(databaseStatus(env)).toMatchObject({ running: true, uri: other.uri, users: [other.process.pid] })
  other.process.stdin?.end()
  await other.closed
  expect(databaseStatus(env)).toMatchObject({ running: false, users: [] })
})

let database: OpenDatabase

test('its password is random, kept for the owner alone, and asked for', async () => {
  database = await openDatabase({ env })
  const password = readFileSync(join(home, 'password'), 'utf8').trim()
  expect(password).toMatch(/^[0-9a-f]{48}$/)
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600)
  expect(statSync(home).mode & 0o777).toBe(0o700)
  expect(database.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
  await expect(ask({ ...database, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow(/unauthorized/i)
})

test('after a kill -9 the next one recovers every committed statement', async () => {
  await ask(database, 'UNWIND range(1, 5000) AS id CREATE (:Committed {id: id})')
  process.kill(databaseStatus(env).pid as number, 'SIGKILL')
  await expect.poll(() => databaseStatus(env).running).toBe(false)
  const again = await openDatabase({ env })
  expect(again.started).toBe(true)
  expect(await ask(again, 'MATCH (n:Committed) RETURN count(n)')).toEqual([5000])
  await database.close()
  expect(databaseStatus(env).running).toBe(true)
  await again.close()
  expect(databaseStatus(env).running).toBe(false)
})

test('a user that was killed does not keep it running, and one that lives keeps it from being stopped', async () => {
  const killed = await another()
  killed.process.kill('SIGKILL')
  await killed.closed
  expect(databaseStatus(env)).toMatchObject({ running: true, users: [] })
  const database = await openDatabase({ env })
  expect(database.started).toBe(false)
  await expect(stopDatabase(false, env)).rejects.toMatchObject({ code: 'in-use' })
  await database.close()
  expect(databaseStatus(env).running).toBe(false)
})

test('what a dead one left behind is no running database, whoever has its number now', async () => {
  const state = { pid: process.pid, began: 'another-boot:1', uri: 'bolt://127.0.0.1:1', ready: true, keep: true }
  writeFileSync(join(home, 'database.json'), JSON.stringify(state))
  expect(databaseStatus(env).running).toBe(false)
  expect(await stopDatabase(false, env)).toBe(false)
})

test('a lost password is told, and nothing is overwritten', async () => {
  const path = join(home, 'password')
  const password = readFileSync(path, 'utf8')
  rmSync(path)
  await expect(openDatabase({ env })).rejects.toMatchObject({ code: 'password-lost' })
  writeFileSync(path, password, { mode: 0o600 })
})

test('a data directory that cannot be is told with the cure', async () => {
  const file = join(home, 'file')
  mkdirSync(home, { recursive: true })
  writeFileSync(file, '')
  const impossible = openDatabase({ env: { ...env, WHOMET_HOME: join(file, 'inside') } })
  await expect(impossible).rejects.toMatchObject({
    code: 'home-unusable',
    message: expect.stringMatching('WHOMET_HOME'),
  })
})
