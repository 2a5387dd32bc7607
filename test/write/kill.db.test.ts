/** `whomet ingest` killed at any moment, and two of them at once: the next command completes what is there. */

import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { whomet } from '../support/whomet.ts'

const database = useDatabase()
const PROGRAM = fileURLToPath(new URL('../../cli/whomet.mjs', import.meta.url))
const SAMPLES = fileURLToPath(new URL('../../samples/', import.meta.url))

const hash = async (): Promise<string> => {
  const { code, out, err } = await whomet(['hash'], { env: database.env })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out.trim()
}

test('a killed ingest is completed by the next one, and two at once give the same graph', {
  timeout: 600_000,
}, async () => {
  const began = performance.now()
  expect(await whomet(['ingest', SAMPLES], { env: database.env })).toMatchObject({ code: 0 })
  const whole = performance.now() - began
  const clean = await hash()

  for (const share of [0.5, 0.7, 0.85, 0.95]) {
    await database.empty()
    const child = spawn(process.execPath, [PROGRAM, 'ingest', SAMPLES], { env: database.env, stdio: 'ignore' })
    const ended = new Promise((resolve) => child.on('exit', resolve))
    await sleep(whole * share)
    child.kill('SIGKILL')
    await ended
    expect(await whomet(['ingest', SAMPLES], { env: database.env })).toMatchObject({ code: 0 })
    expect(await hash()).toBe(clean)
  }

  await database.empty()
  const both = await Promise.all([0, 1].map(() => whomet(['ingest', SAMPLES], { env: database.env })))
  expect(both.map(({ code }) => code)).toEqual([0, 0])
  expect(await hash()).toBe(clean)
  expect(await whomet(['check'], { env: database.env })).toMatchObject({ code: 0 })
})

test('ingesting the same again writes nothing, by the counters of the server', async () => {
  await database.empty()
  const first = JSON.parse((await whomet(['ingest', '--json', SAMPLES], { env: database.env })).out)
  const second = JSON.parse((await whomet(['ingest', '--json', SAMPLES], { env: database.env })).out)
  expect(first.writes.nodesCreated).toBeGreaterThan(0)
  expect(second).toMatchObject({ added: 0, changed: 0, unchanged: first.articles })
  expect(Object.values(second.writes)).toEqual([0, 0, 0, 0, 0, 0])
})
