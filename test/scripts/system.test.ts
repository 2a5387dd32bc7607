/** What is missing is told with the line to type, and what a test leaves running is found. */

import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { findChromium } from '../../scripts/chromium.ts'
import { leftBehind } from '../../scripts/left-behind.ts'
import { ensurePrograms, forDatabase } from '../../scripts/system.ts'
import { useFolder } from '../support/folder.ts'

const folder = useFolder()
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('without the right to install, each missing program comes with the line to type', () => {
  vi.stubEnv('PATH', folder)
  vi.stubEnv('JAVA_HOME', '')
  vi.stubEnv('CHROMIUM', '')
  vi.spyOn(process, 'getuid').mockReturnValue(1000)
  expect(findChromium()).toBeNull()
  const wanting = () => ensurePrograms(['java', 'maven', 'chromium'])
  expect(wanting).toThrow(/Java and Maven and Chromium are missing/)
  expect(wanting).toThrow(/install .*(jre|java|jdk).*\n.*install .*maven.*\n.*install .*chromium/)
})

test('what is there is not asked for', () => {
  vi.stubEnv('CHROMIUM', process.execPath)
  vi.spyOn(process, 'getuid').mockReturnValue(1000)
  expect(findChromium()).toBe(process.execPath)
  expect(() => ensurePrograms(['chromium'])).not.toThrow()
})

test('a server of one’s own needs neither Java nor Maven, a first start needs both', () => {
  vi.stubEnv('NEO4J_URI', '')
  vi.stubEnv('XDG_CACHE_HOME', folder)
  expect(forDatabase()).toEqual(['java', 'maven'])
  vi.stubEnv('NEO4J_URI', 'bolt://db.example')
  vi.stubEnv('NEO4J_PASSWORD', 'x')
  expect(forDatabase()).toEqual([])
})

test.runIf(process.platform === 'linux')('a process that outlives its test is named and ended', async () => {
  const mark = randomUUID()
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    env: { ...process.env, WHOMET_TEST_RUN: mark },
    stdio: 'ignore',
  })
  const ended = once(child, 'close')
  await once(child, 'spawn')
  expect(await leftBehind(mark, 200)).toEqual([{ pid: child.pid, command: expect.stringContaining('setInterval') }])
  expect((await ended)[1]).toBe('SIGKILL')
  expect(await leftBehind(mark, 200)).toEqual([])
})
