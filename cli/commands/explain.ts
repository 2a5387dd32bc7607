/** `whomet explain`: why an article says what we say it says. */

import { IngestError } from '../../ingest/model/errors.ts'
import { explainer } from '../../ingest/pipeline.ts'
import { readArticles } from '../../ingest/read/read.ts'
import { type Command, Misuse } from '../command.ts'
import { explained } from '../explained.ts'
import { meeting } from '../meetings-line.ts'
import { printed } from '../printed.ts'
import { say } from '../say.ts'

export const command: Command = {
  name: 'explain',
  summary: 'shows why articles give the meetings they give, and why other words give none',
  help: `Usage: whomet explain PATH… [--json]

Reads articles as \`whomet extract\` does. For each meeting found it shows the sentence, and for every slot which rule or
which fact of knowledge/ gave it and where; then each meeting word that gave none, with the reason; then what was not
read (bylines, photo credits, teasers, repeats). Numbers are offsets into the article's title or text.

  --json   one JSON object for each article instead: {"id", "meetings": [{…, "reasons": [{"slot", "rule", "at"}]}],
           "silences": [{"word", "sentence", "why"}], "unread": [{"at", "why"}]}

Exit codes: 0 all read, 1 something could not be, 2 used wrongly.
Example: whomet explain samples/articles.jsonl | less`,
  options: { json: { type: 'boolean' } },
  async run({ words, values, signal }) {
    if (words.length === 0) throw new Misuse('name at least one file or folder, or "-".')
    const explain = explainer('vi')
    let failed = false
    for await (const item of readArticles(words)) {
      if (signal.aborted) return 1
      if (item instanceof IngestError) {
        failed = true
        say(item.message)
        continue
      }
      const { article, claims, silences, unread } = explain(item)
      const meetings = claims.map((claim) => ({ ...meeting(claim), reasons: claim.reasons }))
      await printed(
        values.json
          ? `${JSON.stringify({ id: article.id, meetings, silences, unread })}\n`
          : explained({ article, claims, silences, unread }),
      )
    }
    return failed ? 1 : 0
  },
}
