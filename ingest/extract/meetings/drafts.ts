/** The meetings told so far, found by their people: however many there are, few are looked at. */

import type { Status } from '../../model/claim.ts'
import { bound, DAY } from '../dates/bounds.ts'
import type { Frame } from './frame.ts'
import type { Draft } from './meeting.ts'

/** Words of one meeting that are kept: more say nothing new. */
const MOST_FRAMES = 100
/** People one meeting may have. */
const MOST_PEOPLE = 200
/** Meetings of one person among which another one of the same people is looked for, the last told. */
const MOST_MEETINGS = 200

export const compatible = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a === b || a.startsWith(b) || b.startsWith(a) || a.includes('/') || b.includes('/')

/** A meeting denied, or called off, is not the one that was held. */
const agree = (a: Status, b: Status): boolean =>
  !(a === 'held' && (b === 'denied' || b === 'cancelled')) && !(b === 'held' && (a === 'denied' || a === 'cancelled'))

/** A call is no meeting in person; words that name no channel of their own fit both. */
const sameChannel = (a: Frame, b: Frame): boolean => a.rule.channel === b.rule.channel || loose(a) || loose(b)
const loose = ({ rule }: Frame): boolean => rule.strict === true || rule.frame === 'together'

function overlaps(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  let shared = 0
  for (const person of a) if (b.has(person)) shared++
  return shared >= 2 && (shared === a.size || shared === b.size)
}

/** What is told of a meeting, as far as it may be another telling of one told before. */
type Telling = Pick<Draft, 'people' | 'date'> & {
  readonly frames: readonly Pick<Draft['frames'][number], 'frame' | 'status' | 'date'>[]
}

/** One telling of a meeting by one word. */
type Entry = Telling['frames'][number]

/** What was held so many days before the article is not what it announces. */
const LONG_AGO = 10

/** Whether one is yet to come and the other was held long ago: "A sẽ gặp lại B", "hai người gặp nhau tháng 6 năm ngoái". */
function past(a: Entry, b: Entry, published: string | null): boolean {
  if (a.status !== 'planned' || a.date || b.status !== 'held' || !b.date || !published) return false
  return bound(b.date.edtf, 'last') < Date.parse(published) - LONG_AGO * DAY
}

export class Drafts {
  readonly all: Draft[] = []
  /** @param published day of the article, or null */
  constructor(private readonly published: string | null) {}

  private readonly places = new Map<Draft, number>()
  private readonly byPerson = new Map<number, Draft[]>()

  add(draft: Draft): void {
    this.places.set(draft, this.all.length)
    this.all.push(draft)
    for (const person of draft.people) this.index(draft, person)
  }

  /** Meetings the person is known to be at. */
  of(person: number): readonly Draft[] {
    return this.byPerson.get(person) ?? []
  }

  /** One more at a meeting. */
  admit(draft: Draft, person: number): void {
    if (draft.people.has(person) || draft.people.size >= MOST_PEOPLE) return
    draft.people.add(person)
    this.index(draft, person)
  }

  /** The first meeting of the same people that this may be; two of one of the two must be at the other. */
  same(telling: Telling): Draft | undefined {
    const lists = [...telling.people].map((person) => this.of(person)).sort((a, b) => a.length - b.length)
    let best: Draft | undefined
    // Whoever shares two people stands in a list besides the longest.
    for (const list of lists.slice(0, -1)) {
      for (const draft of list.slice(-MOST_MEETINGS)) {
        if (best && this.place(best) <= this.place(draft)) continue
        if (!draft.open && overlaps(draft.people, telling.people) && mayBe(draft, telling, this.published)) best = draft
      }
    }
    return best
  }

  private place(draft: Draft): number {
    return this.places.get(draft) ?? -1
  }

  private index(draft: Draft, person: number): void {
    const list = this.byPerson.get(person)
    if (list) list.push(draft)
    else this.byPerson.set(person, [draft])
  }
}

const mayBe = (draft: Draft, { date, frames }: Telling, published: string | null): boolean =>
  compatible(draft.date, date) &&
  draft.frames.every((a) =>
    frames.every(
      (b) =>
        agree(a.status, b.status) && sameChannel(a.frame, b.frame) && !past(a, b, published) && !past(b, a, published),
    ),
  )

/** One more telling of the meeting. */
export function tellAgain(draft: Draft, entries: Draft['frames'], date: string | null): void {
  for (const entry of entries) if (draft.frames.length < MOST_FRAMES) draft.frames.push(entry)
  draft.date ??= date
}
