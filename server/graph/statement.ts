/** Cypher from its files: one statement each, completed only by other files and by ASC or DESC, never by a value. */

import { readdirSync, readFileSync } from 'node:fs'

export interface Statement {
  readonly name: string
  /** The name with its completion. */
  readonly key: string
  readonly text: string
}

export interface Completion {
  /** For `{{order}}`. */
  readonly order?: 'ASC' | 'DESC'
  /** For `{{conditions}}`: names of files in `conditions/`, each a condition on the meeting `m`. */
  readonly conditions?: readonly string[]
  /** For `{{with}}`: names of files in `with/`, each read along with a meeting `m`. */
  readonly with?: readonly string[]
  /** For `{{meetings}}`: the name of a file in `meetings/` that finds the meetings `m`. */
  readonly meetings?: string
}

const here = new URL('./', import.meta.url)
/** Without comments and line breaks: every statement travels whole, and what fits into one packet of the driver travels fastest. No text in quotes spans lines. */
const read = (path: string): string =>
  readFileSync(new URL(`${path}.cypher`, here), 'utf8')
    .replace(/^\s*\/\/.*$/gm, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')
const made = new Map<string, Statement>()

/** The statement of that file. The same completion gives the same object. */
export const statement = (name: string, completion: Completion = {}): Statement => {
  const { order, conditions = [], meetings, with: parts = [] } = completion
  const key = [name, order, meetings, ...conditions, '', ...parts].join('|')
  const known = made.get(key)
  if (known !== undefined) return known
  const text = read(`statements/${name}`)
    .replaceAll('{{meetings}}', () => (meetings === undefined ? '' : read(`meetings/${meetings}`)))
    .replaceAll('{{order}}', order ?? 'ASC')
    .replaceAll('{{with}}', () => parts.map((part) => read(`with/${part}`)).join(', '))
    .replaceAll('{{conditions}}', () =>
      conditions.map((condition) => ` AND (${read(`conditions/${condition}`)})`).join(''),
    )
  const fresh = { name, key, text }
  made.set(key, fresh)
  return fresh
}

/** Names of all files, for the test that explains each. */
export const allFiles = (folder: 'statements' | 'conditions' | 'meetings' | 'with'): readonly string[] =>
  readdirSync(new URL(`${folder}/`, here))
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.replace(/\.cypher$/, ''))
