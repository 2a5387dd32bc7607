/** Texts that no editor would print: nothing may throw, lie about offsets, or take more than its share of time. */

import { parse } from 'edtf'
import { describe, expect, test } from 'vitest'
import { cleaner } from '../ingest/clean/index.ts'
import { dateFinder } from '../ingest/extract/dates/index.ts'
import { loadLanguage } from '../ingest/load/language.ts'
import { extractor } from '../ingest/pipeline.ts'
import { articleOf } from './support/article.ts'

const language = loadLanguage('vi')
const clean = cleaner(language.clean)
const findDates = dateFinder(language.dates)
const extract = extractor('vi')
const article = (text: string) => articleOf(text, { published: '2023-07-14' })

const STORY = 'Chiều 13/7, Thủ tướng Trần Văn Hoà đã gặp bà Lê Thị Thuý ở Huế. Hôm sau, hai người sang Lào.'

const naughty: readonly (readonly [string, string])[] = [
  ['nothing but a space', ' '],
  ['nothing but line ends', '\n\r\n\r'],
  ['nothing but marks', '\u0301\u0323\u0302'],
  ['nothing but zero width', '\u200B\uFEFF\u2060'],
  ['half a surrogate pair', `\uDE00${STORY}\uD83D`],
  ['swapped surrogates', '\uDE00\uD83D gặp \uD83D'],
  ['emoji', `👩🏽‍🚀🇻🇳 ${STORY} 🎉`],
  ['right to left', `\u202E${STORY}\u202C \u2067שלום\u2069`],
  ['Arabic and Chinese', 'التقى الرئيس 习近平会见了普京 13/7'],
  ['piled marks', `A${'\u0301'.repeat(5000)} gặp B${'\u0323'.repeat(5000)}`],
  ['controls', 'Ông\u0000An\u0007gặp\u001Bbà\u007FBình'],
  ['markup', '<script>alert(1)</script> ngày 13/7 <b>gặp</b> &nbsp; &amp;'],
  ['patterns', '(?:.*)+$ [a-z]* \\k<s> $1 $& ngày 13/7'],
  ['property names', '__proto__ constructor toString hasOwnProperty ngày 13/7'],
  ['numbers without end', `${'9'.repeat(3000)}/${'9'.repeat(3000)} ngày ${'1'.repeat(3000)}`],
  ['dates that cannot be', 'ngày 0/0, 31/2/2023, 99/99/9999, 13/7/0000, tháng 13, năm 20000, quý 9, thứ Chín'],
  ['dates without end', '1/1-1/1-1/1-1/1-1/1/1/1/1/2023-2023-2023'],
  ['credits without end', 'Ảnh: Ảnh: Ảnh: (Ảnh: (Ảnh: Ảnh'],
]

describe.each(naughty)('%s', (_, text) => {
  test('is read without a throw, and every passage is found in the article', () => {
    const given = article(text)
    const document = clean(given)
    for (const span of [...document.sentences, ...document.dropped, ...findDates(document)]) {
      const { field, start, end, quote } = document.quote(span)
      expect((given[field] ?? '').slice(start, end)).toBe(quote)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(document.text.length)
    }
  })
  test('tells of no meeting that cannot be quoted', () => {
    const given = article(text)
    for (const claim of extract(given).claims) {
      const { field, start, end, quote } = claim.quote
      expect((given[field] ?? '').slice(start, end)).toBe(quote)
    }
  })
  test('tells only dates that are', () => {
    for (const mention of findDates(clean(article(text)))) {
      if (mention.kind === 'absolute') expect(() => parse(mention.edtf)).not.toThrow()
    }
  })
})

