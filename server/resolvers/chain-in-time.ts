/** A chain in which each meeting is later than the one before: step by step, keeping for everybody the earliest arrival. */

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
  const { from, to, avoiding, steps } = wanted
  const bounds = { since: wanted.since ?? '', until: wanted.until ?? LAST }
  const ask = async (name: string, parameters: object) =>
    (await context.read(statement(name), { ...parameters, ...bounds })) as unknown as readonly Arrival[]
  const levels: ReadonlyMap<string, Arrival>[] = []
  const earliest = new Map<string, string>([[from, '']])
  let frontier: readonly { person: string; day: string; known: string }[] = [{ person: from, day: '', known: LAST }]
  while (frontier.length > 0) {
    // Whoever is looked for has fewer meetings than all who were reached: the last step is found from that end.
    const days = Object.fromEntries(frontier.map(({ person, day }) => [person, day]))
    const [last] = await ask('arrival-in-time', { to, days })
    if (last !== undefined) return wayBack(wanted, [...levels, new Map([[to, last]])])
    if (levels.length + 2 > steps) return null
    const rows = await ask('next-in-time', { frontier, avoiding })
    // Arriving with more steps is worth something only when it is earlier.
    const better = rows.filter(({ person, day }) => day < (earliest.get(person) ?? LAST))
    frontier = better.map(({ person, day }) => ({ person, day, known: earliest.get(person) ?? LAST }))
    levels.push(new Map(better.map((arrival) => [arrival.person, arrival])))
    for (const { person, day } of better) earliest.set(person, day)
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
