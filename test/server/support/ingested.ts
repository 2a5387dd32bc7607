/** Fills a test's database with what articles tell, as `whomet ingest` does. */

import { expect } from 'vitest'
import { ingest } from '../../../ingest/ingest.ts'
import { rulesFingerprint } from '../../../ingest/load/fingerprint.ts'
import { loadKnowledge } from '../../../ingest/load/knowledge.ts'
import { loadResolvingWords } from '../../../ingest/load/resolving.ts'
import { extractAll } from '../../../ingest/parallel.ts'
import { readArticles } from '../../../ingest/read/read.ts'
import { loadRulings } from '../../../ingest/update/decisions.ts'
import { openStore } from '../../../ingest/write/neo4j.ts'
import type { TestDatabase } from '../../support/database.ts'

export const ingested =
  (files: readonly string[]) =>
  async ({ connection }: TestDatabase): Promise<void> => {
    const store = openStore(connection)
    const context = { knowledge: loadKnowledge(), words: loadResolvingWords(), rulings: await loadRulings(store) }
    const extract: Parameters<typeof ingest>[2] = (articles) => extractAll('vi', articles, { threads: 1 })
    const { errors } = await ingest(store, readArticles(files), extract, context, { rules: rulesFingerprint() })
    await store.close()
    expect(errors).toBe(0)
  }
