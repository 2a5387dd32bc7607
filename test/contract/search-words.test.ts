/** The words that `ingest/` gives the search indexes are those that the server makes of what is typed. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { searched } from '../../ingest/model/fold.ts'
import { wordsOf } from '../../server/search/fold.ts'

test('of every letter and mark', () => {
  const differ: string[] = []
  for (let code = 0x20; code < 0x3000; code++) {
    const letter = String.fromCodePoint(code)
    const typed = wordsOf(letter).join(' ')
    if ((searched([letter])[0] ?? '') !== typed) differ.push(letter)
  }
  expect(differ).toEqual([])
  expect(searched(['Đặng Thị Hoà', "Mary O'Brien", 'Łódź', 'Shangri-La'])).toEqual([
    'dang thi hoa',
    "mary o'brien",
    'lodz',
    'shangri la',
  ])
})

test('of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(searched([text])).toEqual(wordsOf(text).length === 0 ? [] : [wordsOf(text).join(' ')])
    }),
  )
})
