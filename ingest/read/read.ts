/** Articles out of whatever the user names: files, folders, `-` for standard input. Errors come in between and stop nothing. */

import { createReadStream, type ReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip, type Gunzip } from 'node:zlib'
import type { Article } from '../model/article.ts'
import { IngestError } from '../model/errors.ts'
import { type SourceFile, sourceFiles } from './files.ts'
import { readJsonLines } from './json-lines.ts'
import { parseJson, readJson, readText } from './whole-file.ts'

/** @param stdin what `-` stands for: JSON Lines, or one JSON array or object. */
export async function* readArticles(
  paths: readonly string[],
  stdin: AsyncIterable<Buffer | string> = process.stdin,
): AsyncGenerator<Article | IngestError> {
  for (const path of paths) {
    if (path === '-') {
      yield* readStream(stdin)
      continue
    }
    for await (const file of sourceFiles(path)) {
      if (file instanceof IngestError) yield file
      else if (file.format === 'json') yield* readJson(file.path)
      else if (file.format === 'text') yield* readText(file.path)
      else yield* readOpen(file)
    }
  }
}

async function* readOpen({ path, packed }: SourceFile): AsyncGenerator<Article | IngestError> {
  const bytes = createReadStream(path, { highWaterMark: 1024 * 1024 })
  try {
    yield* readJsonLines(path, packed ? unpack(bytes) : bytes)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    if (!code) throw cause
    const cure = code.startsWith('Z_') ? 'it is no whole gzip file; pack or fetch it again' : 'check its permissions'
    yield new IngestError('file-unreadable', `${path}: cannot be read (${code}); ${cure}`, { file: path }, cause)
  }
}

/** What goes wrong reaches whoever reads the result, so there is nothing to do when it ends. */
const unpack = (bytes: ReadStream): Gunzip => pipeline(bytes, createGunzip(), () => {})

/** A JSON array is known by its first character; everything else is JSON Lines. */
async function* readStream(stdin: AsyncIterable<Buffer | string>): AsyncGenerator<Article | IngestError> {
  const source = stdin[Symbol.asyncIterator]()
  const first = await source.next()
  if (first.done) return
  const head = Buffer.from(first.value)
  const rest = (async function* () {
    yield head
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
  })()
  if (!/^\uFEFF?\s*\[/.test(head.toString('utf8'))) return yield* readJsonLines('standard input', rest)
  const parts: Buffer[] = []
  for await (const part of rest) parts.push(Buffer.from(part))
  yield* parseJson('standard input', Buffer.concat(parts))
}
