/** `npm run check:knowledge`: reads every table of `knowledge/` and names what is broken in it and what contradicts what. */

import { checkKnowledge } from '../ingest/load/check-knowledge.ts'
import { IngestError } from '../ingest/model/errors.ts'

const problems = (): readonly string[] => {
  try {
    return checkKnowledge(new URL('../knowledge/', import.meta.url))
  } catch (error) {
    if (error instanceof IngestError) return [error.message]
    throw error
  }
}

const found = problems()
for (const problem of found) console.error(problem)
if (found.length > 0) process.exitCode = 1
