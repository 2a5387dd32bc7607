/** docs/graph.md against a graph that was really ingested: its labels, relationships, properties and their types, and what the server makes of them. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ingest } from '../../ingest/ingest.ts'
import { loadKnowledge } from '../../ingest/load/knowledge.ts'
import { loadResolvingWords } from '../../ingest/load/resolving.ts'
import { extractAll } from '../../ingest/parallel.ts'
import { readArticles } from '../../ingest/read/read.ts'
import { noRulings } from '../../ingest/resolve/rulings.ts'
import { openStore } from '../../ingest/write/neo4j.ts'
import { useServer } from '../server/support/server.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const page = readFileSync(at('../../docs/graph.md'), 'utf8')

const { database, data } = useServer(async ({ connection }) => {
  const store = openStore(connection)
  const context = { knowledge: loadKnowledge(), words: loadResolvingWords(), rulings: noRulings }
  const files = [at('../../samples/'), at('../server/support/more-articles.jsonl'), at('./doubt.jsonl')]
  await ingest(store, readArticles(files), (articles) => extractAll('vi', articles, { threads: 1 }), context, {
    rules: 'contract',
  })
  await store.close()
})

type Type = 'STRING' | 'NUMBER' | 'BOOLEAN' | 'LIST<STRING>' | 'LIST<NUMBER>'
/** Property → type; those with a question mark need not be there. */
type Shape = Readonly<Record<string, Type>>

const CLAIM: Shape = {
  ...{ id: 'STRING', article: 'STRING', index: 'NUMBER', status: 'STRING', channel: 'STRING', 'date?': 'STRING' },
  ...{
    'dateBasis?': 'STRING',
    'place?': 'STRING',
    'placeBasis?': 'STRING',
    'event?': 'STRING',
    'eventKind?': 'STRING',
  },
  ...{ 'eventBasis?': 'STRING', quote: 'STRING', field: 'STRING', start: 'NUMBER', end: 'NUMBER', rule: 'STRING' },
  ...{ also: 'LIST<STRING>', participants: 'LIST<STRING>', data: 'STRING' },
}
const MEETING: Shape = {
  ...{ id: 'STRING', 'date?': 'STRING', 'from?': 'STRING', 'to?': 'STRING', sort: 'STRING', status: 'STRING' },
  ...{ channel: 'STRING', sources: 'NUMBER', articles: 'NUMBER', claims: 'NUMBER', people: 'NUMBER' },
  ...{ disputed: 'LIST<STRING>', history: 'LIST<STRING>', confirmed: 'BOOLEAN', digest: 'STRING' },
  ...{ partOf: 'LIST<STRING>', 'firstPublished?': 'STRING', 'lastPublished?': 'STRING' },
}
const SPAN: Shape = { 'first?': 'STRING', 'last?': 'STRING', 'firstSort?': 'STRING', 'lastSort?': 'STRING' }
const NODES: Readonly<Record<string, Shape>> = {
  Article: {
    ...{
      id: 'STRING',
      'url?': 'STRING',
      'title?': 'STRING',
      text: 'STRING',
      'published?': 'STRING',
      'outlet?': 'STRING',
    },
    ...{ language: 'STRING', hash: 'STRING', story: 'STRING', words: 'LIST<STRING>', rules: 'STRING' },
    ...{ extraction: 'STRING', signature: 'LIST<NUMBER>' },
  },
  Claim: CLAIM,
  Meeting: MEETING,
  Person: {
    ...{
      id: 'STRING',
      name: 'STRING',
      names: 'LIST<STRING>',
      words: 'LIST<STRING>',
      folded: 'STRING',
      'country?': 'STRING',
    },
    ...{ offices: 'LIST<STRING>', known: 'BOOLEAN', meetings: 'NUMBER', ...SPAN },
  },
  Event: {
    ...{ id: 'STRING', name: 'STRING', names: 'LIST<STRING>', words: 'LIST<STRING>', folded: 'STRING', kind: 'STRING' },
    ...{ 'from?': 'STRING', 'to?': 'STRING', meetings: 'NUMBER' },
  },
  Place: {
    ...{ id: 'STRING', name: 'STRING', names: 'LIST<STRING>', words: 'LIST<STRING>', folded: 'STRING', kind: 'STRING' },
    ...{ 'country?': 'STRING', meetings: 'NUMBER' },
  },
  Date: { value: 'STRING', 'from?': 'STRING', 'to?': 'STRING' },
}
const VALUE: Shape = { shown: 'BOOLEAN', claims: 'LIST<STRING>' }
const RELATIONSHIPS: Readonly<Record<string, Shape>> = {
  '(Article)-[:STATES]->(Claim)': {},
  '(Claim)-[:SUPPORTS]->(Meeting)': {},
  '(Person)-[:ATTENDED]->(Meeting)': {
    ...{ 'office?': 'STRING', 'country?': 'STRING', person: 'STRING', sort: 'STRING', status: 'STRING' },
  },
  '(Meeting)-[:AT]->(Event)': VALUE,
  '(Meeting)-[:IN]->(Place)': VALUE,
  '(Meeting)-[:ON]->(Date)': VALUE,
  '(Event)-[:IN]->(Place)': {},
  '(Place)-[:WITHIN]->(Place)': {},
  '(Person)-[:MET]->(Person)': { key: 'STRING', meetings: 'NUMBER', ...SPAN },
  '(Person)-[:POSSIBLY_SAME]->(Person)': { why: 'STRING', block: 'STRING' },
}

