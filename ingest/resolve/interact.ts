/** Which claims can touch each other: whatever is not near a claim has no say in which meeting it is of. */

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
  readonly leading: readonly string[]
  readonly window: Window | null
  readonly together: readonly string[]
}

/** Distinct people in the claim's order. */
export const peopleOf = (persons: readonly string[]): string[] => [...new Set(persons)]

export function reachOf(source: SourceClaim, persons: readonly string[], { rulings }: Context): Reach {
  const together = rulings.together(source.id)
  if (rulings.rejected(source.id)) return { id: source.id, keys: [], leading: [], window: null, together: [] }
  const window = windowOf(source.claim, source.published)
  const leading = peopleOf(persons).slice(0, LEADING)
  const months = window === null ? [] : monthsIn(window.from - SLACK_DAYS, window.to + SLACK_DAYS)
  const keys = pairsOf(leading).flatMap((pair) => months.map((month) => `${pair}|${month}`))
  return { id: source.id, keys: [...keys, ...together.map((id) => `together ${id}`)], leading, window, together }
}

/** Two of the people who matter in both, and windows that meet within the slack; or a person said that they belong together. */
export function touch(a: Reach, b: Reach): boolean {
  if (a.together.some((id) => b.together.includes(id))) return true
  if (a.window === null || b.window === null) return false
  if (a.window.from > b.window.to + SLACK_DAYS || b.window.from > a.window.to + SLACK_DAYS) return false
  return shared(a.leading, b.leading) > 1
}

export const shared = (a: readonly string[], b: readonly string[]): number => a.filter((id) => b.includes(id)).length

function pairsOf(people: readonly string[]): string[] {
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
