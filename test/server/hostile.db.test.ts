/** Queries meant to hurt: each is refused or answered in time, with few statements, and the server goes on answering. */

import { afterAll, describe, expect, test } from 'vitest'
import { writeGraph } from './support/graph.ts'
import { useServer } from './support/server.ts'

const tests = useServer(writeGraph)

const repeat = (text: string, times: number, join = ' '): string =>
  Array.from({ length: times }, (_, index) => text.replaceAll('#', String(index))).join(join)
const nest = (open: string, close: string, times: number, core: string): string =>
  open.repeat(times) + core + close.repeat(times)
const post = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body,
})
const query = (text: string, variables: object = {}): RequestInit => post(JSON.stringify({ query: text, variables }))
const CYPHER = "x'}) DETACH DELETE n //"
const LUCENE = 'a* OR *:* AND (b~2 OR [a TO z]) /.*/ ^9 "'

type Kind = 'refused' | 'answered' | 'either'
interface Attack {
  readonly name: string
  readonly send: RequestInit
  readonly expect: Kind
  readonly path?: string
  readonly code?: string
}
const attack = (name: string, send: RequestInit, kind: Kind, code?: string, path?: string): Attack => ({
  name,
  send,
  expect: kind,
  ...(code === undefined ? {} : { code }),
  ...(path === undefined ? {} : { path }),
})

