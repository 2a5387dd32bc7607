/** Whether two tellings by the same people may be of one meeting: their dates, status, channel and number in a row. */

import type { Status } from '../../model/claim.ts'
import { bound, DAY } from '../dates/bounds.ts'
import type { Frame } from './frame.ts'
import type { Draft } from './meeting.ts'

/** What is told of a meeting, as far as it may be another telling of one told before. */
export type Telling = Pick<Draft, 'people' | 'date'> & {
  readonly frames: readonly Pick<Draft['frames'][number], 'frame' | 'status' | 'date'>[]
}

/** One telling of a meeting by one word. */
type Entry = Telling['frames'][number]

export const compatible = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || a.startsWith(b) || b.startsWith(a) || a.includes('/') || b.includes('/')

/** A day later or earlier: that of the report, or of another time zone. */
const near = (a: string | null, b: string | null): boolean =>
  a !== null &&
  b !== null &&
  Math.abs(bound(a, 'first') - bound(b, 'last')) <= DAY &&
  Math.abs(bound(b, 'first') - bound(a, 'last')) <= DAY

/** A meeting denied, or called off, is not the one that was held. */
const agree = (a: Status, b: Status): boolean =>
  !(a === 'held' && (b === 'denied' || b === 'cancelled')) && !(b === 'held' && (a === 'denied' || a === 'cancelled'))

/** A call is no meeting in person; words that name no channel of their own fit both. */
export const sameChannel = (a: Frame, b: Frame): boolean => a.rule.channel === b.rule.channel || loose(a) || loose(b)
const loose = ({ rule }: Frame): boolean => rule.strict === true || rule.anywhere === true

/** "cuộc gặp đầu tiên" and "cuộc gặp lần thứ hai". */
export const sameNumber = (a: Frame, b: Frame): boolean =>
  a.ordinal === null || b.ordinal === null || a.ordinal === b.ordinal

/** What was held so many days before the article is not what it announces. */
const LONG_AGO = 10

/** Whether one is yet to come and the other was held long ago: "A sẽ gặp lại B", "hai người gặp nhau tháng 6 năm ngoái". */
function past(a: Entry, b: Entry, published: string | null): boolean {
  if (a.status !== 'planned' || a.date || b.status !== 'held' || !b.date || !published) return false
  return bound(b.date.edtf, 'last') < Date.parse(published) - LONG_AGO * DAY
}

/** "A tiếp tục gặp B", where the one before was told without such words. */
const anew = (before: Telling, after: Pick<Telling, 'frames'>): boolean =>
  after.frames.some(({ frame }) => frame.again) && !before.frames.some(({ frame }) => frame.again)

/** "B đề nghị được gặp riêng A", asked at a session of many that both are at. */
const besideSession = (draft: Telling, { people, frames }: Telling): boolean =>
  draft.people.size > people.size &&
  draft.frames.every((entry) => held(entry) && entry.frame.rule.session) &&
  frames.every(({ frame, status }) => !frame.rule.session && (status === 'proposed' || status === 'planned'))

const held = ({ status }: Entry): boolean => status === 'held'

/** "Thượng đỉnh A - B … Hai ông từng gặp nhau năm 2011", "Trước đó, tối 9/10, hai ông hội đàm": told behind, of a time before. */
function bygone(
  before: Telling,
  { date, frames }: Pick<Telling, 'date' | 'frames'>,
  published: string | null,
): boolean {
  if (!date || !frames.every(({ frame }) => frame.earlier) || before.frames.some(({ frame }) => frame.earlier))
    return false
  if (before.date) return before.date.length === DAY_LENGTH && date.length === DAY_LENGTH && before.date !== date
  return published !== null && bound(date, 'last') < Date.parse(published) - LONG_AGO * DAY
}

const DAY_LENGTH = 'YYYY-MM-DD'.length

/** @param published day of the article, or null */
export const mayBe = (draft: Telling, telling: Telling, published: string | null): boolean => {
  const { date, frames } = telling
  return (
    !anew(draft, telling) &&
    !besideSession(draft, telling) &&
    !bygone(draft, { date, frames }, published) &&
    (compatible(draft.date, date) || (near(draft.date, date) && [...draft.frames, ...frames].every(held))) &&
    draft.frames.every((a) =>
      frames.every(
        (b) =>
          agree(a.status, b.status) &&
          sameChannel(a.frame, b.frame) &&
          sameNumber(a.frame, b.frame) &&
          !past(a, b, published) &&
          !past(b, a, published),
      ),
    )
  )
}
