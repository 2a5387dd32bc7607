/** `whomet start` and `whomet serve` as processes: what is served, what they say, how they end. */

import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { useDatabase } from '../support/database.ts'
import { freePort } from '../support/free-port.ts'
import { whomet } from '../support/whomet.ts'

const PROGRAM = fileURLToPath(new URL('../../cli/whomet.mjs', import.meta.url))
const database = useDatabase()
const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

interface Served {
  readonly url: string
  readonly process: ChildProcess
  /** What it printed so far. */
  said(): string
  readonly ended: Promise<number | null>
}

/** Starts it and waits until it says where it listens. */
const served = (words: readonly string[], port: number): Promise<Served> => {
  const child = spawn(process.execPath, [PROGRAM, ...words, '--port', String(port)], { env: database.env })
  running.push(child)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  let text = ''
  return new Promise((resolve, reject) => {
    const hear = (part: Buffer): void => {
      text += part.toString()
      if (text.includes(`http://127.0.0.1:${port}/graphql`))
        resolve({ url: `http://127.0.0.1:${port}`, process: child, said: () => text, ended })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('close', (code) => reject(new Error(`It ended with ${code} before it listened:\n${text}`)))
  })
}

const ask = async (url: string, query: string): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  return answer.json()
}

test('an empty graph gets the samples, the answer has their people, and Ctrl-C ends it with 0', async () => {
  const first = await served(['start'], await freePort())
  expect(first.said()).toContain('12 articles: 12 new')
  const answer = await ask(first.url, '{ people(search: "tran huu khiem") { nodes { name meetingCount } } }')
  expect(answer).toMatchObject({ data: { people: { nodes: [{ name: 'Trần Hữu Khiêm' }] } } })
  const page = await fetch(`${first.url}/`)
  expect(page.status).toBe(200)
  expect(page.headers.get('content-type')).toMatch(/^text\/html/)
  first.process.kill('SIGINT')
  expect(await first.ended).toBe(0)
  await expect(fetch(`${first.url}/healthz`)).rejects.toThrow()
  const second = await served(['start'], await freePort())
  expect(second.said()).not.toContain('articles:')
  second.process.kill('SIGTERM')
  expect(await second.ended).toBe(0)
})

test('two Ctrl-C at once, as npm passes them on, still end in order', async () => {
  const server = await served(['serve'], await freePort())
  server.process.kill('SIGINT')
  server.process.kill('SIGINT')
  expect(await server.ended).toBe(0)
})

test.each(['start', 'serve'])('a port that is taken is named by `whomet %s`, with the way out', async (command) => {
  const taken = createServer()
  const port = await freePort()
  await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve))
  const { code, err } = await whomet([command, '--port', String(port)], { env: database.env })
  taken.close()
  expect(code).toBe(1)
  expect(err).toContain(`Port ${port} is in use`)
  expect(err).toContain('--port')
})

test.each([['start'], ['serve']])('whomet %s --port of no number was used wrongly', async (command) => {
  const { code, err } = await whomet([command, '--port', 'http'], { env: database.env })
  expect(code).toBe(2)
  expect(err).toContain('"http" is no port')
})
