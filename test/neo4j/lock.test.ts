/** A lock is held by one at a time, and a dead holder does not keep it. */

import { spawnSync } from 'node:child_process'
import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { withLock } from '../../neo4j/lock.ts'
import { self } from '../../neo4j/process-identity.ts'
import { useFolder } from '../support/folder.ts'

const folder = useFolder()
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

test('work under one lock never overlaps, and the lock is gone afterwards', async () => {
  const path = join(folder, 'busy')
  let inside = 0
  let most = 0
  const work = async (): Promise<void> => {
    most = Math.max(most, ++inside)
    await sleep(20)
    inside--
  }
  await Promise.all(Array.from({ length: 5 }, () => withLock(path, work)))
  expect(most).toBe(1)
  expect(existsSync(path)).toBe(false)
})

test('an error inside lets go of the lock and comes out', async () => {
  const path = join(folder, 'failing')
  const failing = withLock(path, () => Promise.reject(new Error('inside')))
  await expect(failing).rejects.toThrow('inside')
  expect(existsSync(path)).toBe(false)
})

test('whoever waits is told for whom, once', async () => {
  const path = join(folder, 'waited')
  const told: number[] = []
  const first = withLock(path, () => sleep(350))
  await sleep(20)
  await withLock(
    path,
    async () => {},
    (pid) => told.push(pid),
  )
  await first
  expect(told).toEqual([process.pid])
})

test.each([
  ['of a process that ended', () => JSON.stringify({ pid: deadPid(), began: null, token: 'x' })],
  [
    'of a process whose number another one has now',
    () => JSON.stringify({ pid: process.pid, began: 'another-boot:1', token: 'x' }),
  ],
])('a lock %s is taken over by exactly one of those who want it', async (_, content) => {
  const path = join(folder, 'stale')
  writeFileSync(path, content())
  let inside = 0
  let most = 0
  const work = async (): Promise<void> => {
    most = Math.max(most, ++inside)
    await sleep(20)
    inside--
  }
  await Promise.all(Array.from({ length: 4 }, () => withLock(path, work)))
  expect(most).toBe(1)
})

test('a half-written lock counts as held while it is young and as left behind when it is old', async () => {
  const path = join(folder, 'half')
  writeFileSync(path, '{"pid":')
  let taken = false
  const waiting = withLock(path, async () => {
    taken = true
  })
  await sleep(300)
  expect(taken).toBe(false)
  const old = new Date(Date.now() - 60_000)
  utimesSync(path, old, old)
  await waiting
  expect(taken).toBe(true)
})

test('the identity of this process tells when it began', () => {
  expect(self().pid).toBe(process.pid)
  expect(self().began).toBeTruthy()
})
