/** Threads: the same claims in the same order as without, and errors in their places. */

import { expect, test } from 'vitest'
import type { Article } from '../ingest/model/article.ts'
import type { Extraction } from '../ingest/model/claim.ts'
import { IngestError } from '../ingest/model/errors.ts'
import { extractAll, type ParallelOptions } from '../ingest/parallel.ts'
import { articleOf } from './support/article.ts'

const GUESTS = ['Jean Durand', 'Karl Weber', 'Marco Bassi', 'Park Min-su']

/** Articles short and long by turns, so that later ones are done first; one of them cannot be read. */
async function* articles(): AsyncGenerator<Article | IngestError> {
  for (let i = 0; i < 120; i++) {
    if (i === 60) yield new IngestError('article-invalid', 'own-60: no text', { id: 'own-60' })
    const text = `Ngày ${1 + (i % 28)}/9, Thủ tướng Lê Hoài An đã gặp Tổng thống Pháp ${GUESTS[i % GUESTS.length]}. `
    yield { ...articleOf(text.repeat(i % 3 === 0 ? 60 : 1)), id: `own-${i}` }
  }
}

async function all(options: ParallelOptions): Promise<(Extraction | string)[]> {
  const found: (Extraction | string)[] = []
  for await (const one of extractAll('vi', articles(), options))
    found.push(one instanceof IngestError ? one.message : one)
  return found
}

test('threads give what one thread gives, in the order of the articles', async () => {
  const alone = await all({ threads: 1 })
  expect(alone).toHaveLength(121)
  expect(alone[60]).toBe('own-60: no text')
  expect(alone.filter((one) => typeof one !== 'string' && one.claims.length > 0)).toHaveLength(120)
  expect(await all({ threads: 2, alone: 0 })).toEqual(alone)
  expect(await all({ threads: 3, alone: 2000 })).toEqual(alone)
})
