/** `whomet hash`: one hash of the whole graph. */

import { graphHash } from '../../ingest/check.ts'
import type { Command } from '../command.ts'
import { withGraph } from '../graph.ts'

export const command: Command = {
  name: 'hash',
  summary: 'prints one hash of the whole graph: equal graphs, equal hash',
  help: `Usage: whomet hash

The hash is over every node and relationship of the graph (docs/graph.md), not over its history:
the same articles give the same hash in whatever order and batches they came.

Exit codes: 0 done, 1 failed, 2 used wrongly.
Example: whomet hash`,
  options: {},
  async run() {
    return withGraph(async ({ store }) => {
      console.log(await graphHash(store))
      return 0
    })
  },
}
