/** `whomet export`: claims with the meetings and people they were resolved to. */

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { type ResolvedClaim, resolvedClaims } from '../../ingest/export.ts'
import { type Command, Misuse } from '../command.ts'
import { withGraph } from '../graph.ts'
import { meeting } from '../meetings-line.ts'

const line = ({ claim, participants, meeting: id }: ResolvedClaim) => ({ ...meeting(claim), participants, meeting: id })

export const command: Command = {
  name: 'export',
  summary: 'writes all claims with the meetings and people they belong to',
  help: `Usage: whomet export --claims FILE

Writes JSON Lines, one article a line: {"id", "meetings": [{…as extract gives them…, "meeting": <id of the Meeting>,
"participants": [{"name", …, "person": <id of the Person>}]}]}. FILE "-" is standard output.

Exit codes: 0 done, 1 failed, 2 used wrongly.
Example: whomet export --claims claims.jsonl`,
  options: { claims: { type: 'string' } },
  async run({ words, values }) {
    const file = values.claims
    if (typeof file !== 'string' || words.length > 0) throw new Misuse('say where to: --claims FILE.')
    return withGraph(async ({ store }) => {
      const out = file === '-' ? process.stdout : createWriteStream(file)
      // A file that cannot be written fails here, before anything is read.
      if (file !== '-') await once(out, 'open')
      for await (const { id, claims } of resolvedClaims(store))
        if (!out.write(`${JSON.stringify({ id, meetings: claims.map(line) })}\n`)) await once(out, 'drain')
      if (file !== '-') {
        out.end()
        await once(out, 'finish')
      }
      return 0
    })
  },
}
