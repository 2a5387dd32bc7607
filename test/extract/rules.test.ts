/** Every rule's own examples: `yes` gives a meeting by that rule, `no` gives none. */

import { describe, expect, test } from 'vitest'
import { loadLanguage } from '../../ingest/load/language.ts'
import type { Claim } from '../../ingest/model/claim.ts'
import { explainer, extractor } from '../../ingest/pipeline.ts'
import { articleOf } from '../support/article.ts'

const { meetings } = loadLanguage('vi')
const explain = explainer('vi')

const extract = extractor('vi')

const claims = (text: string) => explain(articleOf(text)).claims

/** Every rule that had a part in a claim. */
const rules = ({ reasons }: Claim): string[] => reasons.flatMap(({ slot, rule }) => (slot === 'meeting' ? [rule] : []))

const yes = meetings.rules.flatMap((rule) => rule.yes.map((text): [string, string] => [rule.id, text]))
const no = meetings.rules.flatMap((rule) => rule.no.map((text): [string, string] => [rule.id, text]))

test.each(yes)('%s finds: %s', (id, text) => expect(claims(text).flatMap(rules)).toContain(id))

test.each(no)('%s refuses: %s', (_, text) => expect(claims(text)).toEqual([]))

test('extracting, which reads on only where a meeting word stands, gives what explaining gives, which reads all', () => {
  const examples = meetings.rules.flatMap((rule) => [...rule.yes, ...rule.no])
  for (const text of [...examples, examples.join('\n')])
    expect(extract(articleOf(text)).claims).toEqual(claims(text).map((claim) => ({ ...claim, reasons: [] })))
})

describe('the table of rules', () => {
  test('every rule has its own id', () => {
    const ids = meetings.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(meetings.rules.map((rule) => [rule.id, rule] as const))(
    '%s says why and shows what it finds',
    (_, rule) => {
      expect(rule.why.trim()).not.toBe('')
      expect(rule.words.length).toBeGreaterThan(0)
      expect(rule.yes.length).toBeGreaterThan(0)
      expect(rule.no.length).toBeGreaterThan(0)
    },
  )

  test.each(meetings.rules.map((rule) => [rule.id, rule.words] as const))('%s names no word twice', (_, words) =>
    expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]),
  )
})
