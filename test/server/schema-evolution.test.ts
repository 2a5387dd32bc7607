/** `schema.graphql` may grow, but not break those who use it: compared with the last release, before the first one with nothing that anybody uses. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema, type GraphQLSchema, isSpecifiedScalarType, printSchema } from 'graphql'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeSchema, schemaText } from '../../server/schema.ts'

const breaking = async (before: GraphQLSchema, after: GraphQLSchema): Promise<readonly string[]> =>
  (await diff(before, after))
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message)

const git = (folder: string, ...words: string[]): string =>
  execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** The schema of the newest tag `v…` of a repository, or null before its first release. Outside of a repository there is none either. */
const released = (folder: string): string | null => {
  try {
    const tag = git(folder, 'describe', '--tags', '--abbrev=0', '--match', 'v*').trim()
    return git(folder, 'show', `${tag}:schema.graphql`)
  } catch {
    return null
  }
}

const now = buildSchema(schemaText())

/** Before the first release nobody can be broken: the schema is compared with itself. */
test('nothing that the last release had is gone', async () => {
  const last = released(fileURLToPath(new URL('../..', import.meta.url))) ?? schemaText()
  expect(await breaking(buildSchema(last), now)).toEqual([])
})

test('the last release is the newest tag that begins with v', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whomet-release-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const commit = (text: string): void => {
    writeFileSync(join(folder, 'schema.graphql'), text)
    git(folder, 'add', '.')
    git(folder, '-c', 'user.name=t', '-c', 'user.email=t@t.example', 'commit', '-qm', 'c')
  }
  git(folder, 'init', '-q')
  commit(schemaText())
  expect(released(folder)).toBeNull()
  commit(`${schemaText()}\ntype Gone { id: ID! }`)
  git(folder, 'tag', 'v1.0.0')
  commit(schemaText())
  git(folder, 'tag', 'not-a-release')
  expect(await breaking(buildSchema(released(folder) ?? ''), now)).toEqual(["Type 'Gone' was removed"])
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
