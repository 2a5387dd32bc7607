/** Meetings one under the other, with a button for the next page. */

import { useSignal } from '@preact/signals'
import type { Meeting } from '../graph/known.ts'
import { lookAt } from '../state/commands.ts'
import { say as announce, view } from '../state/store.ts'
import { words } from '../text/words.ts'
import { MeetingLine } from './meeting-line.tsx'

interface Page {
  readonly hasNextPage: boolean
  readonly endCursor: string | null
}

interface Props {
  readonly meetings: readonly Meeting[]
  readonly without: readonly string[]
  readonly page: Page
  readonly more: (after: string) => Promise<Page | null>
}

export const MeetingList = ({ meetings, without, page, more }: Props) => {
  const now = useSignal<Page>(page)
  const say = words()
  const { endCursor } = now.value
  const next = async () => {
    if (endCursor === null) return
    try {
      now.value = (await more(endCursor)) ?? { hasNextPage: false, endCursor: null }
    } catch {
      announce(say.failures.unreachable[0])
    }
  }
  const { subject } = view.value
  return (
    <section>
      <h3>{say.allMeetings}</h3>
      {meetings.length === 0 && <p class="facts">{say.noMeetings}</p>}
      <ul class="lines">
        {meetings.map((meeting) => (
          <MeetingLine
            key={meeting.id}
            meeting={meeting}
            without={without}
            current={subject?.kind === 'meeting' && subject.id === meeting.id}
            onOpen={() => lookAt({ kind: 'meeting', id: meeting.id })}
          />
        ))}
      </ul>
      {now.value.hasNextPage && (
        <button type="button" class="button" onClick={() => void next()}>
          {say.olderMeetings}
        </button>
      )}
    </section>
  )
}
