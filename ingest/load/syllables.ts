/** What names are made of: `knowledge/syllables.tsv`. */

import { broken, readTable } from './tsv.ts'

const COLUMNS = ['set', 'words', 'source'] as const
const SETS = [
  'surnames',
  'givenNames',
  'chineseSurnames',
  'koreanSurnames',
  'koreanLatinSurnames',
  'womensNames',
] as const
type SetName = (typeof SETS)[number]

/** Each set may be spread over several rows; words are lower case, space-separated. */
export const loadSyllables = (directory: URL): Readonly<Record<SetName, ReadonlySet<string>>> => {
  const sets = Object.fromEntries(SETS.map((name) => [name, new Set<string>()])) as Record<SetName, Set<string>>
  for (const row of readTable(directory, 'syllables.tsv', COLUMNS)) {
    const [name, words] = row.cells
    const set = sets[name as SetName]
    if (!set) throw broken(row, `set "${name}"`, `Write one of ${SETS.join(', ')}`)
    for (const word of words.split(' ')) {
      if (word === '' || word !== word.normalize('NFC').toLowerCase())
        throw broken(row, `"${word}"`, 'Write lower-case words separated by one space')
      set.add(word)
    }
  }
  return sets
}