/** Every property with its types, and in how many of the things it stands. */
interface Found {
  readonly of: string
  readonly total: number
  readonly properties: readonly { readonly name: string; readonly types: readonly string[]; readonly count: number }[]
}
const found = (match: string, of: string): Promise<Found[]> =>
  database.rows<Found>(`
    MATCH ${match}
    WITH ${of} AS of, collect(x) AS things
    CALL (things) {
      UNWIND things AS thing
      UNWIND keys(thing) AS name
      WITH name, collect(DISTINCT valueType(thing[name])) AS types, count(*) AS count
      RETURN collect({name: name, types: types, count: count}) AS properties
    }
    RETURN of, size(things) AS total, properties`)

/** @param type as Neo4j names it, where an empty list is one of nothing and JavaScript's whole numbers are floats. */
const fits = (type: string, wanted: string): boolean => {
  const plain = type.replaceAll(' NOT NULL', '').replace(/INTEGER|FLOAT/, 'NUMBER')
  return plain === wanted || (plain === 'LIST<NOTHING>' && wanted.startsWith('LIST<'))
}

function compare(all: readonly Found[], shapes: Readonly<Record<string, Shape>>): void {
  expect(all.map(({ of }) => of).sort()).toEqual(Object.keys(shapes).sort())
  for (const { of, total, properties } of all) {
    const shape = shapes[of] ?? {}
    const there = new Map(properties.map((one) => [one.name, one]))
    for (const [key, wanted] of Object.entries(shape)) {
      const name = key.replace('?', '')
      const { types = [], count = 0 } = there.get(name) ?? {}
      if (!key.endsWith('?')) expect(count, `${of}.${name} stands in all`).toBe(total)
      for (const type of types) expect(fits(type, wanted), `${of}.${name} is ${type}, not ${wanted}`).toBe(true)
      there.delete(name)
    }
    expect([...there.keys()], `${of} has more than the contract says`).toEqual([])
  }
}

/** The table row of the page for a label or relationship. */
const row = (start: string): string =>
  page.split('\n').find((line) => line.startsWith('|') && line.includes(start)) ?? ''

describe('the stored graph', () => {
  test('has the labels and properties of the contract, and no others', async () =>
    compare(await found(`(x:${Object.keys(NODES).join('|')})`, 'labels(x)[0]'), NODES))

  test('has the relationships and properties of the contract, and no others', async () => {
    const tools = ['WORDED', 'KEYED']
    const all = await found(
      `(a)-[x]->(b) WHERE NOT type(x) IN ${JSON.stringify(tools)}`,
      "'(' + labels(a)[0] + ')-[:' + type(x) + ']->(' + labels(b)[0] + ')'",
    )
    compare(all, RELATIONSHIPS)
  })

  test('has nothing that waits', async () =>
    expect(
      await database.rows(
        "MATCH (n) WHERE any(label IN labels(n) WHERE label STARTS WITH 'Unresolved') RETURN labels(n)",
      ),
    ).toEqual([]))
})

describe('docs/graph.md', () => {
  test.each([...Object.entries(NODES), ...Object.entries(RELATIONSHIPS)])('names every property of %s', (of, shape) => {
    const text = row(`\`${of}\``)
    expect(text, `${of} has a row`).not.toBe('')
    for (const key of Object.keys(shape)) expect(text).toContain(`\`${key.replace('?', '')}\``)
  })
})

test('the server counts what was written', async () => {
  const { totals } = await data('{ totals { people meetings events places articles claims } }')
  const [stored] = await database.rows(`RETURN COUNT { (:Person) } AS people, COUNT { (:Meeting) } AS meetings,
    COUNT { (:Event) } AS events, COUNT { (:Place) } AS places, COUNT { (:Article) } AS articles, COUNT { (:Claim) } AS claims`)
  expect(totals).toEqual(stored)
  expect(Math.min(...Object.values(totals as Record<string, number>))).toBeGreaterThan(0)
})

test('the server finds every written meeting, with its people, its values and its sentences', async () => {
  const { meetings } = await data(`{ meetings(first: 100) { nodes { date status place { name } event { name }
    participants { nodes { person { name } } } claims { nodes { quote { text } } } } } }`)
  const stored = await database.rows(`MATCH (m:Meeting)
    RETURN m.date AS date, m.status AS status,
      [(m)-[r:IN]->(l) WHERE r.shown | l.name][0] AS place, [(m)-[r:AT]->(e) WHERE r.shown | e.name][0] AS event,
      [(m)<-[:ATTENDED]-(p) | p.name] AS people, [(m)<-[:SUPPORTS]-(c) | c.quote] AS quotes`)
  const line = (one: Record<string, unknown>, people: string[], quotes: string[]) =>
    JSON.stringify([one.date, one.status, one.place, one.event, people.sort(), quotes.sort()])
  // biome-ignore lint/suspicious/noExplicitAny: an answer
  const served = meetings.nodes.map((m: any) =>
    line(
      { ...m, place: m.place?.name ?? null, event: m.event?.name ?? null },
      m.participants.nodes.map(({ person }: { person: { name: string } }) => person.name),
      m.claims.nodes.map(({ quote }: { quote: { text: string } }) => quote.text),
    ),
  )
  expect(served.sort()).toEqual(stored.map((m) => line(m, m.people as string[], m.quotes as string[])).sort())
})
