/** What became of a meeting: the status shown, and how it came to it over publication time. */

import type { Status } from '../model/claim.ts'
import type { Told } from '../model/resolving.ts'

export interface StatusStep {
  readonly published: string | null
  readonly status: Status
  readonly claim: string
}

/** Surest first, among claims of one day. */
const WEIGHT: Readonly<Record<Status, number>> = { held: 0, denied: 1, cancelled: 2, planned: 3, proposed: 4 }

/** Claims by publication day; those without one come first. On one day the surest comes last. */
export const inTime = (claims: readonly Told[]): Told[] =>
  [...claims].sort(
    (a, b) =>
      compare(a.published ?? '', b.published ?? '') ||
      WEIGHT[b.claim.status] - WEIGHT[a.claim.status] ||
      compare(a.article, b.article) ||
      a.index - b.index,
  )

/**
 * The latest article decides, but what was held stays held: a later article that still speaks of the plan does not undo it.
 * Only a denial by more independent sources does.
 */
export function statusOf(claims: readonly Told[]): Status {
  const stories = (status: Status) =>
    new Set(claims.filter(({ claim }) => claim.status === status).map(({ story }) => story)).size
  if (stories('held') > 0) return stories('denied') > stories('held') ? 'denied' : 'held'
  return inTime(claims).at(-1)?.claim.status ?? 'held'
}

/** Held and denied cannot both be true; held and cancelled hardly. */
export function statusDisputed(claims: readonly Told[]): boolean {
  const said = new Set(claims.map(({ claim }) => claim.status))
  return said.has('held') && (said.has('denied') || said.has('cancelled'))
}

/** Each claim that changed what was known before it. */
export function historyOf(claims: readonly Told[]): StatusStep[] {
  const steps: StatusStep[] = []
  for (const { published, claim, id } of inTime(claims))
    if (steps.at(-1)?.status !== claim.status) steps.push({ published, status: claim.status, claim: id })
  return steps
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
