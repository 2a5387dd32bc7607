/** What is shown before anything is drawn: whom people meet most, what happened last, or how to fill an empty graph. */

import { toMeetings, toThing } from '../api/learnt.ts'
import { START } from '../api/queries.ts'
import { request } from '../api/request.ts'
import { learn } from '../graph/known.ts'
import { lookAt } from '../state/commands.ts'
import { known, language } from '../state/store.ts'
import { countryName } from '../text/country.ts'
import { words } from '../text/words.ts'
import { drawThing } from './draw-thing.ts'
import { MeetingLine } from './meeting-line.tsx'
import { Sign } from './sign.tsx'
import { Trouble } from './trouble.tsx'
import { useAnswer } from './use-answer.ts'

export const Start = () => {
  const asked = useAnswer('start', (signal) => request(START, {}, signal))
  const say = words()
  if (asked.state === 'asking') return <p class="start start-wait">{say.working}</p>
  if (asked.state === 'failed') {
    return (
      <div class="start">
        <Trouble {...asked} />
      </div>
    )
  }
  const { totals, mostMet, meetings } = asked.data
  if (totals.people === 0) {
    return (
      <div class="start">
        <h2>{say.emptyGraph}</h2>
        <p>{say.emptyGraphHint}</p>
        <pre>
          <code>{say.emptyGraphCommand}</code>
        </pre>
      </div>
    )
  }
  const latest = toMeetings(meetings.nodes)
  return (
    <div class="start">
      <h2>{say.startHeading}</h2>
      <p class="start-lead">{say.startLead}</p>
      <div class="start-columns">
        <section>
          <h3>{say.mostMet}</h3>
          <ul class="start-people">
            {mostMet.map(({ person, meetingCount }) => {
              const thing = toThing(person)
              if (thing?.kind !== 'person') return null
              return (
                <li key={thing.id}>
                  <button type="button" onClick={() => void drawThing(thing)}>
                    <Sign kind="person" name={thing.name} />
                    <span class="start-name">{thing.name}</span>
                    <span class="start-more">
                      {[countryName(thing.country, language.value), say.met(meetingCount)].filter(Boolean).join(' · ')}
                    </span>
                  </button>
                </li>
              )
            })}
          </ul>
        </section>
        <section>
          <h3>{say.latest}</h3>
          <ul class="lines">
            {latest.map((meeting) => (
              <MeetingLine
                key={meeting.id}
                meeting={meeting}
                onOpen={() => {
                  known.value = learn(known.value, [], [meeting])
                  lookAt({ kind: 'meeting', id: meeting.id })
                }}
              />
            ))}
          </ul>
        </section>
      </div>
      <p class="start-totals">{say.totals(totals.people, totals.meetings, totals.articles)}</p>
    </div>
  )
}
