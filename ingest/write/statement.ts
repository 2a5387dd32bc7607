/** Cypher lives in files, one statement each; this reads them once. */

import { readFileSync } from 'node:fs'
import type { Parameters, Row, Transaction } from './store.ts'

const FOLDER = new URL('./cypher/', import.meta.url)
const read = new Map<string, string>()

/** Text of `cypher/<name>.cypher`. */
export function cypher(name: string): string {
  const known = read.get(name)
  if (known !== undefined) return known
  const text = readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8')
  read.set(name, text)
  return text
}

/** Rows of one run take this many at most, so that no statement carries too much. */
const CHUNK = 5000

/** Runs the statement once for all of `rows` (its parameter `$rows`), in chunks. Nothing runs for no rows. */
export async function runRows(
  tx: Transaction,
  name: string,
  rows: readonly unknown[],
  more: Parameters = {},
): Promise<Row[]> {
  const results: Row[] = []
  for (const chunk of chunks(rows)) results.push(...(await tx.run(cypher(name), { ...more, rows: chunk })))
  return results
}

/** The same for a statement that gives no rows: nobody waits for the server. */
export function sendRows(tx: Transaction, name: string, rows: readonly unknown[]): void {
  for (const chunk of chunks(rows)) tx.send(cypher(name), { rows: chunk })
}

function* chunks(rows: readonly unknown[]): Generator<readonly unknown[]> {
  for (let from = 0; from < rows.length; from += CHUNK) yield rows.slice(from, from + CHUNK)
}

export const runOne = (tx: Transaction, name: string, parameters: Parameters = {}): Promise<Row[]> =>
  tx.run(cypher(name), parameters)

export const sendOne = (tx: Transaction, name: string, parameters: Parameters = {}): void =>
  tx.send(cypher(name), parameters)
