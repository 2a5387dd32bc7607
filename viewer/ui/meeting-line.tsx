/** A meeting in one or two lines: when, who, at what, in which status. */

import type { ComponentChildren } from 'preact'
import type { Meeting } from '../graph/known.ts'
import { language } from '../state/store.ts'
import { writeDate } from '../text/date.ts'
import { words } from '../text/words.ts'
import { StatusMark } from './status-mark.tsx'

interface Props {
  readonly meeting: Meeting
  readonly onOpen: () => void
  /** Whose meetings these are; left out of the names. */
  readonly without?: readonly string[]
  readonly current?: boolean
  readonly children?: ComponentChildren
}

export const namesOf = (meeting: Meeting, without: readonly string[] = []): string => {
  const names = meeting.people.filter((person) => !without.includes(person.id)).map((person) => person.name)
  const more = meeting.peopleCount - meeting.people.length
  return [...names, ...(more > 0 ? [words().andMore(more)] : [])].join(', ')
}

export const MeetingLine = ({ meeting, onOpen, without, current, children }: Props) => {
  const say = words()
  return (
    <li class="line">
      <button type="button" onClick={onOpen} {...(current && { 'aria-current': 'true' })}>
        <span class="line-top">
          <time>{writeDate(meeting.date, language.value) ?? say.unknownDate}</time>
          <StatusMark status={meeting.status} />
        </span>
        <span class="line-who">{namesOf(meeting, without)}</span>
        <span class="line-more">
          {[meeting.event?.name, meeting.place?.name, say.independent(meeting.sourceCount)].filter(Boolean).join(' · ')}
        </span>
      </button>
      {children}
    </li>
  )
}
