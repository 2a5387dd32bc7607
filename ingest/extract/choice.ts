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

/** The best option of the likeliest answer; of equals the first. Null without options. */
export function choose<T>(weights: Weights, options: readonly Option<T>[]): Option<T> | null {
  const scores = options.map((option) => weigh(weights, option))
  const top = Math.max(...scores)
  const odds = new Map<string, number>()
  for (const [index, { key }] of options.entries())
    odds.set(key, (odds.get(key) ?? 0) + Math.exp((scores[index] as number) - top))
  let best = -1
  for (const [index, { key }] of options.entries()) {
    const gain = best < 0 ? 1 : (odds.get(key) as number) - (odds.get((options[best] as Option<T>).key) as number)
    const same = best >= 0 && key === (options[best] as Option<T>).key
    if (same ? (scores[index] as number) > (scores[best] as number) : gain > 0) best = index
  }
  return options[best] ?? null
}