const friends = nest('counterparts(first: 1) { nodes { ', '} } ', 10, 'id')
const shape: readonly Attack[] = [
  attack('deep', query(`{ person(id: "Person:an") { ${friends} } }`), 'refused', 'DEPTH_LIMIT'),
  attack(
    'deep through a fragment',
    query(`query { person(id: "Person:an") { ...F } } fragment F on Person { ${friends} }`),
    'refused',
    'DEPTH_LIMIT',
  ),
  attack(
    'deep through inline fragments',
    query(
      `{ person(id: "Person:an") { ${nest('... on Person { counterparts(first: 1) { nodes { ', '} } } ', 10, 'id')} } }`,
    ),
    'refused',
    'DEPTH_LIMIT',
  ),
  attack(
    'wide pages in wide pages',
    query(
      '{ people(first: 100) { nodes { meetings(first: 100) { nodes { participants(first: 100) { nodes { person { id } } } } } } } }',
    ),
    'refused',
    'COST_LIMIT',
  ),
  attack(
    'wide pages from variables',
    query(
      'query($n: Int) { people(first: $n) { nodes { meetings(first: $n) { nodes { claims(first: $n) { nodes { id } } } } } } }',
      { n: 100 },
    ),
    'refused',
    'COST_LIMIT',
  ),
  attack(
    'wide pages from defaults of variables',
    query(
      'query($n: Int = 100) { people(first: $n) { nodes { meetings(first: $n) { nodes { claims(first: $n) { nodes { id } } } } } } }',
    ),
    'refused',
    'COST_LIMIT',
  ),
  attack(
    'wide pages through last',
    query('{ people(last: 100) { nodes { meetings(last: 100) { nodes { claims(last: 100) { nodes { id } } } } } } }'),
    'refused',
    'COST_LIMIT',
  ),
  attack(
    'wide pages without a size',
    query('{ people { nodes { meetings { nodes { claims { nodes { article { claims { nodes { id } } } } } } } } } }'),
    'refused',
    'COST_LIMIT',
  ),
  attack(
    'wide pages through edges',
    query(
      '{ people(first: 100) { edges { node { meetings(first: 100) { edges { node { participants(first: 50) { edges { node { office } } } } } } } } } }',
    ),
    'refused',
    'COST_LIMIT',
  ),
  attack(
    'edges and nodes at once',
    query(
      '{ people(first: 100) { edges { node { meetings(first: 100) { nodes { place { id } } } } } nodes { meetings(first: 100) { nodes { place { id } } } } } }',
    ),
    'refused',
    'COST_LIMIT',
  ),
  attack(
    'the same costly field under aliases',
    query(`{ ${repeat('a#: people(first: 100) { nodes { meetings(first: 20) { nodes { id } } } }', 20)} }`),
    'refused',
    'COST_LIMIT',
  ),
  attack('a hundred aliases', query(`{ ${repeat('a#: totals { people }', 100)} }`), 'refused', 'ALIAS_LIMIT'),
  attack(
    'aliases in a fragment spread many times',
    query(`{ ${repeat('...F', 60)} } fragment F on Query { a: totals { b: people } c: totals { d: people } }`),
    'refused',
    'ALIAS_LIMIT',
  ),
  attack('costly searches under aliases', query(`{ ${repeat('a#: brokers { share }', 30)} }`), 'refused', 'COST_LIMIT'),
  attack(
    'skipped parts are free, kept ones are not',
    query(
      'query($no: Boolean!) { people(first: 100) @include(if: $no) { nodes { meetings(first: 100) { nodes { participants(first: 100) { nodes { office } } } } } } }',
      { no: true },
    ),
    'refused',
    'COST_LIMIT',
  ),
  attack('many fields', query(`{ ${repeat('totals { people }', 900)} }`), 'refused', 'TOKEN_LIMIT'),
  attack(
    'a long list written out',
    query(`{ nodes(ids: [${repeat('"Person:#"', 3000, ',')}]) { id } }`),
    'refused',
    'TOKEN_LIMIT',
  ),
  attack('a long comment', query(`# ${'x'.repeat(200_000)}\n{ totals { people } }`), 'answered'),
  attack('a body too large', query(`# ${'x'.repeat(300_000)}\n{ totals { people } }`), 'refused', 'BODY_LIMIT'),
  attack('many braces', query('{'.repeat(1_900)), 'refused'),
  attack('many brackets', query(`{ nodes(ids: ${'['.repeat(1_900)}`), 'refused'),
  attack('more brackets than the parser can open', query(`{ nodes(ids: ${'['.repeat(1_990)}`), 'refused'),
  attack(
    'fragment cycle',
    query('{ totals { ...A } } fragment A on Totals { people ...B } fragment B on Totals { events ...A }'),
    'refused',
  ),
  attack('fragment on itself', query('{ totals { ...A } } fragment A on Totals { people ...A }'), 'refused'),
  attack(
    'fragments that double',
    query(
      `{ person(id: "Person:an") { ...F0 } } ${repeat('fragment F# on Person { ...G# ...G# } fragment G# on Person { name }', 20)} ${Array.from({ length: 20 }, (_, i) => `fragment H${i} on Person { ...F${i} }`).join(' ')}`,
    ),
    'refused',
  ),
  attack(
    'fragments that double level by level',
    query(
      `{ person(id: "Person:an") { ...F0 } } ${Array.from({ length: 24 }, (_, i) => `fragment F${i} on Person { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F24 on Person { name }`,
    ),
    'refused',
    'COST_LIMIT',
  ),
  attack(
    'unused fragments',
    query(`{ totals { people } } ${repeat('fragment F# on Person { name }', 100)}`),
    'refused',
  ),
  attack('directives without end', query(`{ totals ${repeat('@include(if: true)', 300)} { people } }`), 'refused'),
  attack('unknown directives', query(`{ totals ${repeat('@a#', 300)} { people } }`), 'refused'),
  attack('many operations', query(repeat('query Q# { totals { people } }', 200)), 'refused'),
  attack(
    'deep introspection',
    query(`{ __schema { types { ${nest('fields { type { ', '} } ', 8, 'name')} } } }`),
    'refused',
  ),
  attack(
    'introspection under aliases',
    query(`{ ${repeat('a#: __schema { types { name fields { name } } }', 60)} }`),
    'refused',
    'ALIAS_LIMIT',
  ),
  attack('__typename a thousand times', query(`{ ${repeat('__typename', 1_500)} }`), 'either'),
]

const values: readonly Attack[] = [
  ...[
    ['search(text: $v) { matched }', 'String!'],
    ['people(search: $v) { nodes { id } }', 'String'],
    ['people(country: $v) { nodes { id } }', 'String'],
    ['events(search: $v) { nodes { id } }', 'String'],
    ['places(search: $v) { nodes { id } }', 'String'],
    ['articles(outlet: $v) { nodes { id } }', 'String'],
    ['meetings(filter: { outlets: [$v] }) { nodes { id } }', 'String!'],
    ['meetings(filter: { countries: [$v] }) { nodes { id } }', 'String!'],
  ].flatMap(([field, type]) => [
    attack(`Cypher in ${field}`, query(`query($v: ${type}) { ${field} }`, { v: CYPHER }), 'answered'),
    attack(`Lucene in ${field}`, query(`query($v: ${type}) { ${field} }`, { v: LUCENE }), 'answered'),
  ]),
  ...['node', 'person', 'meeting', 'event', 'place', 'article', 'claim'].map((field) =>
    attack(
      `Cypher in ${field}(id:)`,
      query(`query($v: ID!) { ${field}(id: $v) { id } }`, {
        v: `${field.charAt(0).toUpperCase()}${field.slice(1)}:${CYPHER}`,
      }),
      field === 'node' ? 'refused' : 'answered',
    ),
  ),
  attack('an id of another type', query('{ person(id: "Meeting:three") { id } }'), 'refused', 'BAD_ID'),
  attack('an id of a type that is none', query('{ node(id: "Decision:1") { id } }'), 'refused', 'BAD_ID'),
  attack(
    'an id of a million characters',
    query('query($v: ID!) { node(id: $v) { id } }', { v: `Person:${'x'.repeat(200_000)}` }),
    'refused',
    'BAD_ID',
  ),
  attack('a prototype as an id', query('{ node(id: "__proto__:x") { id } }'), 'refused', 'BAD_ID'),
  attack(
    'too many ids',
    query('query($v: [ID!]!) { nodes(ids: $v) { id } }', { v: Array.from({ length: 5_000 }, (_, i) => `Person:${i}`) }),
    'refused',
  ),
  attack(
    'too many to draw',
    query('query($v: [ID!]!) { neighbourhood(of: $v) { left } }', {
      v: Array.from({ length: 5_000 }, (_, i) => `Person:${i}`),
    }),
    'refused',
  ),
  attack('nothing to draw', query('{ neighbourhood(of: []) { left } }'), 'refused', 'BAD_INPUT'),
  attack('an article to draw', query('{ neighbourhood(of: ["Article:a1"]) { left } }'), 'refused', 'BAD_ID'),
  attack('first: 0', query('{ people(first: 0) { nodes { id } } }'), 'refused', 'PAGE_SIZE'),
  attack('first: -1', query('{ people(first: -1) { nodes { id } } }'), 'refused', 'PAGE_SIZE'),
  attack('first: 101', query('{ people(first: 101) { nodes { id } } }'), 'refused', 'PAGE_SIZE'),
  attack('first: 2147483647', query('{ people(first: 2147483647) { nodes { id } } }'), 'refused'),
  attack('first: 1e100', query('{ people(first: 1e100) { nodes { id } } }'), 'refused'),
  attack('first and last', query('{ people(first: 1, last: 1) { nodes { id } } }'), 'refused', 'BAD_INPUT'),
  attack(
    'steps: 1000',
    query('{ chain(from: "Person:an", to: "Person:wang", steps: 1000) { people { id } } }'),
    'refused',
    'BAD_INPUT',
  ),
  attack(
    'a chain to oneself',
    query('{ chain(from: "Person:an", to: "Person:an") { people { id } } }'),
    'refused',
    'BAD_INPUT',
  ),
  attack(
    'a context of a gigabyte',
    query('{ claim(id: "Claim:c2") { quote { before(characters: 1000000000) } } }'),
    'refused',
    'BAD_INPUT',
  ),
  ...[
    'x',
    '',
    'e30',
    'bnVsbA',
    Buffer.from('["meetings",{"$gt":""}]').toString('base64url'),
    Buffer.from('["people","x"]').toString('base64url'),
    Buffer.from('["meetings",1]').toString('base64url'),
    Buffer.from(`["meetings",${JSON.stringify(CYPHER)},2]`).toString('base64url'),
    '../../etc/passwd',
    'x'.repeat(10_000),
  ].map((cursor) =>
    attack(
      `the cursor ${JSON.stringify(cursor.slice(0, 30))}`,
      query('query($v: Cursor) { meetings(after: $v) { nodes { id } } }', { v: cursor }),
      'refused',
    ),
  ),
  attack(
    'a forged cursor of the right form',
    query('query($v: Cursor) { meetings(after: $v) { nodes { id } } }', {
      v: Buffer.from(`["meetings",${JSON.stringify(CYPHER)}]`).toString('base64url'),
    }),
    'answered',
  ),
  ...['2023-02-30', '2023', 'tomorrow', '', '9999-99-99', CYPHER].map((date) =>
    attack(
      `the date ${JSON.stringify(date)}`,
      query('query($v: Date) { meetings(filter: { from: $v }) { nodes { id } } }', { v: date }),
      'refused',
      'BAD_INPUT',
    ),
  ),
  attack('a number for a text', query('query($v: String!) { search(text: $v) { matched } }', { v: 1 }), 'refused'),
  attack(
    'an object for a text',
    query('query($v: String!) { search(text: $v) { matched } }', { v: { $ne: null } }),
    'refused',
  ),
  attack('an enum that is none', query('{ meetings(filter: { status: [held] }) { nodes { id } } }'), 'refused'),
  attack(
    'a search text of 100,000 characters',
    query('query($v: String!) { search(text: $v) { matched } }', { v: 'a '.repeat(50_000) }),
    'refused',
    'BAD_INPUT',
  ),
  attack(
    'half a surrogate pair',
    query('query($v: String!) { search(text: $v) { matched } }', { v: '\ud800 a' }),
    'answered',
  ),
  attack(
    'marks on marks',
    query('query($v: String!) { search(text: $v) { matched } }', { v: `a${'\u0301'.repeat(150)}` }),
    'answered',
  ),
]

const transport: readonly Attack[] = [
  attack(
    'a batch',
    post(JSON.stringify([{ query: '{ totals { people } }' }, { query: '{ totals { people } }' }])),
    'refused',
  ),
  attack(
    'a batch of thousands',
    post(JSON.stringify(Array.from({ length: 2_000 }, () => ({ query: '{ __typename }' })))),
    'refused',
  ),
  attack('no JSON', post('{'), 'refused'),
  attack('JSON that is no request', post('null'), 'refused'),
  attack(
    'deeply nested JSON',
    post(`{"query":"{ __typename }","variables":${nest('{"a":', '}', 20_000, '1')}}`),
    'either',
  ),
  attack('a query that is no text', post('{"query":{}}'), 'refused'),
  attack('variables that are a list', post('{"query":"{ __typename }","variables":[]}'), 'refused'),
  attack('a prototype in variables', post('{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}'), 'either'),
  attack(
    'a form',
    {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'query={totals{people}}',
    },
    'refused',
    'FORBIDDEN',
  ),
  attack(
    'text',
    { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ __typename }"}' },
    'refused',
    'FORBIDDEN',
  ),
  attack(
    'a file upload',
    { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' },
    'refused',
    'FORBIDDEN',
  ),
  attack(
    'no content type',
    { method: 'POST', body: new TextEncoder().encode('{"query":"{ __typename }"}') },
    'refused',
    'FORBIDDEN',
  ),
  attack(
    'from another site',
    post('{"query":"{ __typename }"}', { origin: 'https://evil.example' }),
    'refused',
    'FORBIDDEN',
  ),
  attack(
    'from another site, as the browser says',
    post('{"query":"{ __typename }"}', { 'sec-fetch-site': 'cross-site' }),
    'refused',
    'FORBIDDEN',
  ),
  attack(
    'under another name',
    { method: 'GET' },
    'refused',
    'FORBIDDEN',
    'http://evil.example/graphql?query={__typename}',
  ),
  attack('a mutation by GET', { method: 'GET' }, 'refused', undefined, '/graphql?query=mutation{undo(id:"x"){id}}'),
  attack(
    'a mutation without a token',
    query('mutation { forgetArticles(ids: ["Article:a1"]) { forgotten } }'),
    'refused',
  ),
  attack('no token for reading', query('{ totals { people } }'), 'answered'),
  attack(
    'a made-up token',
    post('{"query":"{ __typename }"}', { authorization: 'Bearer x' }),
    'refused',
    'UNAUTHENTICATED',
  ),
  attack('PUT', { method: 'PUT', body: '{}' }, 'refused'),
  attack('DELETE', { method: 'DELETE' }, 'refused'),
  attack('a path out of the folder', { method: 'GET' }, 'refused', undefined, '/../../etc/passwd'),
  attack(
    'an encoded path out of the folder',
    { method: 'GET' },
    'refused',
    undefined,
    '/assets/..%2f..%2fpackage.json',
  ),
]

const figures: { name: string; ms: number; statements: number; status: number }[] = []
const all = [...shape, ...values, ...transport]

describe(`${all.length} kinds`, () => {
  test.each(all.map((one) => [one.name, one] as const))('%s', async (name, { send, expect: kind, path, code }) => {
    const begun = performance.now()
    const response = await tests.server.fetch(path ?? '/graphql', send)
    const text = await response.text()
    const ms = performance.now() - begun
    const entry = tests.log.findLast(({ status }) => status !== undefined)
    figures.push({ name, ms, statements: Number(entry?.statements ?? 0), status: response.status })
    expect(response.status).not.toBe(500)
    // Neither the program's inside nor the database's.
    expect(text).not.toMatch(/node_modules|\bat \w+.*:\d+:\d+|MATCH \(|Neo\.|bolt:|UNWIND/)
    const errors = text.startsWith('{')
      ? ((JSON.parse(text) as { errors?: { message: string; extensions?: { code?: string } }[] }).errors ?? [])
      : []
    const refused = response.status >= 400 || errors.length > 0
    if (kind === 'refused') expect(refused).toBe(true)
    if (kind === 'answered') expect(errors).toEqual([])
    if (code !== undefined) expect(errors[0]?.extensions?.code).toBe(code)
    // In time, and nobody else is kept from being answered.
    for (const error of errors) expect(['TIMEOUT', 'OVERLOADED']).not.toContain(error.extensions?.code)
    for (const error of errors)
      expect(error.extensions?.code, JSON.stringify(error)).toEqual(expect.stringMatching(/^[A-Z_]+$/))
    // What is refused for its size is refused before anything is read.
    if (refused && code?.endsWith('_LIMIT')) expect(figures.at(-1)?.statements).toBe(0)
    expect(Number(entry?.statements ?? 0)).toBeLessThanOrEqual(10)
  })

  test('afterwards the server answers, and nothing is lost', async () => {
    expect((await tests.data('{ totals { people meetings claims } }')).totals).toEqual({
      people: 7,
      meetings: 7,
      claims: 11,
    })
    expect(all.length).toBeGreaterThanOrEqual(60)
  })
})

afterAll(() => {
  const slowest = figures.toSorted((a, b) => b.ms - a.ms).slice(0, 3)
  const statements = figures.reduce((sum, one) => sum + one.statements, 0)
  console.log(
    `${figures.length} hostile requests, ${statements} statements in all; slowest ${slowest.map(({ name, ms }) => `${name} ${ms.toFixed(0)} ms`).join(', ')}`,
  )
})
