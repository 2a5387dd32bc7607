/** Weights of a conditional logit: gradient descent on all rows at once, with a Gaussian prior about zero. Deterministic. */

import type { Weights } from '../../ingest/model/language.ts'

/** One choice that readers made: the options and which of them they would call right. */
export interface Row {
  /** Rows of one article are held out together. */
  readonly article: string
  readonly options: readonly {
    readonly key: string
    readonly features: readonly string[]
    readonly right: boolean
  }[]
}

const STEPS = 300
const RATE = 0.5
/** Weights are kept to three decimals; smaller ones are nothing. */
const LEAST = 0.005

interface Numbered {
  readonly right: boolean
  readonly features: readonly number[]
}

const softmax = (scores: readonly number[], keep: (index: number) => boolean): number[] => {
  const top = Math.max(...scores.filter((_, index) => keep(index)))
  const odds = scores.map((score, index) => (keep(index) ? Math.exp(score - top) : 0))
  const sum = odds.reduce((a, b) => a + b, 0)
  return odds.map((one) => one / sum)
}

/** Rows without a right option, or with nothing but, teach nothing.
 * @param prior how strongly weights are held at zero */
export function learn(rows: readonly Row[], prior: number): Weights {
  const numbers = new Map<string, number>()
  const numberOf = (feature: string): number => {
    const known = numbers.get(feature)
    if (known !== undefined) return known
    numbers.set(feature, numbers.size)
    return numbers.size - 1
  }
  const data = rows
    .filter(({ options }) => options.some(({ right }) => right) && options.some(({ right }) => !right))
    .map(({ options }): Numbered[] =>
      options.map(({ right, features }) => ({ right, features: [...new Set(features)].map(numberOf) })),
    )
  const weights = new Float64Array(numbers.size)
  const seen = new Float64Array(numbers.size)
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => prior * weight)
    for (const options of data) {
      const scores = options.map(({ features }) => features.reduce((sum, at) => sum + (weights[at] as number), 0))
      const all = softmax(scores, () => true)
      const right = softmax(scores, (index) => (options[index] as Numbered).right)
      for (const [index, { features }] of options.entries()) {
        const pull = (all[index] as number) - (right[index] as number)
        for (const at of features) gradient[at] = (gradient[at] as number) + pull
      }
    }
    // AdaGrad: features seen seldom learn in larger steps (Duchi, Hazan, Singer 2011).
    for (const [at, slope] of gradient.entries()) {
      seen[at] = (seen[at] as number) + slope * slope
      if (seen[at] !== 0) weights[at] = (weights[at] as number) - (RATE * slope) / Math.sqrt(seen[at] as number)
    }
  }
  return Object.fromEntries(
    [...numbers]
      .map(([feature, at]): [string, number] => [feature, Math.round((weights[at] as number) * 1000) / 1000])
      .filter(([, weight]) => Math.abs(weight) >= LEAST)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