/** One story in every spelling a computer has for it. */
const OLD_TONES = STORY.replace('Hoà', 'Hòa').replace('Thuý', 'Thúy')
const spellings: readonly (readonly [string, string, string])[] = [
  ['decomposed', STORY.normalize('NFD'), STORY],
  ['zero width inside', [...STORY].join('\u200B'), STORY],
  ['no-break spaces', STORY.replaceAll(' ', '\u00A0'), STORY],
  ['soft hyphens', STORY.replaceAll('ư', 'ư\u00AD'), STORY],
  [
    'Windows-1258',
    STORY.normalize('NFD').replace(/(.)([\u0302\u0306\u031B])/gu, (pair) => pair.normalize('NFC')),
    STORY,
  ],
  ['tone before shape', STORY.normalize('NFD').replace(/(\u0323)(\u0302|\u0306)/gu, '$1$2'), STORY],
  ['tone before horn', STORY.normalize('NFD').replace(/(\u031B)([\u0300\u0301\u0303\u0309\u0323])/gu, '$2$1'), STORY],
  ['tone marks the old way', OLD_TONES, OLD_TONES],
  ['direction marks', `\u200F${STORY}\u200E`, STORY],
]

test.each(spellings)('%s: the same text, sentences and dates, quoted as given', (_, text, plain) => {
  const given = article(text)
  const document = clean(given)
  const expected = clean(article(plain))
  expect(document.text).toBe(expected.text)
  expect(document.sentences).toEqual(expected.sentences)
  expect(findDates(document)).toEqual(findDates(expected))
  expect(findDates(document)).toHaveLength(2)
  for (const span of document.sentences) {
    const { field, start, end, quote } = document.quote(span)
    expect((given[field] ?? '').slice(start, end)).toBe(quote)
  }
})

test.each(spellings)('%s: the same claims', (_, text, plain) => {
  const bare = (source: string) =>
    extract(article(source)).claims.map(({ participants, date, place, status, channel, rule }) => {
      return { participants, date, place, status, channel, rule }
    })
  expect(bare(plain)).toHaveLength(1)
  expect(bare(text)).toEqual(bare(plain))
})

test('an article of one megabyte is read whole', () => {
  const text = `${'Không có gì mới ở đây. '.repeat(45_000)}${STORY}`
  expect(text.length).toBeGreaterThan(1_000_000)
  expect(findDates(clean(article(text)))).toHaveLength(2)
  expect(extract(article(text)).claims).toHaveLength(1)
})

/** Eight times the text may cost at most 24 times the time: linear gives eight, quadratic 64. */
describe('time grows with the length of the text', () => {
  const SIZE = 25_000
  const best = (run: () => void): number => {
    const times = Array.from({ length: 3 }, () => {
      const start = performance.now()
      run()
      return performance.now() - start
    })
    return Math.min(...times)
  }
  test.each([
    '(',
    ')',
    '"',
    '[',
    '. ',
    '.',
    'A',
    'A. ',
    'gặp ',
    'HÀ NỘI ',
    'Hà Nội ',
    'ngày ',
    'ngày 1, ',
    'từ 1 đến ',
    '1/',
    '1',
    'thứ Hai ',
    'Ảnh: ',
    'Ảnh: A/',
    '(Ảnh',
    '>> ',
    'Theo ',
    'TTO - ',
    'a\n',
    '\n',
    'e\u0302\u0301',
    '\u0301',
    '\u200B',
    ' ',
    '\uD800',
    'Một câu dài vừa đủ để bị nhắc lại. ',
  ])('%j', (unit) => {
    const run = (size: number) => () => {
      const document = clean(article(unit.repeat(Math.ceil(size / unit.length))))
      // Divided when it is asked for.
      document.sentences.at(-1)
      findDates(document)
    }
    run(1000)()
    const small = best(run(SIZE))
    const large = best(run(8 * SIZE))
    expect(large).toBeLessThan(24 * small + 50)
  })

  test.each(['(', 'gặp ', 'HÀ NỘI ', 'Trần Văn An '])('the whole pipeline: %j', (unit) => {
    const run = (size: number) => () => {
      extract(article(unit.repeat(Math.ceil(size / unit.length))))
    }
    run(1000)()
    const small = best(run(SIZE / 8))
    const large = best(run(SIZE))
    expect(large).toBeLessThan(24 * small + 50)
  })
})
