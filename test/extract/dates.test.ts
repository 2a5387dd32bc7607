/** Dates in whole sentences: what stands around them, what they share, what they are not. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean } from '../../ingest/clean/index.ts'
import {
  addMonths,
  format,
  fromNumber,
  isReal,
  monday,
  nearest,
  parse,
  toNumber,
  weekday,
} from '../../ingest/extract/dates/calendar.ts'
import { dateFinder, findDates } from '../../ingest/extract/dates/index.ts'
import { loadLanguage } from '../../ingest/load/language.ts'
import { articleOf } from '../support/article.ts'

const language = loadLanguage('vi')
const find = dateFinder(language.dates)
const article = (text: string, published: string | null = '2023-07-14') => articleOf(text, { published })
const told = (text: string, published: string | null = '2023-07-14') =>
  find({ text, article: article(text, published) }).map((mention) => [
    text.slice(mention.start, mention.end),
    mention.kind === 'absolute' ? mention.edtf : mention.days,
  ])

test.each<[string, [string, string | number][], string]>([
  [
    'Chiều 13/7, ông An gặp bà Bình; hôm sau ông sang Lào.',
    [
      ['Chiều 13/7', '2023-07-13'],
      ['hôm sau', 1],
    ],
    'a chain',
  ],
  [
    'Ông đến từ ngày 24.6 đến 31.8).',
    [['từ ngày 24.6 đến 31.8', '2023-06-24/2023-08-31']],
    'a bracket that is not its own',
  ],
  ['Hôm qua (13/7) ông An đến.', [['Hôm qua (13/7)', '2023-07-13']], 'a relative day with its date is one'],
  [
    'Các ngày 28/3, 13/6 và 14/11/2017.',
    [
      ['28/3', '2017-03-28'],
      ['13/6', '2017-06-13'],
      ['14/11/2017', '2017-11-14'],
    ],
    'days share the last one’s year',
  ],
  [
    'Ông gặp ông An tháng 4/2022 và sau đó gặp bà Bình vào tháng 9.',
    [
      ['tháng 4/2022', '2022-04'],
      ['tháng 9', '2022-09'],
    ],
    'a story goes on in the year it began',
  ],
  [
    'Ông gặp ông An tháng 4/2022 và sẽ gặp bà Bình vào tháng 9.',
    [
      ['tháng 4/2022', '2022-04'],
      ['tháng 9', '2023-09'],
    ],
    'but not where it tells what is to come',
  ],
  ['Ngày 10/7 ông từ chức. Một ngày sau vụ từ chức, bà đến.', [['Ngày 10/7', '2023-07-10']], 'after what is not dated'],
  ['Ông dự hội nghị G20 tuần này.', [['tuần này', '2023-07-10/2023-07-16']], 'a week behind a name with a number'],
  ['Ông gặp bà Bình hôm 26/12.', [['hôm 26/12', '2022-12-26']], 'half a year away is rather behind than ahead'],
  ['Ngày 30/2 ông đến, ngày 1/3 ông đi.', [['ngày 1/3', '2023-03-01']], 'an impossible day'],
  ['Đội A thắng 2-1 ở phút 13/7.', [['13/7', '2023-07-13']], 'a score'],
  ['Gọi 0912.13.7.23 hoặc 13/7/4 đường 30/4.', [], 'telephones and addresses'],
  ['Ông 70 tuổi, cao 1.7 m, nặng 60.5 kg, có 3/4 số phiếu.', [], 'measures and fractions'],
  ['Dịch COVID-19, hội nghị G20, tàu A-13/7, mẫu B13.7.', [], 'names with numbers'],
  ['Nghị quyết 13/2017 và Nghị định số 12/7.', [], 'documents'],
  ['SÁNG 13/7, ÔNG AN ĐẾN HUẾ.', [['SÁNG 13/7', '2023-07-13']], 'capitals'],
])('%s', (text, expected) => {
  const found = told(text)
  expect(found.map(([, value]) => value)).toEqual(expected.map(([, value]) => value))
  for (const [index, [words]] of expected.entries()) expect(found[index]?.[0]).toContain(words)
})

describe('no publication day', () => {
  test.each<[string, string[]]>([
    ['hôm qua, thứ Hai, tuần trước, năm ngoái, 3 ngày trước', []],
    ['ngày 13/7', ['XXXX-07-13']],
    ['ngày 29/2', ['XXXX-02-29']],
    ['ngày 13/7/2023', ['2023-07-13']],
    ['tháng 7/2023', ['2023-07']],
    ['từ 13 đến 15/7', []],
  ])('%s → %j', (text, expected) => {
    expect(told(text, null).map(([, value]) => value)).toEqual(expected)
  })
})

describe('a day and month without a year', () => {
  test.each([
    ['ngày 20/12', '2023-01-05', '2022-12-20'],
    ['ngày 5/1', '2022-12-20', '2023-01-05'],
    ['ngày 29/2', '2023-12-01', '2024-02-29'],
    ['ngày 29/2', '2022-07-01', null],
  ])('%s seen from %s → %s', (text, published, expected) => {
    expect(told(text, published)[0]?.[1] ?? null).toBe(expected)
  })
})

test('what was left out of the article tells no date', () => {
  const text = 'Thứ Năm, 13/07/2023, 10:20 GMT+7\nÔng An gặp bà Bình ngày 5/7.'
  const document = clean(article(text), language.clean)
  expect(findDates(document, language.dates).map((mention) => document.text.slice(mention.start, mention.end))).toEqual(
    ['ngày 5/7'],
  )
})

test('a broken rule names itself', () => {
  const [rule] = language.dates.rules
  if (!rule) throw new Error('no rules')
  const broken = { ...language.dates, rules: [{ ...rule, id: 'vi.date.broken', pattern: '(' }] }
  expect(() => dateFinder(broken)).toThrow(/vi\.date\.broken/)
  expect(() => dateFinder({ ...broken, rules: [{ ...rule, pattern: '{nothing}' }] })).toThrow(/\{nothing\}/)
})

describe('the calendar', () => {
  const days = fc.integer({ min: -20_000, max: 40_000 })
  test('counts there and back', () => {
    fc.assert(
      fc.property(days, (n) => {
        expect(toNumber(fromNumber(n))).toBe(n)
      }),
    )
    fc.assert(
      fc.property(days, (n) => {
        expect(parse(format(fromNumber(n)))).toEqual(fromNumber(n))
      }),
    )
  })
  test('weeks begin on Monday', () => {
    expect(weekday(toNumber({ y: 2023, m: 7, d: 14 }))).toBe(5)
    fc.assert(
      fc.property(days, (n) => {
        expect(weekday(monday(n))).toBe(1)
      }),
    )
  })
  test('months carry over', () => {
    expect(addMonths(2023, 1, -1)).toEqual({ y: 2022, m: 12 })
    expect(addMonths(2023, 12, 1)).toEqual({ y: 2024, m: 1 })
  })
  test('the nearest of none is none', () => {
    expect(nearest([{ y: 2023, m: 2, d: 30 }], { y: 2023, m: 2, d: 1 })).toBeNull()
    expect(isReal({ y: 2024, m: 2, d: 29 })).toBe(true)
  })
})
