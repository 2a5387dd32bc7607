/** Opens the words that resolving needs, of every language there is: claims of all languages meet in one graph. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { IngestError } from '../model/errors.ts'
import type { ResolvingWords } from '../model/words.ts'

const FOLDER = new URL('../lang/', import.meta.url)

/** Words of the languages joined. Throws IngestError `knowledge-invalid` naming the file. */
export function loadResolvingWords(): ResolvingWords {
  const files = readdirSync(FOLDER)
    .sort()
    .map((code) => new URL(`${code}/resolving.json`, FOLDER))
    .filter((file) => existsSync(file))
  return files.map(parse).reduce(join)
}

function parse(file: URL): ResolvingWords {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ResolvingWords
  } catch (cause) {
    const message = `The language data ${file.pathname} cannot be read: ${(cause as Error).message}`
    throw new IngestError('knowledge-invalid', message, { file: file.pathname }, cause)
  }
}

const join = (a: ResolvingWords, b: ResolvingWords): ResolvingWords => ({
  fields: Object.fromEntries(
    [...new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])].map((field) => [
      field,
      [...(a.fields[field] ?? []), ...(b.fields[field] ?? [])],
    ]),
  ),
  contradicting: [...a.contradicting, ...b.contradicting],
  companies: [...a.companies, ...b.companies],
  ordinalMarks: [...a.ordinalMarks, ...b.ordinalMarks],
  ordinals: { ...a.ordinals, ...b.ordinals },
  generic: [...a.generic, ...b.generic],
  distinguishing: [...a.distinguishing, ...b.distinguishing],
  placeMarks: [...a.placeMarks, ...b.placeMarks],
  sons: [...a.sons, ...b.sons],
  visits: [...a.visits, ...b.visits],
  of: [...a.of, ...b.of],
})
