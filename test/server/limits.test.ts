/** What the endpoint does about load, tokens, browsers and probes, without a database. */

import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { GraphError } from '../../server/graph/neo4j.ts'
import { makeSlots } from '../../server/plugins/slots.ts'
import { LIMITS } from '../../server/settings.ts'
import { WishError } from '../../server/writer.ts'
import { endpointWithoutDatabase } from './support/endpoint.ts'

const HELLO = '{ people(first: 1) { nodes { id } } }'

describe('at most so many reads at once', () => {
  test('the rest wait their turn; beyond the queue a 503 that says when to come back', async () => {
    let running = 0
    let most = 0
    let letThrough = () => {}
    const through = new Promise<void>((resolve) => {
      letThrough = resolve
    })
    const { ask } = endpointWithoutDatabase(
      async () => {
        most = Math.max(most, ++running)
        await through
        running--
        return []
      },
      { limits: { ...LIMITS, reads: 2, waiting: 3, waitMs: 60_000 } },
    )
    const refused: Awaited<ReturnType<typeof ask>>[] = []
    const asked = Array.from({ length: 8 }, async () => {
      const answer = await ask(HELLO)
      if (answer.status === 503) refused.push(answer)
      return answer
    })
    await vi.waitUntil(() => refused.length === 3, { timeout: 20_000 })
    letThrough()
    const answers = await Promise.all(asked)
    expect(most).toBe(2)
    expect(refused).toHaveLength(3)
    expect(refused[0]?.body.errors?.[0]?.extensions.code).toBe('OVERLOADED')
    expect(refused[0]?.headers.get('retry-after')).toBe('1')
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5)
    expect((await ask(HELLO)).status).toBe(200)
  })

  test('a turn is given back when a read fails', async () => {
    const { ask } = endpointWithoutDatabase(
      () => {
        throw new GraphError('failed', 'MATCH (secret)')
      },
      { limits: { ...LIMITS, reads: 1, waiting: 0 } },
    )
    for (let time = 0; time < 3; time++) expect((await ask(HELLO)).body.errors?.[0]?.extensions.code).toBe('INTERNAL')
  })

  test('clients are served in turn', async () => {
    const slots = makeSlots(1, 10, 60_000)
    const order: string[] = []
    const take = async (client: string) => {
      const release = await slots.take(client)
      order.push(client)
      await sleep(1)
      release?.()
    }
    await Promise.all(['greedy', 'greedy', 'greedy', 'greedy', 'modest'].map(take))
    expect(order).toEqual(['greedy', 'greedy', 'modest', 'greedy', 'greedy'])
  })

  test('who waited too long is told', async () => {
    const slots = makeSlots(1, 10, 10)
    const release = await slots.take('a')
    expect(await slots.take('b')).toBeNull()
    expect([slots.running, slots.waiting]).toEqual([1, 0])
    release?.()
    release?.()
    expect(slots.running).toBe(0)
  })
})

describe('errors', () => {
  test('of the database are told without its words, and logged with them', async () => {
    const { ask, log } = endpointWithoutDatabase(() => {
      throw new GraphError('failed', "Neo.ClientError MATCH (p {name: 'x'})")
    })
    const { text, status } = await ask(HELLO)
    expect(status).toBe(500)
    expect(text).not.toContain('MATCH')
    expect(log.find(({ event }) => event === 'failed')?.message).toContain('MATCH')
  })

  test.each([
    ['timeout', 504, 'TIMEOUT'],
    ['unreachable', 503, 'DATABASE_UNREACHABLE'],
  ] as const)('%s → %i %s', async (code, status, shown) => {
    const { ask } = endpointWithoutDatabase(() => {
      throw new GraphError(code, 'x')
    })
    const answer = await ask(HELLO)
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, shown])
  })

  test('one broken item does not empty the page', async () => {
    const { ask } = endpointWithoutDatabase(({ name }) =>
      name === 'people-most-met'
        ? [
            { node: { id: 'a', name: 'A' }, key: [2, 'a'] },
            { node: { id: 'b' }, key: [1, 'b'] },
          ]
        : [],
    )
    const { body } = await ask('{ people { nodes { id name } } }')
    expect(body.data).toEqual({ people: { nodes: [{ id: 'Person:a', name: 'A' }, null] } })
    expect(body.errors).toHaveLength(1)
  })
})

