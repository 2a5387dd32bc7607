/** An event or a place: what it is, who met there, which meetings. */

import { useSignal } from '@preact/signals'
import { toMeetings, toThing } from '../api/learnt.ts'
import { EVENT_EVIDENCE, PLACE_EVIDENCE } from '../api/queries.ts'
import { request } from '../api/request.ts'
import { learn, type Meeting } from '../graph/known.ts'
import { lookAt } from '../state/commands.ts'
import { known, language, view } from '../state/store.ts'
import { writeDate } from '../text/date.ts'
import { words } from '../text/words.ts'
import { Answered } from './answered.tsx'
import { drawThing } from './draw-thing.ts'
import { MeetingList } from './meeting-list.tsx'
import { PeopleBars } from './people-bars.tsx'
import { Sign } from './sign.tsx'
import { useAnswer } from './use-answer.ts'

interface Props {
  readonly kind: 'event' | 'place'
  readonly id: string
}

const ask = async ({ kind, id }: Props, after: string | null, signal?: AbortSignal) =>
  kind === 'event'
    ? (await request(EVENT_EVIDENCE, { id, after }, signal)).event
    : (await request(PLACE_EVIDENCE, { id, after }, signal)).place

export const StageEvidence = ({ kind, id }: Props) => {
  const older = useSignal<readonly Meeting[]>([])
  const asked = useAnswer(id, async (signal) => {
    const stage = await ask({ kind, id }, null, signal)
    const thing = toThing(stage)
    if (thing !== null) known.value = learn(known.value, [thing], [])
    return stage
  })
  const say = words()
  return (
    <Answered asked={asked}>
      {(stage) => {
        const thing = toThing(stage)
        const drawn = view.value.nodes.some((node) => node.id === id)
        const around = stage.__typename === 'Event' ? (stage.place ? [stage.place] : []) : stage.within
        const what = stage.__typename === 'Event' ? say.eventKinds[stage.eventKind] : say.placeKinds[stage.placeKind]
        const days =
          stage.__typename === 'Event' && stage.from
            ? writeDate(stage.to && stage.to !== stage.from ? `${stage.from}/${stage.to}` : stage.from, language.value)
            : null
        const others = stage.names.filter((name) => name !== stage.name)
        return (
          <>
            <header class="about">
              <Sign kind={kind} />
              <h2>{stage.name}</h2>
              <p class="about-more">{[what, days, say.met(stage.meetingCount)].filter(Boolean).join(' · ')}</p>
              {around.length > 0 && (
                <p class="about-more">
                  {say.within}{' '}
                  {around.map((one, at) => (
                    <span key={one.id}>
                      {at > 0 && ', '}
                      <button type="button" class="link" onClick={() => lookAt({ kind: 'place', id: one.id })}>
                        {one.name}
                      </button>
                    </span>
                  ))}
                </p>
              )}
              {!drawn && thing && (
                <button type="button" class="button" onClick={() => void drawThing(thing)}>
                  {say.drawIt}
                </button>
              )}
            </header>
            {others.length > 0 && (
              <section>
                <h3>{say.otherNames}</h3>
                <p>{others.join(' · ')}</p>
              </section>
            )}
            <PeopleBars
              heading={say.attendees}
              people={stage.people.edges}
              subjectOf={(person) => ({ kind: 'person', id: person })}
            />
            <MeetingList
              meetings={[...toMeetings(stage.meetings.nodes), ...older.value]}
              without={[]}
              page={stage.meetings.pageInfo}
              more={async (after) => {
                const next = await ask({ kind, id }, after)
                older.value = [...older.value, ...toMeetings(next?.meetings.nodes ?? [])]
                return next?.meetings.pageInfo ?? null
              }}
            />
          </>
        )
      }}
    </Answered>
  )
}
