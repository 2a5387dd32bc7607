/** The way back: every passage of the working text quotes the article exactly as it was given. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleaner } from '../../ingest/clean/index.ts'
import { normaliser } from '../../ingest/clean/normalise.ts'
import { loadLanguage } from '../../ingest/load/language.ts'
import { articleOf } from '../support/article.ts'

const { clean: data } = loadLanguage('vi')
const clean = cleaner(data)
const normalise = normaliser(data.letters)
const article = (text: string, title: string | null = null) => articleOf(text, { title, published: null })

describe('the working text', () => {
  test.each([
    ['Tie\u0302\u0301ng Vie\u0323\u0302t', 'Tiếng Việt', 'decomposed'],
    ['Ti\u00EA\u0301ng Vi\u00EA\u0323t', 'Tiếng Việt', 'Windows-1258: vowel with its shape, tone apart'],
    ['Tie\u0301\u0302ng', 'Tiếng', 'tone before the shape of the vowel'],
    ['Ti\u00E9\u0302ng \u01B0\u0309 tr\u01A1\u0300i', 'Tiếng ử trời', 'tone inside, shape behind'],
    ['\u00D0à Nẵng', 'Đà Nẵng', 'the Icelandic letter for Đ'],
    ['Hà\u00A0Nội\u2003và\u3000Huế', 'Hà Nội và Huế', 'odd spaces'],
    ['Hà \u00A0 Nội', 'Hà Nội', 'several spaces'],
    ['H\u200Bà\u00AD N\uFEFFội\u200E', 'Hà Nội', 'invisible characters'],
    ['e\u200B\u0301', 'é', 'an invisible character between letter and tone'],
    ['một\r\nhai\u2028ba', 'một\nhai\nba', 'line ends'],
    ['a\uD800b', 'a\uFFFDb', 'half a surrogate pair'],
    ['👨‍👩‍👧 vui', '👨👩👧 vui', 'joined emoji'],
    ['Hoà, hòa, thuý, thúy', 'Hoà, hòa, thuý, thúy', 'both placements of the tone mark stay'],
  ])('%j → %j (%s)', (source, expected) => {
    expect(normalise(source).text).toBe(expected)
  })

  test('quotes the source of a decomposed word', () => {
    const source = 'O\u0302ng\u00A0 An gặp bà Bi\u0300nh.'
    const document = clean(article(source))
    const start = document.text.indexOf('Ông')
    expect(document.quote({ start, end: start + 6 })).toEqual({
      field: 'text',
      start: 0,
      end: 8,
      quote: 'O\u0302ng\u00A0 An',
    })
  })

  test('a span never crosses from title to text', () => {
    const document = clean(article('Bài viết.', 'Đầu đề'))
    expect(document.quote({ start: 0, end: document.text.length })).toMatchObject({ field: 'title', quote: 'Đầu đề' })
    expect(document.quote({ start: 7, end: 10 })).toEqual({ field: 'text', start: 0, end: 3, quote: 'Bài' })
  })
})

const unit = fc.constantFrom(
  ...[
    'Ông',
    'An',
    'gặp',
    ' ',
    ' ',
    ' ',
    '.',
    '. ',
    '\n',
    '\r\n',
    'Ảnh: AFP',
    '(',
    ')',
    '“',
    '”',
    '>> ',
    'Ngày 13/7',
    'TP.HCM',
  ],
  ...[
    'e\u0302\u0301',
    'e\u0301\u0302',
    '\u0301',
    '\u200B',
    '\u00A0',
    '\u00AD',
    '\uD83D',
    '\uDE00',
    '👍',
    'Ð',
    '\u1100\u1161',
    '\u2028',
    '\t',
  ],
)
const source = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''))

test('every span quotes what stands there, in order, whatever the text', () => {
  fc.assert(
    fc.property(source, fc.option(source, { nil: null }), (text, title) => {
      const given = article(text, title)
      const document = clean(given)
      expect(document.text).toBe(document.text.normalize('NFC'))
      expect(() => encodeURIComponent(document.text)).not.toThrow()
      const spans = [...document.sentences, ...document.dropped].sort((a, b) => a.start - b.start)
      let last = 0
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        last = span.end
        const { field, start, end, quote } = document.quote(span)
        expect((given[field] ?? '').slice(start, end)).toBe(quote)
        // Line ends in a title become spaces.
        const plain = (value: string) => value.replace(/\s+/g, ' ').trim()
        expect(plain(normalise(quote).text)).toBe(plain(document.text.slice(span.start, span.end)))
      }
      for (const sentence of document.sentences) {
        const block = document.blocks[sentence.block]
        expect(block?.kind).toBe(sentence.kind)
        expect(block && block.start <= sentence.start && block.end >= sentence.end).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('letters and digits are neither lost nor told twice', () => {
  fc.assert(
    fc.property(source, (text) => {
      const document = clean(article(text))
      const told = [...document.sentences, ...document.dropped]
        .sort((a, b) => a.start - b.start)
        .map(({ start, end }) => document.text.slice(start, end))
        .join('')
      const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '')
      expect(letters(told)).toBe(letters(document.text))
    }),
    { numRuns: 300 },
  )
})