describe('one statement for each field and level, however many parents', () => {
  const OF_A_MEETING =
    'place { name } event { name } participants { nodes { person { name } } } claims(first: 1) { nodes { article { title } } }'

  test('what hangs on a list of meetings is read with the list', async () => {
    const { ask, asked } = endpointWithoutDatabase(({ name }, parameters) =>
      name === 'people-most-met'
        ? Array.from({ length: 20 }, (_, index) => ({ node: { id: `p${index}`, name: 'x' }, key: [1, `p${index}`] }))
        : (parameters as { parents: string[] }).parents.flatMap((parent) =>
            // Of a meeting only its id is asked for; then come place, event, participants, claims.
            ['a', 'b'].map((id) => ({
              parent,
              row: [parent + id, [['hn', 'Hà Nội']], [], [[null, null, 'an', 'An']], [['c1', 'a1', 'Tin']]],
            })),
          ),
    )
    const { body } = await ask(`{ people { nodes { meetings(first: 2) { nodes { id ${OF_A_MEETING} } } } } }`)
    expect(body.errors).toBeUndefined()
    expect(asked.map(({ name }) => name)).toEqual(['people-most-met', 'meetings-of-person'])
    expect(asked[1]?.parameters).toMatchObject({ parents: expect.objectContaining({ length: 20 }) })
    expect((body.data as { people: { nodes: unknown[] } }).people.nodes[0]).toEqual({
      meetings: {
        nodes: ['p0a', 'p0b'].map((id) => ({
          id: `Meeting:${id}`,
          place: { name: 'Hà Nội' },
          event: null,
          participants: { nodes: [{ person: { name: 'An' } }] },
          claims: { nodes: [{ article: { title: 'Tin' } }] },
        })),
      },
    })
  })

  test('what hangs on meetings that were found otherwise is read for all of them at once', async () => {
    const { ask, asked } = endpointWithoutDatabase(({ name }, parameters) =>
      name === 'meetings-by-id' ? (parameters as { ids: string[] }).ids.map((id) => ({ id, node: { id } })) : [],
    )
    const ids = Array.from({ length: 40 }, (_, index) => `Meeting:m${index}`)
    const { body } = await ask(`query($ids: [ID!]!) { nodes(ids: $ids) { ... on Meeting { ${OF_A_MEETING} } } }`, {
      ids,
    })
    expect(body.errors).toBeUndefined()
    expect(asked.map(({ name }) => name)).toEqual([
      'meetings-by-id',
      'place-of-meetings',
      'event-of-meetings',
      'participants-of-meetings',
      'claims-of-meetings',
    ])
    expect(asked[1]?.parameters).toMatchObject({ ids: expect.objectContaining({ length: 40 }) })
  })
})

