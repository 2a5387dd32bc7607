/** What only a running server on a real database shows: subscriptions that resume, timeouts that end queries, an orderly end. */

import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { openGraph } from '../../server/graph/neo4j.ts'
import type { Server } from '../../server/index.ts'
import { LIMITS } from '../../server/settings.ts'
import { writeGraph } from './support/graph.ts'
import { useServer } from './support/server.ts'

const tests = useServer(writeGraph)

const addChange = (kind: string, id: string) =>
  tests.database.rows(
    'MATCH (w:Whomet {id: 1}) SET w.seq = w.seq + 1 CREATE (:Change {seq: w.seq, at: "2024-01-01T00:00:00.000Z", kind: $kind, id: $id})',
    { kind, id },
  )

interface Event {
  readonly cursor: string
  readonly kind: string
  readonly id: string
}

/** Reads so many events of a subscription over the network, then breaks the connection. */
const listen = async (
  server: Server,
  count: number,
  more = '',
  whenOpen: () => Promise<unknown> = async () => {},
): Promise<readonly Event[]> => {
  const broken = new AbortController()
  const response = await fetch(server.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: `subscription { changes${more} { cursor kind id } }` }),
    signal: broken.signal,
  })
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const events: Event[] = []
  const decoder = new TextDecoder()
  let text = ''
  let opened = false
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    if (!opened) {
      opened = true
      // The first bytes say that it is open; from then on nothing may be missed.
      void sleep(300).then(whenOpen)
    }
    text += decoder.decode(part, { stream: true })
    const lines = text.split('\n')
    text = lines.pop() ?? ''
    for (const line of lines) {
      if (!line.startsWith('data: {')) continue
      const { data, errors } = JSON.parse(line.slice(6)) as { data?: { changes: Event }; errors?: unknown }
      expect(errors).toBeUndefined()
      if (data) events.push(data.changes)
    }
    if (events.length >= count) break
  }
  broken.abort()
  return events
}

describe('changes', () => {
  test('arrive while one listens; after a break the rest arrives, once each, as the list has it', async () => {
    const before = (await tests.data('{ totals { changedAt } }')).totals.changedAt
    const first = await listen(tests.server, 2, '', async () => {
      await addChange('meeting-new', 'three')
      await addChange('person-new', 'wang')
    })
    expect(first.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['ADDED Meeting:three', 'ADDED Person:wang'])
    await addChange('meeting-status', 'planned')
    await addChange('person-new', 'hung')
    const second = await listen(tests.server, 2, `(after: "${first[1]?.cursor}")`)
    const { changes } = await tests.data(`{ changes(after: "${before}") { nodes { cursor kind id } } }`)
    expect([...first, ...second]).toEqual(changes.nodes)
  })

  test('only those that pass the filter', async () => {
    const { totals } = await tests.data('{ totals { changedAt } }')
    await addChange('person-new', 'an')
    await addChange('meeting-withdrawn', 'gone')
    const events = await listen(tests.server, 1, `(after: "${totals.changedAt}", filter: { kinds: [REMOVED] })`)
    expect(events).toMatchObject([{ kind: 'REMOVED', id: 'Meeting:gone' }])
  })

  test('a listener that went away is let go', async () => {
    await sleep(1_500)
    const text = await (await tests.server.fetch('/metrics')).text()
    expect(text).toContain('whomet_subscriptions 0')
  })
})

describe('time', () => {
  // Too much for any time limit, and no index can help.
  const endless = {
    name: 'endless',
    text: 'UNWIND range(1, 10000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n',
  }
  const running = async () =>
    (
      await tests.database.rows<{ text: string }>('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS text')
    ).filter(({ text }) => text?.startsWith('UNWIND range(1, 10000)')).length

  test('a read that takes too long ends in Neo4j too', async () => {
    const graph = openGraph(tests.database.connection)
    const begun = Date.now()
    await expect(graph.read(endless, {}, Date.now() + 1_000)).rejects.toMatchObject({ code: 'timeout' })
    expect(Date.now() - begun).toBeLessThan(10_000)
    await expect.poll(running, { timeout: 10_000 }).toBe(0)
    await graph.close()
  })

  test('a client that goes away takes its read with it', async () => {
    const graph = openGraph(tests.database.connection)
    const gone = new AbortController()
    const read = graph.read(endless, {}, Date.now() + 60_000, gone.signal)
    read.catch(() => {})
    await expect.poll(running, { timeout: 10_000 }).toBe(1)
    gone.abort()
    await expect(read).rejects.toMatchObject({ code: 'aborted' })
    await expect.poll(running, { timeout: 10_000 }).toBe(0)
    await graph.close()
  })

  test('a request with no time left is told which limit and what to do', async () => {
    const server = await tests.another({ limits: { timeoutMs: 1 } })
    const response = await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ brokers { share } }"}',
    })
    expect(response.status).toBe(504)
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
    expect(errors[0]).toMatchObject({ extensions: { code: 'TIMEOUT' }, message: expect.stringContaining('0.001 s') })
  })
})

describe('the end', () => {
  test('running requests finish, subscriptions end, no new ones are taken', async () => {
    const server = await tests.another({ limits: LIMITS })
    const open = fetch(server.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: '{"query":"subscription { changes { id } }"}',
    }).then((response) => response.text())
    const slow = Array.from({ length: 40 }, () =>
      fetch(server.graphql, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ mostMet(from: \\"2020-01-01\\") { person { name counterparts { nodes { name } } } } }"}',
      }).then(async (response) => [response.status, ((await response.json()) as { data: unknown }).data !== null]),
    )
    for (const one of slow) one.catch(() => {})
    const busy = async (name: string) =>
      Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(await (await server.fetch('/metrics')).text())?.[1])
    await expect
      .poll(async () => (await busy('whomet_operations_running')) + (await busy('whomet_operations_waiting')), {
        interval: 5,
        timeout: 10_000,
      })
      .toBeGreaterThan(5)
    await expect.poll(() => busy('whomet_subscriptions'), { interval: 5, timeout: 10_000 }).toBe(1)
    await server.close()
    // A request still on its way when the door closes finds it closed; one that was taken is answered in full.
    const answers = await Promise.allSettled(slow)
    const taken = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []))
    expect(taken.length).toBeGreaterThan(5)
    expect(taken).toEqual(taken.map(() => [200, true]))
    expect(await open).toContain('complete')
    await expect(fetch(server.graphql)).rejects.toThrow()
  })

  test('a port that is taken is an error, not a crash', async () => {
    const port = Number(new URL(tests.server.url).port)
    await expect(tests.another({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})

test('a database that is away is told in plain words', async () => {
  const server = await tests.another({
    connection: { uri: 'bolt://127.0.0.1:1', user: 'x', password: 'x', database: null },
    limits: { timeoutMs: 6_000 },
  })
  const response = await server.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ totals { people } }"}',
  })
  const text = await response.text()
  expect([response.status, JSON.parse(text).errors[0].extensions.code]).toEqual([503, 'DATABASE_UNREACHABLE'])
  expect(text).not.toContain('127.0.0.1')
  expect((await server.fetch('/readyz')).status).toBe(503)
})
