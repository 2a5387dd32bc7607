/** `whomet rebuild`: everything anew from the stored articles. */

import { graphFingerprint, rulesFingerprint } from '../../ingest/load/fingerprint.ts'
import { noteMade } from '../../ingest/made.ts'
import { extractAll } from '../../ingest/parallel.ts'
import { rebuild } from '../../ingest/rebuild.ts'
import type { Command } from '../command.ts'
import { withGraph } from '../graph.ts'
import { progress } from '../progress.ts'
import { changeText } from './changes.ts'

const SHOWN = 20

export const command: Command = {
  name: 'rebuild',
  summary: 'makes the graph anew from the stored articles, with the rules of today',
  help: `Usage: whomet rebuild [--json]

Reads every stored article again, resolves all of them from nothing and says what changed. Decisions stay.
Cut off anywhere, the next command finishes it.

  --json   one JSON object with every change

Exit codes: 0 done, 1 failed, 2 used wrongly.
Example: whomet rebuild`,
  options: { json: { type: 'boolean' } },
  async run({ values, signal }) {
    return withGraph(async ({ store, context }) => {
      const shown = progress()
      const result = await rebuild(
        store,
        (articles) => extractAll('vi', articles, { signal }),
        context,
        rulesFingerprint(),
        ({ articles, claims }) => shown.show(`${articles} articles, ${claims} claims`),
      )
      shown.clear()
      if (!signal.aborted) await noteMade(store, graphFingerprint())
      if (values.json) console.log(JSON.stringify(result))
      else {
        console.log(
          `${result.articles} articles, ${result.reread} of them say something else now; ${result.changes.length} changes`,
        )
        for (const change of result.changes.slice(0, SHOWN)) console.log(`  ${changeText(change)}`)
        if (result.changes.length > SHOWN)
          console.log(`  and ${result.changes.length - SHOWN} more (--json lists all; so does \`whomet changes\`)`)
      }
      return 0
    })
  },
}
