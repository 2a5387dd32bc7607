/** The part of a sentence's finds that stands near a token: a look of bounded cost however long the sentence is. */

const MOST = 24

/** Up to 24 of the finds, which come in order of their `start`, that begin within `reach` tokens of `from`–`to`. */
export function around<T extends { readonly start: number }>(
  finds: readonly T[],
  from: number,
  to: number,
  reach: number,
): readonly T[] {
  let low = 0
  let high = finds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((finds[middle] as T).start < from - reach) low = middle + 1
    else high = middle
  }
  const near: T[] = []
  for (let i = low; i < finds.length && near.length < MOST; i++) {
    const one = finds[i] as T
    if (one.start > to + reach) break
    near.push(one)
  }
  return near
}
