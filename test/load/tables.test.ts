/** What the loader refuses, and what it says: every message names the file, the line and the cure. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { checkKnowledge } from '../../ingest/load/check-knowledge.ts'
import { loadKnowledge } from '../../ingest/load/knowledge.ts'
import { parseTable } from '../../ingest/load/tsv.ts'
import { IngestError } from '../../ingest/model/errors.ts'
import type { Knowledge } from '../../ingest/model/knowledge.ts'

const REAL = new URL('../../knowledge/', import.meta.url)
const copy = mkdtempSync(join(tmpdir(), 'whomet-knowledge-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** A copy of the facts in which one table has one more row. */
const withRow = (table: string, row: readonly string[]): { readonly directory: URL; readonly line: number } => {
  cpSync(REAL, copy, { recursive: true })
  const text = readFileSync(join(copy, table), 'utf8')
  writeFileSync(join(copy, table), `${text}${row.join('\t')}\n`)
  return { directory: pathToFileURL(`${copy}/`), line: text.split('\n').length }
}

const people = (k: Knowledge) => k.people('Wang Yi')
const offices = (k: Knowledge) => k.holders('US', 'head_of_state', '2020')
const places = (k: Knowledge) => k.places('Paris')

test.each([
  ['people.tsv', ['No Slug', 'A B', 'US', '', '', 's'], people, 'is no id', 'lower-case words'],
  ['people.tsv', ['wang-yi', 'Wang Yi', 'CN', '', '', 's'], people, 'already', 'Give each one row'],
  ['people.tsv', ['a-b', 'A B', 'US', 'C||D', '', 's'], people, 'empty spelling', 'spare |'],
  ['people.tsv', ['a-b', 'A B', 'US', '', '', ''], people, 'no source', 'Say where'],
  ['people.tsv', ['a-b', 'A B', 'US'], people, '3 cells', 'Write 6'],
  ['people.tsv', ['a-b', 'A B ', 'US', '', '', 's'], people, 'spaces around', 'Take away'],
  ['offices.tsv', ['wang-yi', 'CN', 'foreign_minister', '2023-13', '', '', '', 's'], offices, 'no date', 'YYYY-MM'],
  ['offices.tsv', ['wang-yi', 'CN', 'foreign_minister', '2024', '2023', '', '', 's'], offices, 'backwards', 'earlier'],
  ['offices.tsv', ['wang-yi', 'CN', 'tea_maker', '2023', '', '', '', 's'], offices, 'office-kinds', 'Add the office'],
  [
    'offices.tsv',
    ['wang-yi', 'QQ', 'foreign_minister', '2023', '', '', '', 's'],
    offices,
    'countries',
    'Add the country',
  ],
  [
    'offices.tsv',
    ['nobody', 'CN', 'foreign_minister', '2023', '', '', '', 's'],
    offices,
    'people.tsv',
    'Add the person',
  ],
  ['places.tsv', ['fr-x', 'X', 'town', 'fr', '', 's'], places, 'kind "town"', 'region, city, venue'],
  ['places.tsv', ['fr-x', 'X', 'city', 'fr-nowhere', '', 's'], places, 'no place', 'id of a place'],
  ['events.tsv', ['x', 'X', 'party', '', 's'], (k: Knowledge) => k.events('X'), 'kind "party"', 'conference'],
  [
    'countries.tsv',
    ['QQ', 'Q', 'moon', '', '', 's'],
    (k: Knowledge) => k.country('Q'),
    'kind "moon"',
    'country or body',
  ],
  ['syllables.tsv', ['surnames', 'Nguyễn', 's'], (k: Knowledge) => k.surnames, '"Nguyễn"', 'lower-case'],
  ['transliterations.tsv', ['sergey serge', 's'], people, '"sergey" is on line', 'Give each one row'],
  ['transliterations.tsv', ['alone', 's'], people, '"alone"', 'two or more'],
  ['office-kinds.tsv', ['tea_maker', 'few', 'Pha trà', 's'], offices, 'holders "few"', 'one or many'],
  ['syllables.tsv', ['nicknames', 'tí', 's'], (k: Knowledge) => k.surnames, 'nicknames', 'surnames'],
])('%s with %j', (table, row, ask, what, cure) => {
  const { directory, line } = withRow(table, row)
  let caught: unknown
  try {
    ask(loadKnowledge(directory))
  } catch (error) {
    caught = error
  }
  if (!(caught instanceof IngestError)) throw new Error('nothing was refused')
  expect(caught.code).toBe('knowledge-invalid')
  expect(caught.at).toEqual({ file: `knowledge/${table}`, line })
  expect(caught.message).toContain(`knowledge/${table}:${line}: `)
  expect(caught.message).toContain(what)
  expect(caught.message).toContain(cure)
})

test('a table that is gone', () => {
  const nowhere = new URL('file:///nowhere/')
  expect(() => people(loadKnowledge(nowhere))).toThrow(
    expect.objectContaining({ code: 'knowledge-invalid', at: { file: 'knowledge/people.tsv' } }),
  )
})

test('a wrong header', () => {
  expect(() => parseTable('knowledge/x.tsv', 'a\tc\n', ['a', 'b'])).toThrow('Make them a, b')
  expect(() => parseTable('knowledge/x.tsv', '# nothing\n', ['a'])).toThrow('no header')
})

test('the facts do not contradict each other', () => expect(checkKnowledge(REAL)).toEqual([]), 30_000)

test.each([
  ['people.tsv', ['wang-yi-two', 'Vương Nghị', 'CN', '', '', 's'], '"vương nghị" is wang-yi and wang-yi-two'],
  [
    'offices.tsv',
    ['xi-jinping', 'US', 'head_of_state', '2018-01', '2019-06', 'President', '', 's'],
    'US head_of_state: ',
  ],
  [
    'offices.tsv',
    ['xi-jinping', 'CN', 'head_of_state', '2013-03-14', '', 'President', '', 's'],
    'CN head_of_state: xi-jinping from 2013-03-14 and',
  ],
  ['events.tsv', ['my-g20', 'G20', 'summit', '', 's'], '"g20" is g20 and my-g20'],
  ['countries.tsv', ['QQ', 'Hoa Kỳ', 'country', '', '', 's'], '"hoa kì" is US and QQ'],
])(
  '%s with %j is named by the check',
  (table, row, problem) => expect(checkKnowledge(withRow(table, row).directory).join('\n')).toContain(problem),
  30_000,
)
