/** Pages, cursors, sizes of operations, scalars, and what becomes of a search text. */

import fc from 'fast-check'
import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { decodeCursor, encodeCursor } from '../../server/paging/cursor.ts'
import { askPage, connection, LAST } from '../../server/paging/page.ts'
import { sizeOf } from '../../server/plugins/operation-size.ts'
import { scalars } from '../../server/scalars.ts'
import { makeSchema } from '../../server/schema.ts'
import { fold, wordsOf } from '../../server/search/fold.ts'
import { luceneQuery } from '../../server/search/lucene.ts'
import { LIMITS } from '../../server/settings.ts'

const ORDER = { list: 'x', key: ['number', 'text'], descending: true } as const

describe('cursors', () => {
  test('come back as they went', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer(), (text, number) => {
        expect(decodeCursor('x', 2, encodeCursor('x', [number, text]))).toEqual([number, text])
      }),
    )
  })

  test('of another list, or made up, are refused', () => {
    expect(() => decodeCursor('y', 2, encodeCursor('x', [1, 'a']))).toThrow('does not belong')
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor('x', 2, text)).toThrow('does not belong')
      }),
    )
    expect(() => askPage(ORDER, { after: encodeCursor('x', ['a', 1]) })).toThrow('unchanged')
  })
})

describe('pages', () => {
  test.each([
    [{}, { order: 'DESC', limit: 21, above: [-1, ''], below: [1e15, LAST], backwards: false }],
    [
      { first: 5, after: encodeCursor('x', [3, 'b']) },
      { order: 'DESC', limit: 6, above: [-1, ''], below: [3, 'b'] },
    ],
    [
      { last: 5, before: encodeCursor('x', [3, 'b']) },
      { order: 'ASC', limit: 6, above: [3, 'b'], below: [1e15, LAST] },
    ],
  ])('%j', (given, expected) => expect(askPage(ORDER, given)).toMatchObject(expected))

  test('any list, any size, either way: every item once, in order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(200), { maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        (numbers, size, backwards) => {
          const of = { list: 'n', key: ['number'], descending: false } as const
          const sorted = [...numbers].sort((a, b) => a - b)
          const seen: number[] = []
          let cursor: string | null = null
          for (let page = 0; page <= numbers.length; page++) {
            const asked = askPage(of, backwards ? { last: size, before: cursor } : { first: size, after: cursor })
            const within = sorted.filter((n) => n > Number(asked.above[0]) && n < Number(asked.below[0]))
            const rows = (asked.order === 'ASC' ? within : within.reverse()).slice(0, asked.limit).map((n) => ({ n }))
            const { nodes, pageInfo } = connection(
              asked,
              rows,
              ({ n }) => [n],
              (row) => row,
            )
            if (backwards) seen.unshift(...nodes.map(({ n }) => n))
            else seen.push(...nodes.map(({ n }) => n))
            cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor
            if (!(backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break
          }
          expect(seen).toEqual(sorted)
        },
      ),
    )
  })
})

describe('the size of an operation', () => {
  const schema = makeSchema(false)
  const size = (text: string, variables = {}) => {
    const document = parse(text)
    const [operation] = document.definitions
    if (operation?.kind !== 'OperationDefinition') throw new Error('no operation')
    return sizeOf(schema, document, operation, variables, LIMITS)
  }

  test.each([
    ['{ people(first: 10) { nodes { id } } }', 10, 'a page'],
    ['{ people { nodes { id } } }', 20, 'the usual page'],
    ['{ people(first: 10) { nodes { meetings(first: 5) { nodes { id } } } } }', 60, 'a page in a page'],
    ['{ people(first: 10) { edges { node { id } } nodes { id } } }', 20, 'both ways of reading count'],
    ['{ people(first: 10) { pageInfo { endCursor } } }', 0, 'no nodes'],
    [
      '{ people(first: 10) { nodes { ...F } } } fragment F on Person { meetings(first: 2) { nodes { id } } }',
      40,
      'through a fragment',
    ],
    ['{ a: person(id: "x") { id } b: person(id: "x") { id } }', 2, 'aliases'],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3, 'ids'],
    ['{ people(first: 10) @skip(if: true) { nodes { id } } }', 0, 'skipped'],
  ])('%s costs %i (%s)', (text, cost) => expect(size(text).cost).toBe(cost))

  test('counts the values of variables', () => {
    expect(
      size('query($n: Int, $ids: [ID!]!) { people(first: $n) { nodes { id } } nodes(ids: $ids) { id } }', {
        n: 30,
        ids: ['a', 'b'],
      }).cost,
    ).toBe(32)
  })

  test('the queries that GraphiQL opens with are within the limits', async () => {
    const { TABS } = await import('../../server/graphiql/tabs.ts')
    for (const { query } of TABS) expect(size(query, { name: 'tran' }).cost).toBeLessThan(LIMITS.cost / 4)
  })
})

describe('scalars', () => {
  test.each([
    ['Date', '2024-02-29', true],
    ['Date', '2023-02-29', false],
    ['Date', '2023-2-1', false],
    ['DateTime', '2023-07-13T09:30:00Z', true],
    ['DateTime', '2023-07-13T09:30:00+07:00', true],
    ['DateTime', '2023-07-13', false],
    ['DateTime', '2023-13-13T09:30:00Z', false],
    ['EDTF', '2023-07', true],
    ['EDTF', 'XXXX-07-13', true],
    ['EDTF', '2023-10-26/2023-10-28', true],
    ['EDTF', 'tháng 7', false],
    ['URL', 'https://example.org/a?b#c', true],
    ['URL', 'javascript:alert(1)', false],
    ['URL', '/a', false],
    ['Cursor', 'abc-_1', true],
    ['Cursor', 'a b', false],
  ] as const)('%s %s: %s', (name, text, valid) => {
    const parseIt = () => scalars[name].parseValue(text)
    if (valid) expect(parseIt()).toBe(text)
    else expect(parseIt).toThrow(/is no .*Write it like/)
  })
})

describe('search texts', () => {
  test.each([
    ['Vương Nghị', 'vuong nghi'],
    ['ĐẶNG', 'dang'],
    ['Hòa', 'hoa'],
    ['Hoà', 'hoa'],
    ['Łódź', 'lodz'],
    ['王毅', '王毅'],
  ])('%s folds to %s', (text, folded) => expect(fold(text)).toBe(folded))

  test.each([
    ['Vương Ng', '+"vuong" +("ng"^4 OR ng*)', 'the last word may be unfinished'],
    ["O'Brien", `+("o'brien"^4 OR o\\'brien*)`, 'an apostrophe belongs to the word'],
    ['a AND b', '+"a" +"and" +("b"^4 OR b*)', 'no operators'],
    ['Lê Hoài An', '+"le" +"hoai" +("an"^4 OR an*)', 'no word is left out'],
    ['Shangri-La', '+"shangri" +("la"^4 OR la*)', 'a hyphen parts words'],
    ['  *?~"\\ ', null, 'no words'],
  ])('%s → %s (%s)', (text, expected, _) => expect(luceneQuery(text)).toBe(expected))

  test('nothing that a person types gets out of the quotes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}'’.]+$/u)
      }),
    )
  })
})
