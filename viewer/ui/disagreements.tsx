/** What sources say differently, side by side, the value shown first at the left. */

import type { ResultOf } from '../api/graphql.ts'
import type { MEETING_EVIDENCE } from '../api/queries.ts'
import { language } from '../state/store.ts'
import { CHANNELS, STATUSES } from '../state/view.ts'
import { writeDate } from '../text/date.ts'
import { safeLink } from '../text/link.ts'
import { words } from '../text/words.ts'

type All = NonNullable<ResultOf<typeof MEETING_EVIDENCE>['meeting']>['disagreements']
type Aspect = All[number]['on']

const written = (on: Aspect, value: string): string => {
  const say = words()
  const status = STATUSES.find((known) => known === value.toUpperCase())
  const channel = CHANNELS.find((known) => known === value.toUpperCase())
  if (on === 'DATE') return writeDate(value, language.value) ?? value
  if (on === 'STATUS' && status !== undefined) return say.statuses[status]
  if (on === 'CHANNEL' && channel !== undefined) return say.channels[channel]
  return value
}

export const Disagreements = ({ disagreements }: { readonly disagreements: All }) => {
  const say = words()
  if (disagreements.length === 0) return null
  return (
    <section class="disagree">
      {disagreements.map(({ on, values }) => (
        <div key={on}>
          <h3>
            {say.disagree} {say.aspects[on]}
          </h3>
          <ul>
            {values.map((value) => (
              <li key={value.value} class={value.shown ? 'disagree-shown' : undefined}>
                <strong>{written(on, value.value)}</strong>
                <span>{say.independent(value.sourceCount)}</span>
                <ul>
                  {value.claims.map((claim) => {
                    if (claim === null) return null
                    const link = safeLink(claim.article?.url)
                    const name = claim.article?.outlet ?? claim.article?.title ?? say.untitled
                    return (
                      <li key={claim.id}>
                        {link === null ? (
                          name
                        ) : (
                          <a href={link} target="_blank" rel="noopener noreferrer nofollow">
                            {name}
                          </a>
                        )}
                      </li>
                    )
                  })}
                </ul>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
