/** `whomet check`: does the graph equal what its articles say? */

import { check } from '../../ingest/check.ts'
import { withoutEffect } from '../../ingest/update/decisions.ts'
import type { Command } from '../command.ts'
import { withGraph } from '../graph.ts'
import { tellIfOutdated } from '../outdated.ts'

const SHOWN = 20

export const command: Command = {
  name: 'check',
  summary: 'verifies that the graph is what its articles say, no more and no less',
  help: `Usage: whomet check [--json]

Resolves all stored claims again in memory and compares every node and relationship: nothing without a claim that
supports it, nothing missing, no claim unresolved, every count as the meetings under it, no decision without effect unnoticed.

  --json   one JSON object with everything that is off

Exit codes: 0 all is well, 1 something is off (it is printed), 2 used wrongly.
Example: whomet check`,
  options: { json: { type: 'boolean' } },
  async run({ values }) {
    return withGraph(async ({ store, context }) => {
      await tellIfOutdated(store)
      const { hash, unsupported, missing, waiting, nodes } = await check(store, context)
      const idle = await withoutEffect(store, context)
      const sound = unsupported.length + missing.length === 0 && !waiting
      if (values.json)
        console.log(
          JSON.stringify({ sound, idle: idle.map(({ id }) => id), hash, waiting, unsupported, missing, counts: nodes }),
        )
      else {
        console.log(
          Object.entries(nodes)
            .map(([kind, count]) => `${kind} ${count}`)
            .join(', '),
        )
        if (idle.length > 0)
          console.log(
            `Decisions that touch nothing now: ${idle.map(({ id }) => id).join(', ')} (\`whomet decide list\`)`,
          )
        if (waiting) console.log('Some claims wait to be resolved; any `whomet ingest` completes them.')
        for (const [what, lines] of [
          ['not supported', unsupported],
          ['missing', missing],
        ] as const) {
          for (const line of lines.slice(0, SHOWN)) console.log(`${what}: ${line}`)
          if (lines.length > SHOWN) console.log(`${what}: ${lines.length - SHOWN} more (--json lists all)`)
        }
        console.log(
          sound
            ? `sound: the graph is what its articles say (${hash.slice(0, 16)}…)`
            : 'off: `whomet rebuild` mends it; please report how it came about',
        )
      }
      return sound ? 0 : 1
    })
  },
}
