/** What only a running server on a real database shows: subscriptions that resume, timeouts that end queries, an orderly end. */

import { describe, expect, onTestFinished, test } from 'vitest'
import { openGraph } from '../../server/graph/neo4j.ts'
import type { Server } from '../../server/index.ts'
import { writeGraph } from './support/graph.ts'
import { holdDatabase } from './support/held-database.ts'
import { useServer } from './support/server.ts'

const tests = useServer(writeGraph)

const addChange = (kind: string, id: string) =>
  tests.database.rows(
    'MATCH (w:Whomet {id: 1}) SET w.seq = w.seq + 1 CREATE (:Change {seq: w.seq, at: "2024-01-01T00:00:00.000Z", kind: $kind, id: $id})',
    { kind, id },
  )

const metric = async (server: Server, name: string): Promise<number> =>
  Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(await (await server.fetch('/metrics')).text())?.[1])

/** What the server is doing is waited for, not guessed from a clock. */
const until = (server: Server, name: string) =>
  expect.poll(() => metric(server, name), { interval: 10, timeout: 60_000 })

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
  whenOpen?: () => Promise<unknown>,
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
  if (whenOpen !== undefined) {
    // Once it waits for changes, nothing may be missed.
    await until(server, 'whomet_subscriptions').toBe(1)
    await whenOpen()
  }
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
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
    await until(tests.server, 'whomet_subscriptions').toBe(0)
  })
})

describe('time', () => {
  // Too much for any time limit, and no index can help.
  const endless = {
    name: 'endless',
    key: 'endless',
    text: 'UNWIND range(1, 10000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n',
  }
  const running = async () =>
    (
      await tests.database.rows<{ text: string }>('SHOW TRANSACTIONS YIELD currentQuery RETURN currentQuery AS text')
    ).filter(({ text }) => text?.startsWith('UNWIND range(1, 10000)')).length

  test('a read that takes too long ends in Neo4j too', async () => {
    const graph = openGraph(tests.database.connection)
    await expect(graph.read(endless, {}, Date.now() + 1_000)).rejects.toMatchObject({ code: 'timeout' })
    await expect.poll(running, { timeout: 60_000 }).toBe(0)
    await graph.close()
  })

  test('a client that goes away takes its read with it', async () => {
    const graph = openGraph(tests.database.connection)
    const gone = new AbortController()
    const read = graph.read(endless, {}, Date.now() + 150_000, gone.signal)
    read.catch(() => {})
    await expect.poll(running, { timeout: 60_000 }).toBe(1)
    gone.abort()
    await expect(read).rejects.toMatchObject({ code: 'aborted' })
    await expect.poll(running, { timeout: 60_000 }).toBe(0)
    await graph.close()
  })

  test('a request with no time left is told which limit and what to do', async () => {
    const server = await tests.another({ limits: { timeoutMs: 0 } })
    const response = await server.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ brokers { share } }"}',
    })
    expect(response.status).toBe(504)
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }
    expect(errors[0]).toMatchObject({
      extensions: { code: 'TIMEOUT' },
      message: expect.stringContaining('longer than 0 s'),
    })
  })
})

describe('the end', () => {
  test('running requests finish, subscriptions end, no new ones are taken', async () => {
    const way = await holdDatabase(tests.database.connection)
    onTestFinished(way.close)
    const server = await tests.another({
      connection: way.connection,
      limits: { timeoutMs: 150_000, waitMs: 150_000 },
    })
    const ask = (query: string, accept = 'application/json') =>
      fetch(server.graphql, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify({ query }),
      })
    const open = ask('subscription { changes { id } }', 'text/event-stream').then((response) => response.text())
    await until(server, 'whomet_subscriptions').toBe(1)
    way.hold()
    const running = Array.from({ length: 40 }, () =>
      ask('{ mostMet(from: "2020-01-01") { person { name counterparts { nodes { name } } } } }').then(
        async (response) => [response.status, ((await response.json()) as { data: unknown }).data !== null],
      ),
    )
    await until(server, 'whomet_operations_running').toBe(8)
    await until(server, 'whomet_operations_waiting').toBe(32)
    const closed = server.close(150_000)
    await expect(ask('{ __typename }')).rejects.toThrow()
    way.letThrough()
    await closed
    expect(await Promise.all(running)).toEqual(running.map(() => [200, true]))
    expect(await open).toContain('complete')
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
