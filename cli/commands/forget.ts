/** `whomet forget`: articles out of the graph, with everything only they say. */

import { forget } from '../../ingest/ingest.ts'
import { type Command, Misuse } from '../command.ts'
import { withGraph } from '../graph.ts'
import { say } from '../say.ts'

export const command: Command = {
  name: 'forget',
  summary: 'takes articles out of the graph, with all that only they say',
  help: `Usage: whomet forget ID… [--json]

An ID is what the article was ingested with: its id, else its URL. What other articles say too stays.

  --json   one JSON object instead of sentences

Exit codes: 0 all forgotten, 1 an id was not there, 2 used wrongly.
Example: whomet forget https://vi-du.example/tin/1.html`,
  options: { json: { type: 'boolean' } },
  async run({ words, values }) {
    if (words.length === 0) throw new Misuse('name at least one article by its id or URL.')
    return withGraph(async ({ store, context }) => {
      const forgotten = new Set(await forget(store, words, context))
      const missing = words.filter((id) => !forgotten.has(id))
      if (values.json) console.log(JSON.stringify({ forgotten: [...forgotten], missing }))
      else console.log(`${forgotten.size} articles forgotten`)
      for (const id of missing) say(`${id}: no such article in the graph; ids are those that were ingested`)
      return missing.length > 0 ? 1 : 0
    })
  },
}
