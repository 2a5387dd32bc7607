/** Constraints and indexes of docs/graph.md, and the model's version with the migrations that lead to it. */

import { IngestError } from '../model/errors.ts'
import { searchByWords } from './search-by-words.ts'
import { runOne } from './statement.ts'
import type { Store } from './store.ts'
import { wipeDerived } from './wipe.ts'

/** Grows with every change of the stored model; `MIGRATIONS[n]` leads from version n to n + 1. */
export const MODEL_VERSION = 2

const KEYS = [
  'Article.id',
  'Claim.id',
  'Meeting.id',
  'Person.id',
  'Event.id',
  'Place.id',
  'Date.value',
  'Decision.id',
  'Moved.id',
  'Change.seq',
  'Wording.key',
  'Block.key',
  'Whomet.id',
]
const RANGES = [
  'Meeting.sort',
  'Meeting.from',
  'Meeting.status',
  'Claim.article',
  'Article.story',
  'Article.published',
  'Person.folded',
  'Person.meetings',
  'Place.folded',
  'Place.meetings',
  'Event.folded',
  'Event.from',
  'Event.meetings',
  'Wording.block',
  'Wording.target',
  'Moved.to',
]

const statements = (): string[] => [
  ...KEYS.map((key) =>
    named(
      'key',
      key,
      (label, property) => `CREATE CONSTRAINT $name IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    ),
  ),
  ...RANGES.map((range) =>
    named('by', range, (label, property) => `CREATE INDEX $name IF NOT EXISTS FOR (n:${label}) ON (n.${property})`),
  ),
  'CREATE INDEX attended_by_person IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.person, r.sort)',
  'CREATE CONSTRAINT key_met IF NOT EXISTS FOR ()-[r:MET]-() REQUIRE r.key IS UNIQUE',
  'CREATE INDEX possibly_by_block IF NOT EXISTS FOR ()-[r:POSSIBLY_SAME]-() ON (r.block)',
  // Titles apart: there are many, and a name must not be lost among those that mention it.
  ...['search_names FOR (n:Person|Event|Place)', 'search_titles FOR (n:Article)'].map(
    (index) =>
      `CREATE FULLTEXT INDEX ${index.replace(' ', ' IF NOT EXISTS ')} ON EACH [n.words] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'standard-no-stop-words'}}`,
  ),
  'CALL db.awaitIndexes(300)',
]

function named(prefix: string, of: string, text: (label: string, property: string) => string): string {
  const [label = '', property = ''] = of.split('.')
  return text(label, property).replace('$name', `${prefix}_${label.toLowerCase()}_${property}`)
}

/** Each gets the store of the version before, perhaps half migrated by a run that was cut off. */
type Migrations = Readonly<Record<number, (store: Store) => Promise<void>>>
const MIGRATIONS: Migrations = { 1: searchByWords }

/**
 * Makes the database ready for this version; nothing is written when it already is.
 * Throws `database-refused` when a newer whomet wrote it.
 */
export async function prepare(store: Store, current = MODEL_VERSION, migrations = MIGRATIONS): Promise<void> {
  const [row] = await store.read((tx) => runOne(tx, 'version'))
  const stored = row === undefined ? 0 : Number(row.version)
  // A rebuild that was cut off is finished first: what is left of the old graph would be counted twice.
  if (row?.rebuilding === true) await wipeDerived(store)
  if (stored === current) return
  if (stored > current) {
    const message = `This database was written by a newer whomet (model ${stored}, this one knows ${current}): update whomet.`
    throw new IngestError('database-refused', message, { stored })
  }
  const note = (version: number) => store.write((tx) => runOne(tx, 'set-version', { version }))
  for (let version = stored; version > 0 && version < current; version++) {
    await migrations[version]?.(store)
    // The last one counts once the constraints and indexes are there.
    if (version + 1 < current) await note(version + 1)
  }
  for (const statement of statements()) await store.schema(statement)
  await note(current)
}
