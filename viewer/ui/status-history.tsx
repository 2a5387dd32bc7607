/** How the status of a meeting went from article to article; shown when it ever changed. */

import type { ResultOf } from '../api/graphql.ts'
import type { MEETING_EVIDENCE } from '../api/queries.ts'
import { language } from '../state/store.ts'
import { writeDate } from '../text/date.ts'
import { words } from '../text/words.ts'
import { StatusMark } from './status-mark.tsx'

type History = NonNullable<ResultOf<typeof MEETING_EVIDENCE>['meeting']>['history']

export const StatusHistory = ({ history }: { readonly history: History }) => {
  const say = words()
  if (new Set(history.map((report) => report.status)).size < 2) return null
  return (
    <section>
      <h3>{say.history}</h3>
      <ol class="history">
        {history.map((report) => (
          <li key={`${report.published}${report.status}${report.claim?.id}`}>
            <time>{writeDate(report.published, language.value) ?? say.unknownDate}</time>
            <StatusMark status={report.status} />
            <span class="history-outlet">{report.claim?.article?.outlet ?? report.claim?.article?.title ?? ''}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
