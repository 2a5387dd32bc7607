/** Reads a table of `knowledge/`: tab-separated, a header line, `#` comment lines; a broken row names its file, line and cure. */

import { readFileSync } from 'node:fs'
import { IngestError } from '../model/errors.ts'

/** One row by column name. */
export interface Row<Column extends string> {
  readonly file: string
  /** 1-based line in the file. */
  readonly line: number
  readonly cells: Readonly<Record<Column, string>>
}

/** An error that points at a row. `cure` says what to write instead. */
export const broken = (at: { readonly file: string; readonly line: number }, what: string, cure: string): IngestError =>
  new IngestError('knowledge-invalid', `${at.file}:${at.line}: ${what}. ${cure}`, { file: at.file, line: at.line })

const PADDED = /^ |[ \r](?:\t|$)|\t /

/** Rows of a table whose header is exactly `columns`. `file` is only named in errors. */
export const parseTable = <Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): Row<Column>[] => {
  const rows: Row<Column>[] = []
  let header = false
  let line = 0
  for (const raw of text.split('\n')) {
    line++
    if (raw === '' || raw.startsWith('#')) continue
    const cells = raw.split('\t')
    if (!header) {
      if (cells.join() !== columns.join())
        throw broken({ file, line }, `columns are ${cells.join(', ')}`, `Make them ${columns.join(', ')}`)
      header = true
      continue
    }
    if (cells.length !== columns.length)
      throw broken({ file, line }, `${cells.length} cells`, `Write ${columns.length}, separated by tabs`)
    if (PADDED.test(raw))
      throw broken({ file, line }, 'spaces around a cell', 'Take away the spaces, and the \\r if any')
    const named = {} as Record<Column, string>
    for (let i = 0; i < columns.length; i++) named[columns[i] as Column] = cells[i] as string
    rows.push({ file, line, cells: named })
  }
  if (!header) throw broken({ file, line: 1 }, 'no header', `Begin with the columns ${columns.join(', ')}`)
  return rows
}

/** The same from a file of `knowledge/`. */
export const readTable = <Column extends string>(
  directory: URL,
  name: string,
  columns: readonly Column[],
): Row<Column>[] => {
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
export const several = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('|'))
