/** Every statement of the server, in every completion it is used in: it compiles, and uses an index for all that grows. */

import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { type Graph, openGraph } from '../../server/graph/neo4j.ts'
import { allFiles, type Completion, statement } from '../../server/graph/statement.ts'
import { writeGraph } from './support/graph.ts'
import { useServer } from './support/server.ts'

const { database } = useServer(writeGraph)
let opened: Graph | undefined
const graph = (): Graph => {
  opened ??= openGraph(database.connection)
  return opened
}
afterAll(() => opened?.close())

const people = ['an']
const seeds = { people, events: ['summit'], places: ['vn'], meetings: ['three'] }
const filter = {
  people,
  anyPeople: people,
  withoutPeople: people,
  among: people,
  countries: ['VN'],
  from: '2023-01-01',
  to: '2023-12-31',
  places: ['vn'],
  events: ['summit'],
  status: ['HELD'],
  channel: ['PHONE'],
  disputedOn: ['place'],
  minSources: 1,
  maxSources: 1,
  minPeople: 2,
  maxPeople: 2,
  articles: ['a1'],
  outlets: ['x'],
  reportedSince: '2023-01-01',
}
const parameters = {
  filter,
  seeds,
  taken: seeds,
  ...seeds,
  parents: ['a'],
  ids: ['a'],
  properties: ['id'],
  limit: 10,
  above: ['', ''],
  below: ['z', 'z'],
  most: 10,
  with: {
    meeting: ['id'],
    place: ['id'],
    event: ['id'],
    person: ['id'],
    claim: ['id'],
    article: ['id'],
    participants: 2,
    claims: 2,
  },
  start: 'a',
  a: 'a',
  b: 'b',
  by: 'MEETINGS',
  query: 'x',
  labels: ['Person'],
  country: null,
  kind: null,
  outlet: null,
  from: 'a',
  to: 'b',
  avoiding: [],
  steps: 6,
  since: '',
  until: 'z',
  frontier: [{ person: 'a', day: '', known: 'z' }],
  days: { a: '' },
  after: 0,
  kinds: ['person-new'],
  fresh: people,
  meetingsAreNodes: false,
}
/** What a file takes for a parameter that elsewhere is something else. */
const OWN: Readonly<Record<string, object>> = {
  'shortest-chain-in-period': { above: '0', below: 'z' },
  'latest-held-of-pairs': { above: '0', below: 'z' },
  'met-among-in-period': { below: 'z' },
  'links-met': { from: people },
  'people-most-met': { above: [-1, ''], below: [10, 'z'] },
  'events-most-met': { above: [-1, ''], below: [10, 'z'] },
  'places-most-met': { above: [-1, ''], below: [10, 'z'] },
}
const GROWS =
  /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|IntersectionNodeByLabelsScan|.*RelationshipTypeScan|.*AllRelationshipsScan)/

const conditions = allFiles('conditions')
const meetings = allFiles('meetings')
const START: Readonly<Record<string, unknown>> = { people, period: { from: '', to: 'z' } }

const completions = (name: string): readonly (Completion & { start?: unknown })[] => {
  const text = statement(name, { meetings: 'all' }).text + statement(name).text
  const orders = text.includes('ORDER BY') ? (['ASC', 'DESC'] as const) : (['ASC'] as const)
  const isSeeds = name.startsWith('neighbours-') || name === 'seed-meetings'
  const starts = isSeeds
    ? ['seeds']
    : statement(name, { meetings: 'all' }).text === statement(name).text
      ? [undefined]
      : meetings.filter((one) => one !== 'seeds')
  return starts.flatMap((one) =>
    orders.flatMap((order) =>
      [[], conditions].map((some) => ({
        order,
        conditions: some,
        with: some.length > 0 ? allFiles('with') : [],
        ...(one === undefined ? {} : { meetings: one, start: START[one] ?? 'a' }),
      })),
    ),
  )
}

const source = (folder: string, name: string): string =>
  readFileSync(new URL(`../../server/graph/${folder}/${name}.cypher`, import.meta.url), 'utf8')

describe.each(allFiles('statements'))('%s', (name) => {
  test('is used with its indexes', async () => {
    for (const { start, ...completion } of completions(name)) {
      const made = statement(name, completion)
      expect(made.text).not.toContain('{{')
      const plan = await graph().explain(made, {
        ...parameters,
        ...(start === undefined ? {} : { start }),
        ...OWN[name],
      })
      expect(plan.length).toBeGreaterThan(0)
      expect(
        plan.filter((operator) => GROWS.test(operator)),
        `${name} ${JSON.stringify(completion)}\n${plan.join('\n')}`,
      ).toEqual([])
    }
  })

  test('says its parameters and rows', () => {
    expect(source('statements', name)).toMatch(/^(\/\/ .*\n)*\/\/ .*\b(rows?|Rows?)\b/)
  })
})

test.each(conditions)('condition %s compiles alone', async (condition) => {
  const plan = await graph().explain(statement('meetings-all', { conditions: [condition] }), parameters)
  expect(plan.filter((operator) => GROWS.test(operator))).toEqual([])
})

test.each(
  (['statements', 'conditions', 'meetings', 'with'] as const).flatMap((folder) =>
    allFiles(folder).map((name) => [folder, name] as const),
  ),
)(
  '%s/%s can be sent without its line breaks: no text in quotes spans lines, comments have lines of their own',
  (folder, name) => {
    for (const line of source(folder, name)
      .split('\n')
      .filter((one) => !/^\s*\/\//.test(one))) {
      expect((line.match(/'/g) ?? []).length % 2, line).toBe(0)
      expect(line).not.toMatch(/\/\/|"|`/)
    }
  },
)

test('a scan would be found', async () => {
  const plan = await graph().explain(
    { name: 'bad', key: 'bad', text: "MATCH (m:Meeting) WHERE m.channel = 'PHONE' RETURN m" },
    {},
  )
  expect(plan.filter((operator) => GROWS.test(operator))).toHaveLength(1)
})

test('the hub page reads in the order of the index, without sorting', async () => {
  for (const order of ['ASC', 'DESC'] as const)
    for (const file of ['meetings-of-person', 'people-with-meetings']) {
      const plan = await graph().explain(statement(file, { order }), parameters)
      expect(plan.some((operator) => operator.startsWith('DirectedRelationshipIndexSeek'))).toBe(true)
      expect(plan.filter((operator) => /^(Top|Sort|PartialTop)/.test(operator))).toEqual([])
    }
})
