/** Puts the invented graph into an empty database, the one of `WHOMET_HOME` or of `NEO4J_URI`: `npx tsx bench/server/load.ts`. */

import { readFileSync } from 'node:fs'
import type { Driver } from 'neo4j-driver'
import { searched } from '../../ingest/model/fold.ts'
import { openStore } from '../../ingest/write/neo4j.ts'
import { prepare } from '../../ingest/write/schema.ts'
import { openDatabase } from '../../neo4j/index.ts'
import { openDriver } from './driver.ts'
import { EVENTS, FULL, type MeetingRow, meetingRows, PLACES, personName, type Size } from './graph.ts'

const BATCH = 5_000
const cypher = (name: string): string => readFileSync(new URL(`./${name}.cypher`, import.meta.url), 'utf8')

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

const loadGraph = async (driver: Driver, size: Size): Promise<void> => {
  const names = ['hub-small', 'hub-large', ...Array.from({ length: size.people }, (_, index) => `p${index}`)]
  const people = names.map((id, index) => ({ id, name: personName(index), words: searched([personName(index)]) }))
  await inBatches(driver, people, cypher('load-people'))
  await driver.executeQuery(cypher('load-places-and-events'), { places: PLACES, events: EVENTS })
  const articles = function* (): Generator<MeetingRow> {
    for (const row of meetingRows(size)) if (Number(row.id.slice(1)) % 2 === 0) yield row
  }
  await inBatches(driver, articles(), cypher('load-articles'))
  await inBatches(driver, meetingRows(size), cypher('load-meetings'))
  await driver.executeQuery(cypher('count-people'))
  await driver.executeQuery(cypher('load-met'))
}

const database = await openDatabase({ say: console.log })
const store = openStore(database)
await prepare(store)
await store.close()
const driver = openDriver(database)
const started = Date.now()
await loadGraph(driver, FULL)
console.log(`loaded in ${((Date.now() - started) / 1000).toFixed(0)} s`)
await driver.close()
await database.close()
