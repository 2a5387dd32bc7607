/** Which claims can touch each other: the parts that are resolved on their own. */

import type { SourceClaim } from '../model/resolving.ts'
import type { Context } from './context.ts'
import { dayText, type Window, windowOf } from './window.ts'

/** Only the leading participants count: those who only sat in make no two claims one meeting. */
const LEADING = 8
/** Sources that disagree by a day still speak of one meeting. */
export const SLACK_DAYS = 1

/** A claim as far as touching others goes. */
export interface Reach {
  readonly id: string
  /** Two claims that share no key never touch. */
  readonly keys: readonly string[]
  readonly window: Window | null
  readonly together: readonly string[]
}

/** Distinct people in the claim's order. */
export const peopleOf = (persons: readonly string[]): string[] => [...new Set(persons)]

export function reachOf(source: SourceClaim, persons: readonly string[], { rulings }: Context): Reach {
  const together = rulings.together(source.id)
  if (rulings.rejected(source.id)) return { id: source.id, keys: [], window: null, together: [] }
  const window = windowOf(source.claim, source.published)
  const pairs = pairsOf(peopleOf(persons).slice(0, LEADING))
  const months = window === null ? [] : monthsIn(window.from - SLACK_DAYS, window.to + SLACK_DAYS)
  const keys = pairs.flatMap((pair) => months.map((month) => `${pair}|${month}`))
  return { id: source.id, keys: [...keys, ...together.map((id) => `together ${id}`)], window, together }
}

export function pairsOf(people: readonly string[]): string[] {
  const sorted = [...people].sort()
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a}|${b}`))
}

function monthsIn(from: number, to: number): string[] {
  const months: string[] = []
  const last = dayText(to).slice(0, 7)
  for (let month = dayText(from).slice(0, 7); month <= last; month = next(month)) months.push(month)
  return months
}

const next = (month: string): string => {
  const [year = 0, index = 1] = month.split('-').map(Number)
  return index === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}`
}

/** Two claims that share a key touch when their windows meet within the slack, or a person said that they belong together.
 * Connected parts, each in the order of ids. A claim that touches none is a part of its own. */
export function parts(reaches: readonly Reach[]): string[][] {
  const root = new Map(reaches.map(({ id }) => [id, id]))
  const find = (id: string): string => {
    let top = id
    for (let up = root.get(top) ?? top; up !== top; up = root.get(top) ?? top) top = up
    for (let at = id; at !== top; ) {
      const up = root.get(at) ?? top
      root.set(at, top)
      at = up
    }
    return top
  }
  const byKey = new Map<string, Reach[]>()
  for (const reach of reaches)
    for (const key of reach.keys) {
      const there = byKey.get(key)
      if (there) there.push(reach)
      else byKey.set(key, [reach])
    }
  for (const [key, sharing] of byKey) join(sharing, key.startsWith('together '))
  const found = new Map<string, string[]>()
  for (const { id } of reaches) {
    const top = find(id)
    const there = found.get(top)
    if (there) there.push(id)
    else found.set(top, [id])
  }
  return [...found.values()].map((ids) => ids.sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))

  /** Sweep over windows in order of their beginning: whoever begins before the furthest end so far touches. */
  function join(sharing: Reach[], always: boolean): void {
    sharing.sort((a, b) => (a.window?.from ?? 0) - (b.window?.from ?? 0))
    let end = Number.NEGATIVE_INFINITY
    let before: string | null = null
    for (const { id, window } of sharing) {
      if (before !== null && (always || (window !== null && window.from <= end + SLACK_DAYS)))
        root.set(find(id), find(before))
      end = Math.max(end, window?.to ?? end)
      before = id
    }
  }
}
