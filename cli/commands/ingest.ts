/** `whomet ingest`: articles into the graph. */

import { ingest } from '../../ingest/ingest.ts'
import { rulesFingerprint } from '../../ingest/load/fingerprint.ts'
import { extractAll } from '../../ingest/parallel.ts'
import { readArticles } from '../../ingest/read/read.ts'
import { type Command, Misuse } from '../command.ts'
import { withGraph } from '../graph.ts'
import { tellIfOutdated } from '../outdated.ts'
import { progress } from '../progress.ts'
import { say } from '../say.ts'

export const command: Command = {
  name: 'ingest',
  summary: 'reads articles and keeps in the graph who met whom',
  help: `Usage: whomet ingest PATH… [--json]

Reads files or folders: JSON Lines (.jsonl, .ndjson, also .gz), JSON (.json), plain text (.txt; the first line is the
title), "-" for standard input. An article is {"id"?, "url"?, "published"?, "title"?, "text"}; other fields are ignored.
Ingesting the same again changes nothing; a changed article (same id, else same URL) takes the place of what it said before.
What is wrong with a file or line is told, and the others are ingested.

  --json   one JSON object at the end instead of sentences

Exit codes: 0 all ingested, 1 something could not be, 2 used wrongly.
Example: whomet ingest samples/`,
  options: { json: { type: 'boolean' } },
  async run({ words, values, signal }) {
    if (words.length === 0) throw new Misuse('name at least one file or folder, or "-".')
    return withGraph(async ({ store, context }) => {
      await tellIfOutdated(store)
      const began = performance.now()
      const shown = progress()
      const result = await ingest(
        store,
        readArticles(words),
        (articles) => extractAll('vi', articles, { signal }),
        context,
        {
          rules: rulesFingerprint(),
          signal,
          onError: (error) => {
            shown.clear()
            say(error.message)
          },
          onProgress: ({ stage, articles, claims }) =>
            shown.show(
              stage === 'reading'
                ? `${articles} articles read`
                : `${articles} articles read, ${claims} claims resolved`,
            ),
        },
      )
      shown.clear()
      const seconds = (performance.now() - began) / 1000
      const writes = store.writes()
      if (values.json) console.log(JSON.stringify({ ...result, seconds, writes }))
      else {
        const { articles, added, changed, unchanged, claims, errors } = result
        console.log(
          `${articles} articles: ${added} new, ${changed} changed, ${unchanged} unchanged; ${claims} meetings told of in the new and changed ones; ${seconds.toFixed(1)} s`,
        )
        if (errors > 0) console.log(`${errors} could not be ingested (see above)`)
      }
      return result.errors > 0 || signal.aborted ? 1 : 0
    })
  },
}