describe('browsers', () => {
  const { yoga } = endpointWithoutDatabase()
  const get = (path: string, headers: Record<string, string> = {}) => yoga.fetch(`http://127.0.0.1${path}`, { headers })

  test('every answer carries the security headers and a request id', async () => {
    for (const path of ['/graphql?query={__typename}', '/', '/healthz', '/metrics', '/nothing']) {
      const { headers } = await get(path)
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
      expect(headers.get('x-request-id'), path).toMatch(/^[\w-]+$/)
      expect(headers.get('access-control-allow-origin'), path).toBeNull()
    }
  })

  test('a request id that was sent is kept, one that is none is not', async () => {
    expect((await get('/healthz', { 'x-request-id': 'abc-1' })).headers.get('x-request-id')).toBe('abc-1')
    expect((await get('/healthz', { 'x-request-id': 'a b{"x":1}' })).headers.get('x-request-id')).not.toContain('{')
  })

  test('an origin that is allowed gets its headers, another does not', async () => {
    const { yoga: open } = endpointWithoutDatabase(() => [], {
      origin: { hosts: null, origins: ['https://good.example'] },
    })
    const ask = (origin: string) =>
      open.fetch('http://127.0.0.1/graphql', {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
        body: '{"query":"{ __typename }"}',
      })
    expect((await ask('https://good.example')).headers.get('access-control-allow-origin')).toBe('https://good.example')
    const refused = await ask('https://evil.example')
    expect(refused.status).toBe(403)
    expect(['*', 'https://evil.example']).not.toContain(refused.headers.get('access-control-allow-origin'))
  })

  test('GraphiQL needs nothing from elsewhere', async () => {
    const response = await get('/graphql', { accept: 'text/html' })
    const html = await response.text()
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'nonce-[^']+' blob:/)
    expect(html).toMatch(/<script nonce="/)
    expect(html.replace(/<script nonce[\s\S]*?<\/script>/g, '')).not.toMatch(/(src|href)="https?:/)
    expect(html).toContain('Diacritics do not matter')
  }, 60_000)

  test('a page says what to do when the viewer is not built', async () => {
    const response = await get('/')
    expect(await response.text()).toContain('The viewer is not built yet')
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe-inline')
  })
})

describe('probes', () => {
  test('/healthz answers while the database is away, /readyz does not', async () => {
    const ready = vi.fn(async () => false)
    const { yoga } = endpointWithoutDatabase(() => [], {
      graph: { read: async () => [], explain: async () => [], reachable: ready, close: async () => {} },
    })
    expect((await yoga.fetch('http://127.0.0.1/healthz')).status).toBe(200)
    expect((await yoga.fetch('http://127.0.0.1/readyz')).status).toBe(503)
    ready.mockResolvedValue(true)
    expect((await yoga.fetch('http://127.0.0.1/readyz')).status).toBe(200)
  })

  test('/metrics counts operations by outcome', async () => {
    const { yoga, ask } = endpointWithoutDatabase()
    await ask(HELLO)
    await ask('{ people(first: 1000) { nodes { id } } }')
    const text = await (await yoga.fetch('http://127.0.0.1/metrics')).text()
    expect(text).toContain('whomet_operations_total{outcome="ok"} 1')
    expect(text).toContain('whomet_operations_total{outcome="PAGE_SIZE"} 1')
    expect(text).toContain('whomet_statement_seconds_count{statement="people-most-met"} 1')
  })
})

describe('log', () => {
  test('has no values of a query', async () => {
    const { ask, log } = endpointWithoutDatabase()
    await ask('query Find($text: String!) { search(text: $text) { matched } b: search(text: "geheim") { matched } }', {
      text: 'vertraulich',
    })
    const line = JSON.stringify(log)
    expect(line).toContain('query Find')
    expect(line).not.toMatch(/geheim|vertraulich/)
    expect(log.at(-1)).toMatchObject({ level: 'info', method: 'POST', path: '/graphql', status: 200, statements: 2 })
  })
})

describe('introspection', () => {
  test('can be switched off', async () => {
    const { ask } = endpointWithoutDatabase(() => [], { limits: { ...LIMITS, introspection: false } })
    const { body } = await ask('{ __schema { types { name } } }')
    expect(body.errors?.length).toBeGreaterThan(0)
    expect(body.data).toBeUndefined()
    expect((await ask(HELLO)).body.errors).toBeUndefined()
  })
})

describe('writing', () => {
  const writer = {
    ingest: vi.fn(async () => ({ added: 1, changed: 0, unchanged: 0, forgotten: 0, problems: [] })),
    forget: vi.fn(async (ids: readonly string[]) => ({
      added: 0,
      changed: 0,
      unchanged: 0,
      forgotten: ids.length,
      problems: [],
    })),
    decide: vi.fn(async (decision: { kind: string; of: readonly string[]; why: string }) => ({
      ...decision,
      of: decision.of.map((id) => ({ kind: 'Person' as const, id })),
      name: null,
      by: null,
      id: 'd1',
      at: '2024-01-01T00:00:00.000Z',
      applies: true,
    })),
    undo: vi.fn(async (id: string): Promise<never> => {
      throw new WishError(`${id}: there is no such decision`)
    }),
  }
  const INGEST =
    'mutation($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) { added problems { index message } } }'
  const token = { authorization: 'Bearer right' }

  test('there are no mutations without a token', async () => {
    const { ask } = endpointWithoutDatabase(() => [], { writer })
    const { body } = await ask('{ __schema { mutationType { name } types { name } } }')
    expect(body.data).toMatchObject({ __schema: { mutationType: null } })
    expect(JSON.stringify(body)).not.toContain('ArticleInput')
  })

  test('with it', async () => {
    const { ask } = endpointWithoutDatabase(() => [], { writer, token: 'right' })
    const articles = [{ text: 'Ông An gặp bà Bình.', url: 'https://a.example/1' }]
    expect((await ask(INGEST, { articles })).body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
    expect((await ask(INGEST, { articles }, { authorization: 'Bearer wrong' })).status).toBe(401)
    expect(writer.ingest).not.toHaveBeenCalled()
    expect((await ask(INGEST, { articles }, token)).body).toEqual({
      data: { ingestArticles: { added: 1, problems: [] } },
    })
    expect(writer.ingest).toHaveBeenCalledWith(articles)
    expect(
      (await ask('mutation { forgetArticles(ids: ["Article:https://a.example/1"]) { forgotten } }', {}, token)).body,
    ).toEqual({ data: { forgetArticles: { forgotten: 1 } } })
    expect(writer.forget).toHaveBeenCalledWith(['https://a.example/1'])
    const { body } = await ask(
      'mutation { decide(decision: { kind: MERGE, of: ["Person:a", "Person:b"], why: "same" }) { id kind of applies } }',
      {},
      token,
    )
    expect(body).toEqual({ data: { decide: { id: 'd1', kind: 'MERGE', of: ['Person:a', 'Person:b'], applies: true } } })
    expect(writer.decide).toHaveBeenCalledWith({ kind: 'merge', of: ['a', 'b'], why: 'same' })
    const wrong = await ask('mutation { undo(id: "d9") { id } }', {}, token)
    expect(wrong.body.errors?.[0]).toMatchObject({
      message: 'd9: there is no such decision',
      extensions: { code: 'BAD_INPUT' },
    })
  })

  test('large bodies only with it', async () => {
    const { ask } = endpointWithoutDatabase(() => [], { writer, token: 'right' })
    const articles = [{ text: 'x'.repeat(400_000) }]
    expect((await ask(INGEST, { articles })).status).toBe(413)
    expect((await ask(INGEST, { articles }, token)).status).toBe(200)
  })

  test('a body that does not say how long it is is counted while it comes', async () => {
    const { yoga } = endpointWithoutDatabase()
    const send = async (text: string): Promise<readonly [number, string]> => {
      const body = new ReadableStream({
        start: (controller) => {
          for (let at = 0; at < text.length; at += 10_000) controller.enqueue(Buffer.from(text.slice(at, at + 10_000)))
          controller.close()
        },
      })
      const headers = { 'content-type': 'application/json' }
      const request = { method: 'POST', headers, body, duplex: 'half' } as RequestInit
      const response = await yoga.fetch('http://127.0.0.1/graphql', request)
      return [response.status, await response.text()]
    }
    const query = (comment: number): string => JSON.stringify({ query: `# ${'ế'.repeat(comment)}\n{ __typename }` })
    expect(await send(query(80_000))).toEqual([200, '{"data":{"__typename":"Query"}}'])
    const [status, text] = await send(query(90_000))
    expect(status).toBe(413)
    expect(text).toContain('BODY_LIMIT')
  })
})
