/** Reads a table of `knowledge/`: tab-separated, a header line, `#` comment lines; a broken row names its file, line and cure. */

import { readFileSync } from 'node:fs'
import { IngestError } from '../model/errors.ts'

/** One row: as many cells as there are columns, in their order. */
export interface Row<Columns extends readonly string[]> {
  readonly file: string
  /** 1-based line in the file. */
  readonly line: number
  readonly cells: { readonly [I in keyof Columns]: string }
}

/** An error that points at a row. `cure` says what to write instead. */
export const broken = (at: { readonly file: string; readonly line: number }, what: string, cure: string): IngestError =>
  new IngestError('knowledge-invalid', `${at.file}:${at.line}: ${what}. ${cure}`, { file: at.file, line: at.line })

const PADDED = /^ |\t |[ \r](?:\t|$)/

/** Rows of a table whose header is exactly `columns`. `file` is only named in errors. */
export const parseTable = <const Columns extends readonly string[]>(
  file: string,
  text: string,
  columns: Columns,
): Row<Columns>[] => {
  const rows: Row<Columns>[] = []
  let header = false
  let line = 0
  for (const raw of text.split('\n')) {
    line++
    if (raw === '' || raw.startsWith('#')) continue
    const cells = raw.split('\t')
    if (header) {
      if (cells.length !== columns.length)
        throw broken({ file, line }, `${cells.length} cells`, `Write ${columns.length}, separated by tabs`)
      if (PADDED.test(raw))
        throw broken({ file, line }, 'spaces around a cell', 'Take away the spaces, and the \\r if any')
      rows.push({ file, line, cells: cells as unknown as Row<Columns>['cells'] })
    } else if (cells.join() === columns.join()) header = true
    else throw broken({ file, line }, `columns are ${cells.join(', ')}`, `Make them ${columns.join(', ')}`)
  }
  if (!header) throw broken({ file, line: 1 }, 'no header', `Begin with the columns ${columns.join(', ')}`)
  return rows
}

/** The same from a file of `knowledge/`. */
export const readTable = <const Columns extends readonly string[]>(
  directory: URL,
  name: string,
  columns: Columns,
): Row<Columns>[] => {
  const file = `knowledge/${name}`
  let text: string
  try {
    text = readFileSync(new URL(name, directory), 'utf8')
  } catch (cause) {
    throw new IngestError('knowledge-invalid', `${file} cannot be read. Restore it from the project`, { file }, cause)
  }
  return parseTable(file, text, columns)
}

/** A cell of several values, `|`-separated. */
export const several = (cell: string): readonly string[] => (cell === '' ? NONE : cell.split('|'))

const NONE: readonly string[] = []

/** A check that an id comes once in a table. */
export const once = (): ((id: string, at: { readonly file: string; readonly line: number }) => void) => {
  const seen = new Map<string, number>()
  return (id, at) => {
    const before = seen.get(id)
    if (before) throw broken(at, `"${id}" is on line ${before} already`, 'Give each one row')
    seen.set(id, at.line)
  }
}
