/** Reading a text twice as long takes twice the look-ups, whatever it is made of: counted, not timed. */

import { expect, test } from 'vitest'
import { HOSTILE, hostile } from '../../bench/extract/hostile.ts'
import { Phrases } from '../../ingest/extract/phrases.ts'
import { extractor } from '../../ingest/pipeline.ts'

const extract = extractor('vi')

function lookUps(text: string): number {
  const { at } = Phrases.prototype
  let count = 0
  Phrases.prototype.at = function (...asked) {
    count++
    return at.apply(this, asked)
  }
  try {
    extract({ id: 'hostile', url: null, title: null, text, published: '2024-10-10', outlet: null, language: 'vi' })
  } finally {
    Phrases.prototype.at = at
  }
  return count
}

test.each(HOSTILE)('%s', (_, piece) => {
  const [once, twice] = [10_000, 20_000].map((bytes) => lookUps(hostile(piece, bytes))) as [number, number]
  expect(once).toBeGreaterThan(0)
  expect(twice / once).toBeLessThan(2.5)
})
