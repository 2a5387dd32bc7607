/** The graph as lines of text, one for each node and relationship: what is hashed, and compared with a full recomputation. */

import { canonical, digest } from '../model/digest.ts'
import { tallyProperties } from '../resolve/counts.ts'
import type { Graph } from '../resolve/whole.ts'
import { edtfBounds } from '../resolve/window.ts'
import { runOne } from '../write/statement.ts'
import type { Row, Store } from '../write/store.ts'
import { attending, meetingDigest } from './meetings.ts'

const LABELS = ['Article', 'Claim', 'Meeting', 'Person', 'Event', 'Place', 'Date'] as const
const PAGE = 2000

/** What is not a function of the articles: which rules read them, and the unpublished tools of writing. */
const OWN = new Set(['rules'])

const clean = (properties: Row): Row =>
  Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => !OWN.has(name) && value !== null && value !== undefined),
  )

export const nodeLine = (label: string, key: string, properties: Row): string =>
  canonical([label, key, clean(properties)])
export const relationshipLine = (type: string, from: string, to: string, properties: Row): string =>
  canonical([type, from, to, clean(properties)])

/** Every line of the stored graph, in no particular order. */
export async function* storedLines(store: Store): AsyncGenerator<string> {
  for (const label of LABELS) {
    for await (const row of pages(store, `all-${label.toLowerCase()}`)) {
      yield nodeLine(label, String(row.key), row.properties as Row)
      for (const { type, to, properties } of row.relationships as { type: string; to: string; properties: Row }[])
        yield relationshipLine(type, String(row.key), to, properties)
    }
  }
}

export async function* pages(store: Store, statement: string): AsyncGenerator<Row> {
  for (let after = ''; ; ) {
    const rows = await store.read((tx) => runOne(tx, statement, { after, limit: PAGE }))
    yield* rows
    const last = rows.at(-1)
    if (last === undefined || rows.length < PAGE) return
    after = String(last.key)
  }
}

/** The lines that all articles and claims as stored should give. Articles carry the story found anew. */
export function* resolvedLines(graph: Graph, articles: readonly Row[], claims: readonly Row[]): Generator<string> {
  for (const article of articles) yield nodeLine('Article', String(article.id), article)
  const told = new Map(graph.told.map((one) => [one.id, one]))
  for (const claim of claims) {
    const persons = told.get(String(claim.id))?.persons ?? []
    const mentions =
      told.get(String(claim.id))?.claim.participants ??
      (JSON.parse(String(claim.data)) as { participants: object[] }).participants
    const participants = mentions.map((mention, i) => JSON.stringify({ ...mention, person: persons[i] ?? null }))
    yield nodeLine('Claim', String(claim.id), { ...claim, participants })
    yield relationshipLine('STATES', String(claim.article), String(claim.id), {})
  }
  yield* meetingLines(graph)
  for (const { id, properties } of graph.people) yield nodeLine('Person', id, { id, ...properties })
  for (const [label, nodes, type] of [
    ['Event', graph.events, 'IN'],
    ['Place', graph.places, 'WITHIN'],
  ] as const)
    for (const { id, properties, within } of nodes) {
      yield nodeLine(label, id, { id, ...properties })
      if (within) yield relationshipLine(type, id, within, {})
    }
  for (const [key, tally] of graph.met) {
    const [a = '', b = ''] = key.split('|')
    yield relationshipLine('MET', a, b, { key, ...tallyProperties(tally) })
  }
  for (const { a, b, why, block } of graph.possibly) yield relationshipLine('POSSIBLY_SAME', a, b, { why, block })
}

function* meetingLines({ meetings }: Graph): Generator<string> {
  const dates = new Set<string>()
  for (const row of meetings) {
    const { id } = row
    yield nodeLine('Meeting', id, { ...row.properties, id, digest: meetingDigest(row) })
    for (const one of row.attended) yield relationshipLine('ATTENDED', one.person, id, attending(row, one))
    for (const [type, slots] of [
      ['AT', row.at],
      ['IN', row.in],
      ['ON', row.on],
    ] as const)
      for (const { to, shown, claims } of slots) yield relationshipLine(type, id, to, { shown, claims })
    for (const { to } of row.on) dates.add(to)
    for (const claim of row.claims) yield relationshipLine('SUPPORTS', claim, id, {})
  }
  for (const value of dates)
    yield nodeLine('Date', value, { value, from: edtfBounds(value)?.from, to: edtfBounds(value)?.to })
}

/** One hash of all lines, whatever their order: the sum of their hashes. */
export async function hashLines(lines: AsyncIterable<string> | Iterable<string>): Promise<string> {
  let sum = 0n
  for await (const line of lines) sum = (sum + BigInt(`0x${digest(64, line)}`)) % (1n << 256n)
  return sum.toString(16).padStart(64, '0')
}
