/** Finds what shares a key with something, without looking at all the rest. */

export interface Near<T> {
  add(keys: readonly string[], one: T): void
  /** What was added with any of these keys, each once, in the order of first adding. */
  at(keys: readonly string[]): T[]
}

export function near<T>(): Near<T> {
  const order = new Map<T, number>()
  const byKey = new Map<string, Set<T>>()
  return {
    add(keys, one) {
      if (!order.has(one)) order.set(one, order.size)
      for (const key of keys) {
        const there = byKey.get(key)
        if (there) there.add(one)
        else byKey.set(key, new Set([one]))
      }
    },
    at: (keys) =>
      [...new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))].sort(
        (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
      ),
  }
}
