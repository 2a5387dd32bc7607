/** Paths as the user gives them → the files to read, in an order that does not depend on the file system. */

import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { IngestError } from '../model/errors.ts'

export type Format = 'json-lines' | 'json' | 'text'

export interface SourceFile {
  readonly path: string
  readonly format: Format
  /** With gzip. */
  readonly packed: boolean
}

const FORMATS: Readonly<Record<string, Format>> = {
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
  '.json': 'json',
  '.txt': 'text',
}
const KNOWN = [...Object.keys(FORMATS), '.jsonl.gz'].join(', ')

/** Only what is read as a stream may be packed: how large the rest is would be known too late. */
const fileOf = (path: string): SourceFile | undefined => {
  const packed = extname(path).toLowerCase() === '.gz'
  const format = FORMATS[extname(packed ? path.slice(0, -'.gz'.length) : path).toLowerCase()]
  return format && (!packed || format === 'json-lines') ? { path, format, packed } : undefined
}

/** A file is taken by its ending; a folder with everything in it whose ending is known, hidden files left out. */
export async function* sourceFiles(path: string): AsyncGenerator<SourceFile | IngestError> {
  const kind = await stat(path).catch((cause: NodeJS.ErrnoException) => cause)
  if (kind instanceof Error) {
    yield kind.code === 'ENOENT'
      ? new IngestError(
          'file-missing',
          `${path}: there is no such file or folder; check the path`,
          { file: path },
          kind,
        )
      : new IngestError(
          'file-unreadable',
          `${path}: cannot be read (${kind.code}); check its permissions`,
          { file: path },
          kind,
        )
    return
  }
  if (!kind.isDirectory()) {
    yield fileOf(path) ??
      new IngestError('file-unreadable', `${path}: unknown kind of file; its name must end in ${KNOWN}`, {
        file: path,
      })
    return
  }
  let found = 0
  for await (const file of walk(path)) {
    found++
    yield file
  }
  if (found === 0)
    yield new IngestError('file-missing', `${path}: no articles in this folder; files must end in ${KNOWN}`, {
      file: path,
    })
}

async function* walk(folder: string): AsyncGenerator<SourceFile | IngestError> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: NodeJS.ErrnoException) => cause)
  if (entries instanceof Error) {
    const message = `${folder}: the folder cannot be read (${entries.code}); check its permissions`
    yield new IngestError('file-unreadable', message, { file: folder }, entries)
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    const file = fileOf(path)
    if (entry.isDirectory()) yield* walk(path)
    else if (file) yield file
  }
}
