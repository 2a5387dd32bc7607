/** A choice among the readings of a slot, by weights learnt from labelled news: a conditional logit, as in discrete choice (McFadden 1974). */

import type { Weights } from '../model/language.ts'

export interface Option<T> {
  readonly value: T
  /** Options of one key are one answer told in several places; their odds add up. */
  readonly key: string
  readonly features: readonly string[]
}

/** The sum of the weights of its features: its log-odds before the others are looked at. */
export const weigh = (weights: Weights, { features }: Option<unknown>): number =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)

/** The key whose options have most odds together; of equals the first. */
function likeliestKey<T>(scored: readonly (readonly [Option<T>, number])[]): string | undefined {
  const top = Math.max(...scored.map(([, score]) => score))
  const odds = new Map<string, number>()
  for (const [{ key }, score] of scored) odds.set(key, (odds.get(key) ?? 0) + Math.exp(score - top))
  let best: string | undefined
  for (const [key, its] of odds) if (best === undefined || its > (odds.get(best) as number)) best = key
  return best
}

/** The best option of the likeliest answer; of equals the first. Null without options. */
export function choose<T>(weights: Weights, options: readonly Option<T>[]): Option<T> | null {
  const scored = options.map((option): readonly [Option<T>, number] => [option, weigh(weights, option)])
  const likeliest = likeliestKey(scored)
  let best: readonly [Option<T>, number] | null = null
  for (const one of scored) if (one[0].key === likeliest && (!best || one[1] > best[1])) best = one
  return best?.[0] ?? null
}
