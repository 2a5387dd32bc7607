/** `npm run check:knowledge`: reads every table of `knowledge/` and names what contradicts what. */

import { checkKnowledge } from '../ingest/load/check-knowledge.ts'

const problems = checkKnowledge(new URL('../knowledge/', import.meta.url))
for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
