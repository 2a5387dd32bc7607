/** A person's decisions, in the form in which resolving asks for them. */

import type { Decision } from '../model/decision.ts'

export interface Rulings {
  readonly decisions: readonly Decision[]
  /** The id that takes over for this one. */
  merged(id: string): string
  /** The decision that sets this article's mention of the name apart, or null. */
  splitOf(article: string, nameKey: string): string | null
  renamed(id: string): string | null
  rejected(claim: string): boolean
  /** Claims that a person said are of one meeting share one of these. */
  together(claim: string): readonly string[]
  /** Claims that a person set apart share one of these, and join no other. */
  apart(claim: string): string | null
  confirmed(claims: readonly string[]): boolean
  /** True when a person said that the two are not one. */
  different(a: string, b: string): boolean
}

const pair = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`)

/** Later decisions win over earlier ones about the same thing. */
export function rulings(decisions: readonly Decision[]): Rulings {
  const ordered = [...decisions].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
  const taker = new Map<string, string>()
  const splits = new Map<string, string>()
  const names = new Map<string, string>()
  const rejectedClaims = new Set<string>()
  const groups = new Map<string, string[]>()
  const setApart = new Map<string, string>()
  const confirmations: ReadonlySet<string>[] = []
  const differing = new Set<string>()
  const merged = (id: string): string => {
    let end = id
    for (let next = taker.get(end); next !== undefined; next = taker.get(end)) end = next
    return end
  }
  for (const { id, kind, of, ids, claims, articles, names: folded, name } of ordered) {
    const [first = '', ...others] = ids
    if (kind === 'merge' && of === 'meeting') for (const claim of claims) push(groups, claim, id)
    else if (kind === 'merge') {
      for (const other of others) if (merged(other) !== merged(first)) taker.set(merged(other), merged(first))
    } else if (kind === 'split' && of === 'person') {
      for (const article of articles) for (const spelling of folded) splits.set(`${article}|${spelling}`, id)
    } else if (kind === 'split') for (const claim of claims) setApart.set(claim, id)
    else if (kind === 'rename' && name !== null) names.set(first, name)
    else if (kind === 'reject' && of === 'person') differing.add(pair(first, others[0] ?? first))
    else if (kind === 'reject') for (const claim of claims) rejectedClaims.add(claim)
    else if (kind === 'confirm') confirmations.push(new Set(claims))
  }
  return {
    decisions: ordered,
    merged,
    splitOf: (article, nameKey) => splits.get(`${article}|${nameKey}`) ?? null,
    renamed: (id) => names.get(id) ?? null,
    rejected: (claim) => rejectedClaims.has(claim),
    together: (claim) => groups.get(claim) ?? [],
    apart: (claim) => setApart.get(claim) ?? null,
    confirmed: (claims) => confirmations.some((said) => claims.some((claim) => said.has(claim))),
    different: (a, b) => differing.has(pair(a, b)),
  }
}

const push = (map: Map<string, string[]>, key: string, value: string): void => {
  const there = map.get(key)
  if (there) there.push(value)
  else map.set(key, [value])
}

export const noRulings: Rulings = rulings([])
