/** `whomet extract`: what articles say of meetings, as JSON Lines. No database, no network. */

import { availableParallelism } from 'node:os'
import { IngestError } from '../../ingest/model/errors.ts'
import { extractAll } from '../../ingest/parallel.ts'
import { readArticles } from '../../ingest/read/read.ts'
import { type Command, Misuse } from '../command.ts'
import { meetingsLine } from '../meetings-line.ts'
import { printed } from '../printed.ts'
import { say } from '../say.ts'

export const command: Command = {
  name: 'extract',
  summary: 'prints the meetings that articles tell of, without a database',
  help: `Usage: whomet extract PATH… [--threads N]

Reads files or folders: JSON Lines (.jsonl, .ndjson, also .gz), JSON (.json), plain text (.txt; the first line is the
title), "-" for standard input. An article is {"id"?, "url"?, "published"?, "title"?, "text"}; other fields are ignored.
Writes one line of JSON for each article, in the order they came:
  {"id", "meetings": [{"participants": [{"name", "aliases", "office", "country"}], "date", "place", "event",
   "status", "channel", "quote", "field", "start", "end", "rule", …}]}
"date" is EDTF (2023-07-13, 2023-07, XXXX-07-13, 2023-10-26/2023-10-28) or null; the quote is article[field] from
"start" to "end" in UTF-16 units. docs/extraction.md names every field.
What is wrong with a file or line is told on standard error, and the other articles are read.

  --threads N   at most N threads (default: WHOMET_THREADS, else one for each core; small inputs need one)

Exit codes: 0 all read, 1 something could not be, 2 used wrongly.
Example: whomet extract samples/ | head -1`,
  options: { threads: { type: 'string' } },
  async run({ words, values, signal }) {
    if (words.length === 0) throw new Misuse('name at least one file or folder, or "-".')
    const threads = threadsOf(values.threads)
    let failed = false
    for await (const item of extractAll('vi', readArticles(words), { threads, signal })) {
      if (item instanceof IngestError) {
        failed = true
        say(item.message)
      } else await printed(`${JSON.stringify(meetingsLine(item))}\n`)
    }
    return failed || signal.aborted ? 1 : 0
  },
}

function threadsOf(given: unknown): number {
  const [name, text] =
    given === undefined ? ['WHOMET_THREADS', process.env.WHOMET_THREADS] : ['--threads', String(given)]
  if (text === undefined || text === '') return availableParallelism()
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new Misuse(`${name} is a number of threads, 1 to 999, not "${text}".`)
  return Number(text)
}
