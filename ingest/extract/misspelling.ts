/** Words that are another one with a letter too many, too few, changed, or two swapped. */

import { plain } from '../model/fold.ts'

/** A shorter word is too like others. */
const SHORTEST = 6

/** The word with one of its letters left out, each in turn: two words a letter apart share one of these. */
const shortened = (word: string): string[] => Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))

/** Whether one letter is wrong, or two are swapped. */
export function letterAway(one: string, other: string): boolean {
  const whole = [one, ...shortened(one)]
  return [other, ...shortened(other)].some((short) => whole.includes(short))
}

/** @returns what finds the value of the name a word is a misspelling of; a name itself is none */
export function misspelling<T>(names: ReadonlyMap<string, T>): (word: string) => T | null {
  const byShort = new Map<string, T>()
  const whole = new Set<string>()
  for (const [name, value] of names) {
    const word = plain(name.toLowerCase())
    whole.add(word)
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue
    for (const short of [word, ...shortened(word)]) byShort.set(short, value)
  }
  return (word) => {
    const asked = plain(word)
    if (asked.length < SHORTEST || whole.has(asked)) return null
    for (const short of [asked, ...shortened(asked)]) {
      const value = byShort.get(short)
      if (value !== undefined) return value
    }
    return null
  }
}
