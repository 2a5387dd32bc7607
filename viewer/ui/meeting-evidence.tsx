/** A meeting: who, when, where, at which event, how its status went, where sources disagree, and every quote. */

import { toMeeting } from '../api/learnt.ts'
import { MEETING_EVIDENCE } from '../api/queries.ts'
import { request } from '../api/request.ts'
import { learn } from '../graph/known.ts'
import { lookAt } from '../state/commands.ts'
import { known, language } from '../state/store.ts'
import { countryName } from '../text/country.ts'
import { writeDate } from '../text/date.ts'
import { officeName } from '../text/office.ts'
import { words } from '../text/words.ts'
import { Answered } from './answered.tsx'
import { Disagreements } from './disagreements.tsx'
import { Sign } from './sign.tsx'
import { SourceQuote } from './source-quote.tsx'
import { StatusHistory } from './status-history.tsx'
import { StatusMark } from './status-mark.tsx'
import { useAnswer } from './use-answer.ts'

export const MeetingEvidence = ({ id }: { readonly id: string }) => {
  const asked = useAnswer(id, async (signal) => {
    const { meeting } = await request(MEETING_EVIDENCE, { id }, signal)
    if (meeting !== null) known.value = learn(known.value, [], [toMeeting(meeting)])
    return meeting
  })
  const say = words()
  const tongue = language.value
  return (
    <Answered asked={asked}>
      {(node) => {
        const meeting = toMeeting(node)
        const more = meeting.peopleCount - meeting.people.length
        const { place, event } = meeting
        return (
          <>
            <header class="about about-meeting">
              <p class="about-kicker">
                <StatusMark status={meeting.status} />
                <span>{say.channels[meeting.channel]}</span>
              </p>
              <h2>{writeDate(meeting.date, tongue) ?? say.unknownDate}</h2>
              <p class="about-more">
                <strong>{say.independent(meeting.sourceCount)}</strong> · {say.articles(meeting.articleCount)}
              </p>
            </header>
            <section>
              <h3>{say.participants}</h3>
              <ul class="who">
                {meeting.people.map((person) => (
                  <li key={person.id}>
                    <button type="button" onClick={() => lookAt({ kind: 'person', id: person.id })}>
                      <Sign kind="person" name={person.name} />
                      <span class="who-name">{person.name}</span>
                      <span class="who-office">
                        {[person.office && officeName(person.office, tongue), countryName(person.country, tongue)]
                          .filter(Boolean)
                          .join(', ')}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
              {more > 0 && <p class="about-more">{say.andMore(more)}</p>}
            </section>
            {(place !== null || event !== null || node.partOf.length > 0) && (
              <section>
                <dl class="slots">
                  {event !== null && (
                    <>
                      <dt>{say.at}</dt>
                      <dd>
                        <button type="button" class="link" onClick={() => lookAt({ kind: 'event', id: event.id })}>
                          {event.name}
                        </button>
                      </dd>
                    </>
                  )}
                  {place !== null && (
                    <>
                      <dt>{say.where}</dt>
                      <dd>
                        {[place, ...place.within].map((one, at) => (
                          <span key={one.id}>
                            {at > 0 && ', '}
                            <button type="button" class="link" onClick={() => lookAt({ kind: 'place', id: one.id })}>
                              {one.name}
                            </button>
                          </span>
                        ))}
                      </dd>
                    </>
                  )}
                  {node.partOf.map((group) =>
                    group === null ? null : (
                      <>
                        <dt>{say.partOf}</dt>
                        <dd>
                          <button type="button" class="link" onClick={() => lookAt({ kind: 'meeting', id: group.id })}>
                            {[group.event?.name, writeDate(group.date, tongue)].filter(Boolean).join(', ') ||
                              say.openMeeting}
                          </button>
                        </dd>
                      </>
                    ),
                  )}
                </dl>
              </section>
            )}
            <Disagreements disagreements={node.disagreements} />
            <StatusHistory history={node.history} />
            <section>
              <h3>{say.quotes}</h3>
              {node.claims.nodes.map((claim) => claim && <SourceQuote key={claim.id} claim={claim} />)}
            </section>
          </>
        )
      }}
    </Answered>
  )
}
