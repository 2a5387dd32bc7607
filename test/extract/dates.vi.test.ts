/** Every date rule keeps the promises of its own examples, and every value is EDTF. */

import { parse } from 'edtf'
import { describe, expect, test } from 'vitest'
import { dateFinder } from '../../ingest/extract/dates/index.ts'
import { loadLanguage } from '../../ingest/load/language.ts'
import type { DateMention } from '../../ingest/model/date.ts'
import { articleOf } from '../support/article.ts'

const { dates } = loadLanguage('vi')
const find = dateFinder(dates)

const article = (text: string, published: string | null) => ({
  text,
  article: articleOf(text, { published }),
})
const value = (mention: DateMention) =>
  mention.kind === 'absolute' ? mention.edtf : `${mention.days > 0 ? '+' : ''}${mention.days}`
const values = (text: string, published: string | null) => find(article(text, published)).map(value)

describe.each(dates.rules)('$id', (rule) => {
  test.each(rule.yes)('%s (%s) → %j', (text, published, expected) => {
    expect(values(text, published)).toEqual(expected)
    for (const mention of find(article(text, published))) {
      if (rule.reading !== 'none') expect(mention.rule).toBe(rule.id)
      if (mention.kind === 'absolute') expect(() => parse(mention.edtf)).not.toThrow()
    }
  })
  if (rule.no.length > 0)
    test.each(rule.no)('not in: %s', (text) => {
      expect(find(article(text, '2023-07-14')).filter((mention) => mention.rule === rule.id)).toEqual([])
    })
})
