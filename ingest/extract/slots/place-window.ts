/** The part of a sentence's finds that stands near a token: a look of bounded cost however long the sentence is. */

const MOST = 24

/** Index of the first of the finds, which come in order, that starts at `least` or later. */
export function firstFrom<T>(finds: readonly T[], startOf: (find: T) => number, least: number): number {
  let low = 0
  let high = finds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(finds[middle] as T) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** Up to 24 of the finds, which come in order of their `start`, that begin within `reach` tokens of `from`–`to`. */
export function around<T extends { readonly start: number }>(
  finds: readonly T[],
  from: number,
  to: number,
  reach: number,
): readonly T[] {
  const near: T[] = []
  for (let i = firstFrom(finds, ({ start }) => start, from - reach); i < finds.length && near.length < MOST; i++) {
    const one = finds[i] as T
    if (one.start > to + reach) break
    near.push(one)
  }
  return near
}
