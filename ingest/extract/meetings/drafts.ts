/** The meetings told so far, found by their people: however many there are, few are looked at. */

import type { Draft } from './meeting.ts'
import { mayBe, type Telling } from './same-meeting.ts'

/** Words of one meeting that are kept: more say nothing new. */
const MOST_FRAMES = 100
/** People one meeting may have. */
const MOST_PEOPLE = 200
/** Meetings of one person among which another one of the same people is looked for, the last told. */
const MOST_MEETINGS = 200
/** Meetings of one person whose days are no other meeting's of the same people, the first told. */
const MOST_DAYS = 10
/** Meetings of an article whose days are known to be somebody's, the first told. */
const MOST_DATED = 30

function overlaps(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  let shared = 0
  for (const person of a) if (b.has(person)) shared++
  return shared >= 2 && (shared === a.size || shared === b.size)
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

  /** Days of the other meetings of the same people. */
  daysOfOthers(draft: Draft): ReadonlySet<string> {
    const days = new Set<string>()
    for (const person of draft.people)
      for (const other of this.of(person).slice(0, MOST_DAYS))
        if (other !== draft && other.date && overlaps(other.people, draft.people)) days.add(other.date)
    return days
  }

  /** Days of all other meetings of the article, the first told, with how many people they have in common with this one. */
  daysOfAll(draft: Draft): ReadonlyMap<string, number> {
    const days = new Map<string, number>()
    let left = MOST_DATED
    for (const other of this.all) {
      if (left === 0) break
      if (other.date === null || other === draft) continue
      left--
      let common = 0
      for (const person of draft.people) if (other.people.has(person)) common++
      days.set(other.date, Math.max(days.get(other.date) ?? 0, common))
    }
    return days
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

/** One more telling of the meeting. */
export function tellAgain(draft: Draft, entries: Draft['frames'], date: string | null): void {
  for (const entry of entries) if (draft.frames.length < MOST_FRAMES) draft.frames.push(entry)
  draft.date ??= date
}
