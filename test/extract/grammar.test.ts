/** The lists of small words: each says what it is for, and holds what the engine can look up. */

import { expect, test } from 'vitest'
import { loadLanguage } from '../../ingest/load/language.ts'
import { fold } from '../../ingest/model/fold.ts'
import type { GrammarData, WordList } from '../../ingest/model/grammar.ts'

const { grammar } = loadLanguage('vi')

const lists = Object.entries(grammar).filter((entry): entry is [keyof GrammarData, WordList] => entry[0] !== 'comment')

test.each(lists)('%s says why and names no word twice', (_, { why, words }) => {
  expect(why.trim()).not.toBe('')
  expect(words.length).toBeGreaterThan(0)
  expect(new Set(words).size).toBe(words.length)
})

// Words are compared folded; a form of address as it is written.
test.each(lists.filter(([name]) => name !== 'female' && name !== 'male'))(
  '%s is written as words are compared',
  (_, { words }) => {
    expect(words.map(fold)).toEqual(words)
  },
)

const parts: [keyof GrammarData, keyof GrammarData][] = [
  ['agents', 'breaks'],
  ['betweenGroup', 'between'],
  ['during', 'inside'],
  ['plurals', 'articles'],
]

test.each(parts)('%s are some of %s', (part, whole) => {
  expect(grammar[whole].words).toEqual(expect.arrayContaining([...grammar[part].words]))
})
