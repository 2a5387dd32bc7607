/** Texts: dates said as exactly as they are known, both languages complete, links that cannot run anything. */

import { describe, expect, test } from 'vitest'
import { countryName } from '../../viewer/text/country.ts'
import { shortDate, writeDate } from '../../viewer/text/date.ts'
import { en } from '../../viewer/text/en.ts'
import { fold } from '../../viewer/text/fold.ts'
import { initials } from '../../viewer/text/initials.ts'
import { safeLink } from '../../viewer/text/link.ts'
import { vi } from '../../viewer/text/vi.ts'

test.each([
  ['2023-07-13', '13/7/2023', '13 July 2023', 'a day'],
  ['2023-07', 'tháng 7/2023', 'July 2023', 'a month stays a month'],
  ['2023', 'năm 2023', '2023', 'a year stays a year'],
  ['XXXX-07-13', '13/7, không rõ năm', '13 July, year not known', 'a year that is not known is not made up'],
  ['2023-10-26/2023-10-28', '26/10/2023 – 28/10/2023', '26–28 October 2023', 'days of one month'],
  ['2023-10-26/2023-11-02', '26/10/2023 – 2/11/2023', '26 October 2023 – 2 November 2023', 'days of two months'],
  ['2023-10-26/..', '26/10/2023 – …', '26 October 2023 – …', 'an open end'],
  ['spring', 'spring', 'spring', 'what is no EDTF is left as it is'],
])('%s → %s, %s (%s)', (edtf, vietnamese, english) => {
  expect(writeDate(edtf, 'vi')).toBe(vietnamese)
  expect(writeDate(edtf, 'en')).toBe(english)
})

test('no date is no text', () => {
  expect(writeDate(null, 'vi')).toBeNull()
})

test.each([
  ['2023', '2023', '2023'],
  ['2023-07', '7/2023', 'Jul 2023'],
  ['2023-07-03', '3/7', '3 Jul'],
])('on an axis %s is %s or %s', (period, vietnamese, english) => {
  expect([shortDate(period, 'vi'), shortDate(period, 'en')]).toEqual([vietnamese, english])
})

test.each([
  ['Trần Hữu Khiêm', 'TK', 'first and last word'],
  ['đặng thị ánh', 'ĐÁ', 'with their diacritics'],
  ['Pelé', 'P', 'one word, one letter'],
  ['Nguye\u0302\u0303n An', 'NA', 'decomposed letters'],
  ['<b>x</b>', 'BB', 'markup is letters and signs'],
  ['', '?', 'no name'],
])('%s → %s (%s)', (name, expected) => {
  expect(initials(name)).toBe(expected)
})

test.each([
  ['https://tin.example/a?b=1', 'https://tin.example/a?b=1', 'a link'],
  ['javascript:alert(1)', null, 'would run'],
  [' JaVaScRiPt:alert(1)', null, 'would run, disguised'],
  ['data:text/html,<script>', null, 'would open anything'],
  ['//tin.example/a', null, 'not absolute'],
  ['', null, 'nothing'],
  [null, null, 'nothing'],
])('%s → %s (%s)', (url, expected, _) => {
  expect(safeLink(url)).toBe(expected)
})

test('folding makes spellings comparable', () => {
  expect(fold('Đặng Thị Hồng')).toBe('dang thi hong')
})

test('countries by their code in both languages, bodies by theirs', () => {
  expect([
    countryName('VN', 'vi'),
    countryName('VN', 'en'),
    countryName('ASEAN', 'en'),
    countryName(null, 'vi'),
  ]).toEqual(['Việt Nam', 'Vietnam', 'ASEAN', null])
})

describe('languages', () => {
  /** Every plain text by its path. */
  const flatten = (value: unknown, path = ''): [string, string][] => {
    if (typeof value === 'string') return [[path, value]]
    if (typeof value === 'function') return []
    return Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`))
  }

  test('have the same texts, none of them empty', () => {
    const [english, vietnamese] = [flatten(en), flatten(vi)]
    expect(vietnamese.map(([path]) => path)).toEqual(english.map(([path]) => path))
    for (const [path, text] of [...english, ...vietnamese]) expect(text, path).not.toBe('')
  })

  test('differ where words differ', () => {
    const same = flatten(en).filter(
      ([path, text]) => text === new Map(flatten(vi)).get(path) && /\p{L}{4,}/u.test(text),
    )
    // A command and the names of keys are the same everywhere.
    expect(same.map(([path]) => path).filter((path) => !path.startsWith('.helpRows'))).toEqual(['.emptyGraphCommand'])
  })
})
