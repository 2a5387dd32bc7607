/** Every question of the page is one that the server's schema can answer. */

import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import * as queries from '../../viewer/api/queries.ts'

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
const operations = Object.entries(queries).filter(([, text]) => !String(text).trimStart().startsWith('fragment'))

test('there are questions to check', () => {
  expect(operations.length).toBeGreaterThan(10)
})

test.each(operations)('%s', (_, text) => {
  expect(validate(schema, parse(String(text))).map((error) => error.message)).toEqual([])
})
