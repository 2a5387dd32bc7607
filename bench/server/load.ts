/** Puts the invented graph into the database that `NEO4J_URI` names: `npx tsx bench/server/load.ts`. */

import { readFileSync } from 'node:fs'
import neo4j, { type Driver } from 'neo4j-driver'
import { EVENTS, FULL, type MeetingRow, meetingRows, PLACES, personName, type Size } from './graph.ts'

const BATCH = 5_000
const cypher = (name: string): string => readFileSync(new URL(`./${name}.cypher`, import.meta.url), 'utf8')

export const openDriver = (): Driver =>
  neo4j.driver(
    process.env.NEO4J_URI ?? 'bolt://127.0.0.1:7687',
    neo4j.auth.basic(process.env.NEO4J_USER ?? 'neo4j', process.env.NEO4J_PASSWORD ?? ''),
    { disableLosslessIntegers: true, telemetryDisabled: true },
  )

const inBatches = async <T>(driver: Driver, rows: Iterable<T>, statement: string): Promise<void> => {
  let batch: T[] = []
  for (const row of rows) {
    batch.push(row)
    if (batch.length < BATCH) continue
    await driver.executeQuery(statement, { rows: batch })
    batch = []
  }
  if (batch.length > 0) await driver.executeQuery(statement, { rows: batch })
}

export const loadGraph = async (driver: Driver, size: Size = FULL): Promise<void> => {
  for (const statement of cypher('indexes').split(';'))
    if (statement.trim() !== '') await driver.executeQuery(statement)
  await driver.executeQuery('CALL db.awaitIndexes(120)')
  const names = ['hub-small', 'hub-large', ...Array.from({ length: size.people }, (_, index) => `p${index}`)]
  const people = names.map((id, index) => ({ id, name: personName(index) }))
  await inBatches(driver, people, cypher('load-people'))
  await driver.executeQuery(cypher('load-places-and-events'), { places: PLACES, events: EVENTS })
  const rows = (): Generator<MeetingRow> => meetingRows(size)
  const articles = function* (): Generator<MeetingRow> {
    for (const row of rows()) if (Number(row.id.slice(1)) % 2 === 0) yield row
  }
  await inBatches(driver, articles(), cypher('load-articles'))
  await inBatches(driver, rows(), cypher('load-meetings'))
  await driver.executeQuery(cypher('count-people'))
  await driver.executeQuery(cypher('load-met'))
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const driver = openDriver()
  const started = Date.now()
  await loadGraph(driver)
  console.log(`loaded in ${((Date.now() - started) / 1000).toFixed(0)} s`)
  await driver.close()
}
