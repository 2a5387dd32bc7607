/** A value made when it is first asked for: starting costs nothing, and what a command never asks is never read. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** One value for each key, made when it is first asked for: what is asked many times of a long sentence is read once. */
export const remembering = <K extends object, T>(): ((key: K, make: () => T) => T) => {
  const made = new WeakMap<K, { readonly value: T }>()
  return (key, make) => {
    let known = made.get(key)
    if (!known) {
      known = { value: make() }
      made.set(key, known)
    }
    return known.value
  }
}
