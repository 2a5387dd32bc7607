/** Where a pattern may begin: most characters of an article need only a look into a table. */

import { inWord } from '../model/characters.ts'

/** By UTF-16 unit: whether a match may begin with it. */
export type Begins = Uint8Array

/** @param units the units themselves; words may be given whole, by their first ones */
export function begins(units: Iterable<string>): Begins {
  const table = new Uint8Array(0x10000)
  for (const unit of units) table[unit.charCodeAt(0)] = 1
  return table
}

/** Offsets from `from` on at the beginning of a word or at a mark where a match may begin. In order. */
export function openings(text: string, from: number, first: Begins): number[] {
  const found: number[] = []
  for (let at = from; at < text.length; at++)
    if (first[text.charCodeAt(at)] !== 0 && !inWord(text, at - 1)) found.push(at)
  return found
}

/** Matches of a sticky pattern at the offsets where it may begin, none inside another. In order. */
export function* matches(
  text: string,
  offsets: readonly number[],
  pattern: RegExp,
  first: Begins,
): Generator<RegExpExecArray> {
  let end = 0
  for (const at of offsets) {
    if (at < end || first[text.charCodeAt(at)] === 0) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    yield match
    end = pattern.lastIndex
  }
}
