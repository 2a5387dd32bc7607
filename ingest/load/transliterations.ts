/** Romanisations of one given name, particle or title: `Sergei` and `Sergey`, `Mohammed` and `Muhammad`. */

import { nameKey } from './name-key.ts'
import { broken, once, readTable } from './tsv.ts'

const COLUMNS = ['words', 'source'] as const

/** Gives the key under which all romanisations of a name meet. The first word of a row stands for the others. */
export const loadPersonKey = (directory: URL): ((spelling: string) => string) => {
  const stands = new Map<string, string>()
  const first = once()
  for (const row of readTable(directory, 'transliterations.tsv', COLUMNS)) {
    const words = row.cells[0].split(' ')
    if (words.length < 2 || words.some((word) => word !== nameKey(word)))
      throw broken(row, `"${row.cells[0]}"`, 'Write two or more lower-case words separated by one space')
    for (const word of words) {
      first(word, row)
      stands.set(word, words[0] as string)
    }
  }
  return (spelling) => {
    const key = nameKey(spelling)
    const words = key.split(' ')
    let changed = false
    for (let i = 0; i < words.length; i++) {
      const word = stands.get(words[i] as string)
      if (word !== undefined && word !== words[i]) {
        words[i] = word
        changed = true
      }
    }
    return changed ? words.join(' ') : key
  }
}
