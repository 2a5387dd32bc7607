/** A person: offices, names, whom they met most, their meetings. */

import { useSignal } from '@preact/signals'
import { toMeetings, toThing } from '../api/learnt.ts'
import { PERSON_EVIDENCE } from '../api/queries.ts'
import { request } from '../api/request.ts'
import type { Meeting } from '../graph/known.ts'
import { learn } from '../graph/known.ts'
import { lookAt } from '../state/commands.ts'
import { known, language, view } from '../state/store.ts'
import { countryName } from '../text/country.ts'
import { writeDate } from '../text/date.ts'
import { officeName } from '../text/office.ts'
import { words } from '../text/words.ts'
import { Answered } from './answered.tsx'
import { drawThing } from './draw-thing.ts'
import { MeetingList } from './meeting-list.tsx'
import { PeopleBars } from './people-bars.tsx'
import { Sign } from './sign.tsx'
import { useAnswer } from './use-answer.ts'

export const PersonEvidence = ({ id }: { readonly id: string }) => {
  const older = useSignal<readonly Meeting[]>([])
  const asked = useAnswer(id, async (signal) => {
    const { person } = await request(PERSON_EVIDENCE, { id, after: null }, signal)
    const thing = toThing(person)
    if (person !== null && thing !== null) known.value = learn(known.value, [thing], [])
    return person
  })
  const say = words()
  const tongue = language.value
  return (
    <Answered asked={asked}>
      {(person) => {
        const others = person.names.filter((name) => name !== person.name)
        const thing = toThing(person)
        const drawn = view.value.nodes.some((node) => node.id === id)
        const span = [person.firstMet, person.lastMet].map((date) => writeDate(date, tongue))
        return (
          <>
            <header class="about">
              <Sign kind="person" name={person.name} />
              <h2>{person.name}</h2>
              <p class="about-more">
                {[countryName(person.country, tongue), say.met(person.meetingCount)].filter(Boolean).join(' · ')}
              </p>
              {span[0] && span[1] && <p class="about-more">{say.firstLast(span[0], span[1])}</p>}
              {!drawn && thing && (
                <button type="button" class="button" onClick={() => void drawThing(thing)}>
                  {say.drawIt}
                </button>
              )}
            </header>
            {person.offices.length > 0 && (
              <section>
                <h3>{say.offices}</h3>
                <ul class="facts">
                  {person.offices.slice(0, 8).map((office) => (
                    <li key={`${office.office}${office.country}${office.from}`}>
                      {[officeName(office.office, tongue), countryName(office.country, tongue)]
                        .filter(Boolean)
                        .join(', ')}
                      {office.from && (
                        <small>
                          {' '}
                          {writeDate(office.from, tongue)} – {writeDate(office.to, tongue) ?? ''}
                        </small>
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {others.length > 0 && (
              <section>
                <h3>{say.otherNames}</h3>
                <p>{others.join(' · ')}</p>
              </section>
            )}
            {person.possiblySame.length > 0 && (
              <section>
                <h3>{say.possiblySame}</h3>
                <ul class="facts">
                  {person.possiblySame.map(({ person: other, why }) =>
                    other === null ? null : (
                      <li key={other.id}>
                        <button type="button" class="link" onClick={() => lookAt({ kind: 'person', id: other.id })}>
                          {other.name}
                        </button>
                        <small> {why}</small>
                      </li>
                    ),
                  )}
                </ul>
              </section>
            )}
            <PeopleBars
              heading={say.metWith}
              people={person.counterparts.edges}
              subjectOf={(other) => ({ kind: 'pair', a: id, b: other })}
            />
            <MeetingList
              meetings={[...toMeetings(person.meetings.nodes), ...older.value]}
              without={[id]}
              page={person.meetings.pageInfo}
              more={async (after) => {
                const next = await request(PERSON_EVIDENCE, { id, after })
                older.value = [...older.value, ...toMeetings(next.person?.meetings.nodes ?? [])]
                return next.person?.meetings.pageInfo ?? null
              }}
            />
          </>
        )
      }}
    </Answered>
  )
}
