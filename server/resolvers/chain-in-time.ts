/** A chain in which each meeting is later than the one before: one statement for each step, keeping for everybody the earliest arrival. */

import type { Context } from '../context.ts'
import { statement } from '../graph/statement.ts'
import { LAST } from '../paging/page.ts'
import type { Found, Search } from './chain-search.ts'

interface Arrival {
  readonly person: string
  readonly day: string
  readonly from: string
  readonly meeting: string
}

/** The fewest steps; among those the earliest arrival. Only dated meetings count, and one must end before the day on which the next begins. */
export const chainInTime = async (context: Context, wanted: Search): Promise<Found | null> => {
  const levels: ReadonlyMap<string, Arrival>[] = []
  const earliest = new Map<string, string>([[wanted.from, '']])
  let frontier: readonly { person: string; day: string }[] = [{ person: wanted.from, day: '' }]
  while (levels.length < wanted.steps && frontier.length > 0) {
    const rows = (await context.read(statement('next-in-time'), {
      frontier,
      avoiding: wanted.avoiding,
      since: wanted.since ?? '',
      until: wanted.until ?? LAST,
    })) as unknown as readonly Arrival[]
    // Arriving with more steps is worth something only when it is earlier.
    const better = rows.filter(({ person, day }) => day < (earliest.get(person) ?? LAST))
    levels.push(new Map(better.map((arrival) => [arrival.person, arrival])))
    for (const { person, day } of better) earliest.set(person, day)
    if (levels.at(-1)?.has(wanted.to)) return wayBack(wanted, levels)
    frontier = better.map(({ person, day }) => ({ person, day }))
  }
  return null
}

const wayBack = ({ from, to }: Search, levels: readonly ReadonlyMap<string, Arrival>[]): Found => {
  const people = [to]
  const meetings: string[] = []
  for (let level = levels.length - 1; level >= 0; level--) {
    const arrival = levels[level]?.get(people[0] as string)
    if (arrival === undefined) break
    people.unshift(arrival.from)
    meetings.unshift(arrival.meeting)
  }
  return people[0] === from ? { people, meetings } : { people: [from, to] }
}
