/** What the sources of a meeting disagree on, value by value. */

import type { Context } from '../context.ts'
import { lookup } from '../graph/lookup.ts'
import type { ClaimNode, MeetingNode } from '../graph/nodes.ts'
import { parsed } from './json.ts'

interface Evidence {
  readonly claims: readonly { readonly claim: ClaimNode; readonly story: string }[]
  readonly dates: readonly Edge[]
  readonly places: readonly Edge[]
  readonly events: readonly Edge[]
}

interface Edge {
  readonly value: string
  readonly shown?: boolean | null
  readonly claims?: readonly string[] | null
}

interface Value {
  readonly value: string
  readonly shown: boolean
  readonly sourceCount: number
  readonly claims: readonly ClaimNode[]
}

export interface Disagreement {
  readonly on: string
  readonly values: readonly Value[]
}

export const disagreementsOf = async (context: Context, meeting: MeetingNode): Promise<readonly Disagreement[]> => {
  if (!meeting.disputed?.length) return []
  const evidence = await lookup<Evidence>(context, 'evidence-of-meetings', meeting.id)
  if (evidence === null) return []
  return meeting.disputed.map((aspect) => ({ on: aspect.toUpperCase(), values: valuesOf(aspect, meeting, evidence) }))
}

const valuesOf = (aspect: string, meeting: MeetingNode, evidence: Evidence): readonly Value[] => {
  switch (aspect) {
    case 'date':
      return fromEdges(evidence.dates, evidence)
    case 'place':
      return fromEdges(evidence.places, evidence)
    case 'event':
      return fromEdges(evidence.events, evidence)
    case 'status':
      return fromClaims(evidence, (claim) => claim.status, meeting.status)
    case 'channel':
      return fromClaims(evidence, (claim) => claim.channel, meeting.channel)
    default:
      return fromClaims(evidence, peopleOf, null)
  }
}

const fromEdges = (edges: readonly Edge[], evidence: Evidence): readonly Value[] =>
  ordered(
    edges.map(({ value, shown, claims }) => ({
      value,
      shown: shown ?? false,
      ...supported(evidence.claims.filter(({ claim }) => claims?.includes(claim.id))),
    })),
  )

const fromClaims = (
  evidence: Evidence,
  toldBy: (claim: ClaimNode) => string,
  shown: string | null,
): readonly Value[] => {
  return ordered(
    [...groupBy(evidence.claims, toldBy)].map(([value, claims]) => ({
      value,
      shown: value === shown,
      ...supported(claims),
    })),
  )
}

const groupBy = (
  claims: Evidence['claims'],
  toldBy: (claim: ClaimNode) => string,
): Map<string, Evidence['claims'][number][]> => {
  const groups = new Map<string, Evidence['claims'][number][]>()
  for (const item of claims) groups.set(toldBy(item.claim), [...(groups.get(toldBy(item.claim)) ?? []), item])
  return groups
}

const supported = (claims: Evidence['claims']) => ({
  sourceCount: new Set(claims.map(({ story }) => story)).size,
  claims: claims.map(({ claim }) => claim),
})

const ordered = (values: readonly Value[]): readonly Value[] =>
  [...values].sort(
    (a, b) => Number(b.shown) - Number(a.shown) || b.sourceCount - a.sourceCount || (a.value < b.value ? -1 : 1),
  )

const peopleOf = (claim: ClaimNode): string =>
  parsed<{ name: string }>(claim.participants)
    .map(({ name }) => name)
    .sort()
    .join(', ')
