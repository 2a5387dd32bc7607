/** A value made when it is first asked for: starting costs nothing, and what a command never asks is never read. */
export const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
