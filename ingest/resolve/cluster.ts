/** Claims → those of one meeting: the surest first, every member compatible with every other, the vague joining only where one meeting fits. */

import { type Candidate, compatible, sameTime } from './compatible.ts'
import { SLACK_DAYS, shared, touch } from './interact.ts'
import { near } from './near.ts'

/** The claims of each article. */
export type Mates = ReadonlyMap<string, readonly Candidate[]>

/**
 * Deterministic in the content of the claims: the order in which they are given does not matter. A claim's meeting depends on
 * nothing but claims that touch it, the meetings of those, and its article's other claims.
 *
 * @param settled claims whose meeting stays: claim id → what is the same for claims of one meeting.
 */
export function cluster(claims: readonly Candidate[], settled: ReadonlyMap<string, string> = new Map()): Candidate[][] {
  const mates = matesIn(claims)
  const clusters = near<Candidate[]>()
  const all: Candidate[][] = []
  const bySettled = new Map<string, Candidate[]>()
  for (const next of inOrder(claims)) {
    const meeting = settled.get(next.told.id)
    const there = meeting === undefined ? choose(next, fitting(next)) : bySettled.get(meeting)
    const members = there ?? []
    if (!there) all.push(members)
    members.push(next)
    clusters.add(next.reach.keys, members)
    if (meeting !== undefined) bySettled.set(meeting, members)
  }
  return all

  function fitting(next: Candidate): Candidate[][] {
    return clusters
      .at(next.reach.keys)
      .filter((members) => members.every((member) => compatible(member, next)) && !isBilateralOf(next, members, mates))
  }
}

export function matesIn(claims: readonly Candidate[]): Mates {
  const mates = new Map<string, Candidate[]>()
  for (const one of claims) {
    const there = mates.get(one.told.article)
    if (there) there.push(one)
    else mates.set(one.told.article, [one])
  }
  return mates
}

/** The day on which a claim's meeting may have begun, with the two who lead it. */
export const dayOf = ({ window, people }: Candidate): string => `${window?.from}|${people.slice(0, 2).sort().join('|')}`

/** Days first, those that most claims name before their neighbours; then spans, the short ones first; then what has no date. */
function inOrder(claims: readonly Candidate[]): Candidate[] {
  const support = new Map<string, number>()
  for (const one of claims)
    if (one.window?.precision === 'day') support.set(dayOf(one), (support.get(dayOf(one)) ?? 0) + 1)
  const rank = { day: 0, span: 1, none: 2 }
  const length = ({ window }: Candidate) => (window === null ? 0 : window.to - window.from)
  return [...claims].sort(
    (a, b) =>
      rank[a.window?.precision ?? 'none'] - rank[b.window?.precision ?? 'none'] ||
      length(a) - length(b) ||
      (support.get(dayOf(b)) ?? 0) - (support.get(dayOf(a)) ?? 0) ||
      (a.window?.from ?? 0) - (b.window?.from ?? 0) ||
      compareText(a.told.published ?? '9999', b.told.published ?? '9999') ||
      compareText(a.told.id, b.told.id),
  )
}

function choose(next: Candidate, fitting: readonly Candidate[][]): Candidate[] | undefined {
  const bound = fitting.find((members) =>
    members.some(({ together }) => together.some((id) => next.together.includes(id))),
  )
  if (bound || fitting.length <= 1) return bound ?? fitting[0]
  // A meeting with a date is surer than one that nobody dates.
  const dated = fitting.filter((members) =>
    members.some(({ window }) => window !== null && window.precision !== 'none'),
  )
  const scored = (dated.length > 0 ? dated : fitting)
    .map((members) => ({ members, score: score(next, members) }))
    .sort((a, b) => b.score - a.score || b.members.length - a.members.length)
  const best = scored.filter((one) => one.score === scored[0]?.score).map(({ members }) => members)
  // Several meetings fit equally well: sure only when the claim has a day of its own, when nearly all tell of one of them, or all of one day.
  if (
    best.length === 1 ||
    next.window?.precision === 'day' ||
    outnumbers(best) ||
    best.every((members) => onOneDay(members, best[0] ?? []))
  )
    return best[0]
  return undefined
}

/** A meeting that the news is full of, beside others told of in passing. */
const MANY = 5

const outnumbers = ([first = [], second = []]: readonly (readonly Candidate[])[]): boolean =>
  first.length >= MANY * second.length

const onOneDay = (a: readonly Candidate[], b: readonly Candidate[]): boolean => {
  const [x, y] = [a[0]?.window, b[0]?.window]
  return x?.precision === 'day' && y?.precision === 'day' && Math.abs(x.from - y.from) <= SLACK_DAYS
}

/** What speaks for one of several meetings that all fit. */
function score(next: Candidate, members: readonly Candidate[]): number {
  let best = 0
  for (const member of members) {
    let points = 0
    if (sameDays(next, member)) points += 8
    if (next.event && member.event && next.event.base === member.event.base) points += 4
    if (
      next.places[0] &&
      member.places[0] &&
      (next.places.includes(member.places[0]) || member.places.includes(next.places[0]))
    )
      points += 2
    points += shared(next.people, member.people) / Math.max(next.people.length, member.people.length)
    best = Math.max(best, points)
  }
  return best
}

const sameDays = ({ window: a }: Candidate, { window: b }: Candidate): boolean =>
  a !== null && b !== null && a.precision !== 'none' && b.precision !== 'none' && a.from === b.from && a.to === b.to

/** An article that tells of A with B and of A with C means two bilaterals, not the round of A, B and C told elsewhere. */
export function isBilateralOf(one: Candidate, members: readonly Candidate[], mates: Mates): boolean {
  if (one.together.length > 0) return false
  return members.some((member) => {
    const [small, large] = one.people.length < member.people.length ? [one, member] : [member, one]
    if (small.people.length === large.people.length || large.people.length < 3) return false
    const { told, people } = small
    const siblings = (mates.get(told.article) ?? []).filter(
      (other) =>
        other !== small &&
        other.people.length < large.people.length &&
        other.people.some((id) => people.includes(id)) &&
        other.people.every((id) => large.people.includes(id)) &&
        touch(other.reach, large.reach) &&
        sameTime(other, large),
    )
    // Together they tell of everybody in the round, one after the other.
    return large.people.every((id) => people.includes(id) || siblings.some((other) => other.people.includes(id)))
  })
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
