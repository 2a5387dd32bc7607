/** Says when rules or facts are others than those that the graph was made with. */

import { graphFingerprint } from '../ingest/load/fingerprint.ts'
import { madeOtherwise } from '../ingest/made.ts'
import type { Store } from '../ingest/write/store.ts'
import { say } from './say.ts'

export const tellIfOutdated = async (store: Store): Promise<void> => {
  if (await madeOtherwise(store, graphFingerprint()))
    say(
      'The graph was made with other rules or facts than those of this whomet; `whomet rebuild` applies them to all of it.',
    )
}
