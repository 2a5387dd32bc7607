/** `schema.graphql` may grow, but not break those who use it: compared with the last release. */

import { execFileSync } from 'node:child_process'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema, type GraphQLSchema, isSpecifiedScalarType, printSchema } from 'graphql'
import { describe, expect, test } from 'vitest'
import { makeSchema, schemaText } from '../../server/schema.ts'

const breaking = async (before: GraphQLSchema, after: GraphQLSchema): Promise<readonly string[]> =>
  (await diff(before, after))
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message)

/** The schema of the newest tag `v…` that has one, or null: before the first release nobody can be broken. */
const released = (): { tag: string; text: string } | null => {
  const git = (...words: string[]): string =>
    execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  try {
    const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v*').trim()
    return { tag, text: git('show', `${tag}:schema.graphql`) }
  } catch {
    return null
  }
}

const now = buildSchema(schemaText())
const last = released()

test.skipIf(last === null)('nothing that the last release had is gone (skipped before the first release)', async () => {
  expect(await breaking(buildSchema(last?.text ?? ''), now)).toEqual([])
})

describe('the check', () => {
  test.each([
    ['a field that is gone', (text: string) => text.replace('  peopleCount: Int!\n', '  fewer: Int!\n')],
    ['a value that is gone', (text: string) => text.replace(/^ {2}DENIED$/m, '  DOUBTED')],
    ['a field that may be null now', (text: string) => text.replace('  peopleCount: Int!', '  peopleCount: Int')],
    [
      'an argument that must be given',
      (text: string) => text.replace('  kinds: [SearchKind!]', '  kinds: [SearchKind!]!'),
    ],
  ])('finds %s', async (_, change) => {
    const text = change(schemaText())
    expect(text).not.toBe(schemaText())
    expect(await breaking(now, buildSchema(text))).not.toEqual([])
  })

  test('lets a new field pass', async () => {
    expect(
      await breaking(
        now,
        buildSchema(schemaText().replace('  peopleCount: Int!', '  peopleCount: Int!\n  fresh: Int')),
      ),
    ).toEqual([])
  })
})

test('every type, field, argument and value is described', () => {
  const bare: string[] = []
  for (const type of Object.values(now.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue
    if (!type.description) bare.push(type.name)
    if ('getValues' in type)
      for (const value of type.getValues()) if (!value.description) bare.push(`${type.name}.${value.name}`)
    if (!('getFields' in type)) continue
    for (const field of Object.values(type.getFields())) {
      if (!field.description) bare.push(`${type.name}.${field.name}`)
      for (const argument of 'args' in field ? field.args : [])
        if (!argument.description) bare.push(`${type.name}.${field.name}(${argument.name})`)
    }
  }
  expect(bare).toEqual([])
})

test('what is served is what is written', () => {
  expect(printSchema(makeSchema(true))).toBe(printSchema(now))
  expect(printSchema(makeSchema(false))).not.toContain('Decision')
})
