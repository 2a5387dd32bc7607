/** An article's meetings as they are told: begun, told again, joined by one more. */

import type { Status } from '../../model/claim.ts'
import { remembering } from '../../model/lazily.ts'
import type { Reading } from '../reading.ts'
import type { Dated } from '../slots/dated.ts'
import { statusOf } from '../slots/status.ts'
import type { Cast } from './cast.ts'
import { type Drafts, tellAgain } from './drafts.ts'
import type { Frame } from './frame.ts'
import type { Draft } from './meeting.ts'
import { compatible } from './same-meeting.ts'

export interface Told {
  readonly frame: Frame
  /** What its own sentence gives. */
  readonly date: () => Dated | null
  /** The same word, its object ending at a token: one of a list. */
  readonly upTo: (end: number) => Told
}

export interface Story extends Cast {
  readonly reading: Reading
  readonly drafts: Drafts
  /** The meeting told last: what an anaphoric noun means. */
  current: Draft | undefined
  /** The session told last. */
  session: Draft | undefined
  /** Behind the first words of the article for a press conference; endless where it has none. */
  readonly press: () => number
  /** First sentence not yet looked at for who came. */
  attended: number
  /** Sentence of the last guest whose host nobody names. */
  unhosted: number
  /** Last sentence in which the current session was spoken of. */
  heard: number
}

const entries = remembering<Told, Draft['frames'][number]>()

/** What one word tells of its meeting; asked for by every meeting that it may be of. */
export const entryOf = ({ reading, lexicon }: Story, told: Told): Draft['frames'][number] =>
  entries(told, () => ({ frame: told.frame, ...statusOf(reading, lexicon, told.frame), date: told.date() }))

export function begin(
  story: Story,
  people: Set<number>,
  entry: Draft['frames'][number],
  kind: Pick<Draft, 'open' | 'session'>,
): void {
  story.current = {
    people,
    frames: [entry],
    date: entry.date?.edtf ?? null,
    taken: new Set(),
    theirs: new Map(),
    ...kind,
  }
  story.drafts.add(story.current)
  if (kind.session) story.session = story.current
}

export function join(story: Story, people: readonly number[], item: Told): void {
  const set = new Set(people)
  const { current } = story
  // A session of which only the host was named: the guest is named now.
  const opened =
    current?.open &&
    people.some((person) => current.people.has(person)) &&
    compatible(current.date, item.date()?.edtf ?? null)
      ? current
      : undefined
  const entry = entryOf(story, item)
  const date = entry.date?.edtf ?? null
  const like = (status: Status) => story.drafts.same({ people: set, date, frames: [{ ...entry, status }] })
  const match = like(entry.status) ?? opened
  // "A gặp B … văn phòng của A phủ nhận cuộc gặp với B": what the article tells as held is denied by somebody.
  if (!match && entry.status === 'denied' && like('held')) return
  if (match) {
    for (const person of set) story.drafts.admit(match, person)
    tellAgain(match, [entry], date)
    match.open = false
    story.current = match
  } else begin(story, set, entry, { open: false, session: item.frame.rule.session === true })
  story.heard = item.frame.sentence
}

export function admit({ drafts }: Story, draft: Draft, person: number): void {
  drafts.admit(draft, person)
  if (draft.people.size > 1) draft.open = false
}
