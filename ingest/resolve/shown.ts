/** Where claims differ on a value: which is shown first, and whether they contradict. The rule is explained in docs/graph.md. */

import type { Basis } from '../model/claim.ts'
import type { Slot, Told } from '../model/resolving.ts'

export interface Said {
  /** The value: an EDTF date, an event's or place's id. */
  readonly value: string
  readonly basis: Basis
  readonly told: Told
  /** Smaller is more specific: days of a date, depth of a place counted from the bottom. */
  readonly width: number
}

const BASIS: Readonly<Record<Basis, number>> = { stated: 0, relative: 1, inherited: 2 }

/** All values with their claims, the one to show first in front: held over not held, specific over vague, stated over inherited, more independent sources, the later article, the smaller text. */
export function slots(said: readonly Said[]): Slot[] {
  const byValue = new Map<string, Said[]>()
  for (const one of said) byValue.set(one.value, [...(byValue.get(one.value) ?? []), one])
  const ranked = [...byValue]
    .map(([value, sayings]) => ({ value, sayings, rank: rank(value, sayings) }))
    .sort((a, b) => compare(a.rank, b.rank))
  return ranked.map(({ value, sayings }, index) => ({
    to: value,
    shown: index === 0,
    claims: [...new Set(sayings.map(({ told }) => told.id))].sort(),
  }))
}

function rank(value: string, sayings: readonly Said[]): (number | string)[] {
  const latest =
    sayings
      .map(({ told }) => told.published ?? '')
      .sort()
      .at(-1) ?? ''
  return [
    sayings.some(({ told }) => told.claim.status === 'held') ? 0 : 1,
    Math.min(...sayings.map(({ width }) => width)),
    Math.min(...sayings.map(({ basis }) => BASIS[basis])),
    -new Set(sayings.map(({ told }) => told.story)).size,
    -Number(latest.replaceAll('-', '') || 0),
    value,
  ]
}

export function compare(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [index, x] of a.entries()) {
    const y = b[index] ?? ''
    if (x < y) return -1
    if (x > y) return 1
  }
  return 0
}
