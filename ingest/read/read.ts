/** Articles out of whatever the user names: files, folders, `-` for standard input. Errors come in between and stop nothing. */

import { createReadStream } from 'node:fs'
import type { Article } from '../model/article.ts'
import { IngestError } from '../model/errors.ts'
import { sourceFiles } from './files.ts'
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
      else yield* readOpen(file.path)
    }
  }
}

async function* readOpen(path: string): AsyncGenerator<Article | IngestError> {
  try {
    yield* readJsonLines(path, createReadStream(path, { highWaterMark: 1024 * 1024 }))
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    if (!code) throw cause
    yield new IngestError(
      'file-unreadable',
      `${path}: cannot be read (${code}); check its permissions`,
      { file: path },
      cause,
    )
  }
}

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
