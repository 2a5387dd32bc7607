/**
 * Measures the server on the graph that `load.ts` made: `npx tsx bench/server/run.ts [rounds] [seconds of load]`.
 * The database is the one of `WHOMET_HOME` or of `NEO4J_URI`.
 */

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import neo4j from 'neo4j-driver'
import { openDatabase } from '../../neo4j/index.ts'
import { type Asked, asker } from './ask.ts'
import { openDriver } from './driver.ts'
import { measure, show } from './measure.ts'
import { memoryOfMany, memoryOfStatement } from './memory.ts'
import { assertSame } from './same.ts'
import { sustain } from './sustain.ts'

const [rounds = '60', seconds = '60'] = process.argv.slice(2)
const database = await openDatabase({ say: console.log })
const driver = openDriver(database)
const child = spawn(process.execPath, ['--import', 'tsx', new URL('./serve.ts', import.meta.url).pathname], {
  stdio: ['ignore', 'pipe', 'ignore'],
  env: {
    ...process.env,
    NODE_ENV: 'production',
    NEO4J_URI: database.uri,
    NEO4J_USER: database.user,
    NEO4J_PASSWORD: database.password,
  },
})
const lines: string[] = []
const url = await new Promise<string>((resolve) => {
  createInterface({ input: child.stdout }).on('line', (line) =>
    line.startsWith('http') ? resolve(line) : lines.push(line),
  )
})
const ask = asker(url)
const handwritten = readFileSync(new URL('./hub-page.cypher', import.meta.url), 'utf8')
const bolt = (person: string) =>
  driver.executeQuery(handwritten, { person, limit: neo4j.int(50) }, { routing: neo4j.routing.READ, database: 'neo4j' })

const HUB = `query Hub($id: ID!) { person(id: $id) { meetings(first: 50) { nodes { id date status
  participants { nodes { office person { id name } } } place { id name } claims(first: 1) { nodes { quote { text } article { url } } } } } } }`
const SEARCH =
  'query Search($text: String!) { search(text: $text, first: 10) { matched node { ... on Person { id name } } } }'
const CHAIN =
  'query Chain($from: ID!, $to: ID!) { chain(from: $from, to: $to) { people { name } steps { meetingCount } } }'
const IN_TIME =
  'query InTime($from: ID!, $to: ID!) { chain(from: $from, to: $to, inTimeOrder: true) { people { name } } }'
const BROKERS = 'query Brokers { brokers(first: 10) { share person { name } } }'
const TEXTS = ['nguyen van', 'vuong', 'dang thi', 'hoi nghi 1', 'ly q', 'tran minh hung', 'thanh pho 12', 'do duc']
const text = (round: number): string => TEXTS[Math.abs(round) % TEXTS.length] as string
const person = (round: number): string => `Person:p${2_000 + ((Math.abs(round) * 7_919) % 17_000)}`
const hub = (id: string): Asked => ({ query: HUB, variables: { id } })
const chain = (query: string, round: number): Asked => ({
  query,
  variables: { from: person(round), to: person(round + 5) },
})

try {
  for (const id of ['hub-small', 'hub-large']) {
    // By hand first: a database just started may be slower than the server waits.
    const byHand = (await bolt(id)).records.map((record) => record.get('meeting'))
    const { person } = (await ask(hub(`Person:${id}`))) as { person: { meetings: { nodes: [] } } }
    assertSame(byHand, person.meetings.nodes)
  }
  const times = await measure(
    [
      { name: 'hub of 10,000: best Cypher over Bolt', run: () => bolt('hub-small') },
      { name: 'hub of 10,000: GraphQL', run: () => ask(hub('Person:hub-small')) },
      { name: 'hub of 100,000: best Cypher over Bolt', run: () => bolt('hub-large') },
      { name: 'hub of 100,000: GraphQL', run: () => ask(hub('Person:hub-large')) },
      { name: 'search', run: (round) => ask({ query: SEARCH, variables: { text: text(round) } }) },
      { name: 'shortest chain', run: (round) => ask(chain(CHAIN, round)) },
    ],
    Number(rounds),
  )
  show(times)
  const p50 = (name: string): number => times.find((one) => one.name.startsWith(name))?.p50 ?? Number.NaN
  const ratio = (of: string): string => (p50(`hub of ${of}: GraphQL`) / p50(`hub of ${of}: best`)).toFixed(2)
  console.log(`GraphQL / Bolt, p50: hub of 10,000 ${ratio('10,000')}, hub of 100,000 ${ratio('100,000')}`)
  show(
    await measure(
      [
        { name: 'chain in time order', run: (round) => ask(chain(IN_TIME, round)) },
        { name: 'brokers', run: () => ask({ query: BROKERS, variables: {} }) },
      ],
      Math.ceil(Number(rounds) / 10),
      2,
    ),
  )
  const statements = new Map(
    lines
      .map((line) => JSON.parse(line) as { operation: string; statements: number })
      .map((one) => [one.operation, one.statements]),
  )
  console.log(
    `statements for one request: ${[...statements].map(([operation, count]) => `${operation} ${count}`).join(', ')}`,
  )
  await memoryOfStatement(driver, ['p2000', 'hub-small', 'hub-large'])
  await memoryOfMany(driver, url, 500, () => ask(hub('Person:hub-large')))
  if (Number(seconds) > 0)
    await sustain(url, Number(seconds), 32, (turn) =>
      turn % 3 === 0
        ? { query: SEARCH, variables: { text: text(turn) } }
        : hub(turn % 3 === 1 ? 'Person:hub-small' : person(turn)),
    )
} finally {
  child.kill('SIGTERM')
  await driver.close()
  await database.close()
}
