/** Two people: every meeting of theirs, each with its best quote. */

import { useSignal } from '@preact/signals'
import type { ResultOf } from '../api/graphql.ts'
import { toMeeting } from '../api/learnt.ts'
import { PAIR_EVIDENCE } from '../api/queries.ts'
import { request } from '../api/request.ts'
import { lookAt } from '../state/commands.ts'
import { say as announce, language } from '../state/store.ts'
import { writeDate } from '../text/date.ts'
import { words } from '../text/words.ts'
import { Answered } from './answered.tsx'
import { MeetingLine } from './meeting-line.tsx'
import { Sign } from './sign.tsx'
import { SourceQuote } from './source-quote.tsx'
import { useAnswer } from './use-answer.ts'

type Pair = ResultOf<typeof PAIR_EVIDENCE>['pair']

export const PairEvidence = ({ a, b }: { readonly a: string; readonly b: string }) => {
  const older = useSignal<Pair['meetings'][]>([])
  const asked = useAnswer(
    `${a} ${b}`,
    async (signal) => (await request(PAIR_EVIDENCE, { a, b, after: null }, signal)).pair,
  )
  const say = words()
  const tongue = language.value
  return (
    <Answered asked={asked}>
      {(pair) => {
        const pages = [pair.meetings, ...older.value]
        const { hasNextPage, endCursor } = pages.at(-1)?.pageInfo ?? { hasNextPage: false, endCursor: null }
        const span = [pair.first, pair.last].map((date) => writeDate(date, tongue))
        const more = async () => {
          try {
            const next = await request(PAIR_EVIDENCE, { a, b, after: endCursor })
            older.value = [...older.value, next.pair.meetings]
          } catch {
            announce(say.failures.unreachable[0])
          }
        }
        return (
          <>
            <header class="about about-pair">
              <h2>
                {[pair.a, pair.b].map((person, at) =>
                  person === null ? null : (
                    <button
                      key={person.id}
                      type="button"
                      class="about-name"
                      onClick={() => lookAt({ kind: 'person', id: person.id })}
                    >
                      <Sign kind="person" name={person.name} />
                      {person.name}
                      {at === 0 && <span class="unseen"> – </span>}
                    </button>
                  ),
                )}
              </h2>
              <p class="about-more">
                {[say.met(pair.meetingCount), span[0] && span[1] ? say.firstLast(span[0], span[1]) : null]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </header>
            <section>
              <h3>{say.allMeetings}</h3>
              <ul class="lines">
                {pages.flatMap((page) =>
                  page.nodes.map((node) => {
                    if (node === null) return null
                    const best = node.claims.nodes[0]
                    const meeting = toMeeting(node)
                    const alone = meeting.peopleCount === 2
                    return (
                      <MeetingLine
                        key={node.id}
                        meeting={meeting}
                        without={alone ? [a, b] : []}
                        onOpen={() => lookAt({ kind: 'meeting', id: node.id })}
                      >
                        {best && <SourceQuote claim={best} brief />}
                      </MeetingLine>
                    )
                  }),
                )}
              </ul>
              {hasNextPage && (
                <button type="button" class="button" onClick={() => void more()}>
                  {say.olderMeetings}
                </button>
              )}
            </section>
          </>
        )
      }}
    </Answered>
  )
}
