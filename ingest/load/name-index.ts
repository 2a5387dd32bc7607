/** Things by any of their names, built on first use. */

import { asciiKey, isPlain, nameKey } from './name-key.ts'

/** Shorter names are not looked up without diacritics: `Y` is not Ý, `sat` is not Sát. */
const SHORTEST_ASCII = 4

export interface NameIndex<T> {
  /** Exact by key; when there is none and the name is plain ASCII, those that differ in diacritics only. */
  find(name: string): readonly T[]
  /** Every name as written. */
  readonly names: ReadonlyMap<string, readonly T[]>
}

const NONE: readonly never[] = []

const add = <T>(map: Map<string, T[]>, key: string, thing: T): void => {
  const there = map.get(key)
  if (!there) map.set(key, [thing])
  else if (!there.includes(thing)) there.push(thing)
}

/** `namesOf` gives every name of a thing, the usual one first; `keyOf` what two spellings of one name share. */
export const nameIndex = <T>(
  things: readonly T[],
  namesOf: (thing: T) => Iterable<string>,
  keyOf: (name: string) => string = nameKey,
): NameIndex<T> => {
  let written: Map<string, T[]> | undefined
  let exact: Map<string, T[]> | undefined
  let ascii: Map<string, T[]> | undefined

  const byKey = () => {
    if (exact) return exact
    exact = new Map()
    for (const thing of things) for (const name of namesOf(thing)) add(exact, keyOf(name), thing)
    return exact
  }
  const byAscii = () => {
    if (ascii) return ascii
    ascii = new Map()
    for (const [key, found] of byKey()) if (!isPlain(key)) for (const thing of found) add(ascii, asciiKey(key), thing)
    return ascii
  }

  return {
    find(name) {
      const key = keyOf(name)
      const found = byKey().get(key)
      if (found || key.length < SHORTEST_ASCII || !isPlain(key)) return found ?? NONE
      return byAscii().get(key) ?? NONE
    },
    get names() {
      if (written) return written
      written = new Map()
      for (const thing of things) for (const name of namesOf(thing)) add(written, name, thing)
      return written
    },
  }
}
