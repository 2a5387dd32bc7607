/** What a newcomer asks of the sample articles: the questions of README.md have the answers that stand there, those of GraphiQL have some. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { TABS } from '../../server/graphiql/tabs.ts'
import { ingested } from './support/ingested.ts'
import { useServer } from './support/server.ts'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
const tests = useServer(ingested([path('../../samples/')]))

const readme = readFileSync(path('../../README.md'), 'utf8')
const questions = [...readme.matchAll(/```graphql\n([\s\S]*?)```\n+```json\n([\s\S]*?)```/g)].map(
  ([, query = '', answer = '']) => ({ query, answer: JSON.parse(answer) as { data: object } }),
)

describe('README.md', () => {
  test('has three questions', () => expect(questions).toHaveLength(3))
  test.each(questions)('$query', async ({ query, answer }) => {
    expect(await tests.data(query)).toEqual(answer.data)
  })
})

describe('the queries that GraphiQL opens with', () => {
  test.each(TABS)('$query', async ({ query }) => {
    const [answer] = Object.values(await tests.data(query)) as (
      | readonly object[]
      | { readonly nodes: readonly object[] }
    )[]
    expect(answer !== undefined && 'nodes' in answer ? answer.nodes : answer).not.toHaveLength(0)
  })
})
