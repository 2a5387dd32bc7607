/**
 * Every query of docs/queries.md runs on the sample articles and finds something.
 * `WHOMET_ARTICLES=my-articles.jsonl npm test -- cookbook` does the same on a graph of those articles.
 */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ingested } from './support/ingested.ts'
import { useServer } from './support/server.ts'
import { standIns } from './support/stand-ins.ts'

const path = (relative: string): string => new URL(relative, import.meta.url).pathname

/** Articles of one's own, or null for the samples. */
const OTHERS = process.env.WHOMET_ARTICLES || null

const tests = useServer(
  ingested(OTHERS === null ? [path('../../samples/'), path('./support/more-articles.jsonl')] : [OTHERS]),
)

interface Recipe {
  readonly title: string
  readonly query: string
  readonly variables: string
}

const recipes = (): readonly Recipe[] => {
  const page = readFileSync(path('../../docs/queries.md'), 'utf8')
  return [
    ...page.matchAll(/^#{2,3} ([^\n]+)\n(?:(?!^#)[\s\S])*?```graphql\n([\s\S]*?)```(?:\n+```json\n([\s\S]*?)```)?/gm),
  ].map(([, title = '', query = '', variables = '{}']) => ({ title, query, variables }))
}

/** Ids end in a digest that new rules may change; what stands before it names the node. */
const withIdsOfToday = async (variables: string): Promise<object> => {
  if (OTHERS !== null) return JSON.parse((await standIns(tests.database))(variables)) as object
  let text = variables
  for (const [id, label, stem] of variables.matchAll(/(Person|Event):([\w-]+)-[0-9a-f]{8}(?=")/g)) {
    const [row] = await tests.database.rows<{ id: string }>(
      'MATCH (n:$($label)) WHERE n.id STARTS WITH $stem RETURN n.id AS id',
      { label, stem: `${stem}-` },
    )
    expect(row, `${id} is not in the graph made from samples/`).toBeDefined()
    text = text.replaceAll(id, `${label}:${row?.id}`)
  }
  return JSON.parse(text) as object
}

/** Whether an answer holds any value besides what every page has. */
const says = (value: unknown, key = ''): boolean => {
  if (
    value === null ||
    value === undefined ||
    ['hasNextPage', 'endCursor', 'left', '__typename', 'changedAt', 'undated'].includes(key)
  )
    return false
  if (Array.isArray(value)) return value.some((item) => says(item))
  if (typeof value === 'object') return Object.entries(value).some(([name, item]) => says(item, name))
  return value !== 0 && value !== ''
}

const all = recipes()

test('the page has an entry for every question', () => expect(all.length).toBeGreaterThanOrEqual(26))

describe('docs/queries.md', () => {
  test.each(all.map((recipe) => [recipe.title, recipe] as const))('%s', async (_, { query, variables }) => {
    const data = await tests.data(query, await withIdsOfToday(variables))
    expect(says(data), JSON.stringify(data)).toBe(true)
  })
})

test('a quote is what stands in its article at its offsets, and its context is what is around it', async () => {
  const { articles } = await tests.data(
    '{ articles(first: 100) { nodes { title text claims { nodes { quote { text field start end before after } } } } } }',
  )
  let quotes = 0
  for (const { title, text, claims } of articles.nodes)
    for (const { quote } of claims.nodes) {
      quotes++
      const whole: string = quote.field === 'TITLE' ? title : text
      expect(whole.slice(quote.start, quote.end)).toBe(quote.text)
      expect(whole).toContain(quote.before + quote.text + quote.after)
    }
  expect(quotes).toBeGreaterThan(5)
})
