/** The period shown, as bars of the histogram: which are in it, and what moving its ends gives. */

import type { Bar } from './histogram.ts'

export interface Range {
  readonly from: string | null
  readonly to: string | null
}

/** First and last bar of a range, as indexes; a range beyond the bars is clamped to them. */
export const barsOf = (bars: readonly Bar[], { from, to }: Range): readonly [number, number] => {
  const first = from === null ? 0 : bars.findIndex((bar) => bar.to >= from)
  const last = to === null ? bars.length - 1 : bars.findLastIndex((bar) => bar.from <= to)
  return [first < 0 ? bars.length - 1 : first, last < 0 ? 0 : last]
}

/** The range of two bars in either order; an end at the end of time is left open. */
export const rangeOf = (bars: readonly Bar[], one: number, other: number): Range => {
  const clamp = (at: number) => Math.min(bars.length - 1, Math.max(0, at))
  const [first, last] = [clamp(Math.min(one, other)), clamp(Math.max(one, other))]
  return {
    from: first === 0 && last === bars.length - 1 ? null : (bars[first]?.from ?? null),
    to: first === 0 && last === bars.length - 1 ? null : (bars[last]?.to ?? null),
  }
}
