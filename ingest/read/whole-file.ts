/** Files that are one thing: a JSON article, an array of them, or one plain text. */

import { readFile, stat } from 'node:fs/promises'
import type { Article } from '../model/article.ts'
import { IngestError } from '../model/errors.ts'
import { place, toArticle } from './article.ts'
import { decode } from './decode.ts'
import { readJsonLines } from './json-lines.ts'

const LARGEST_FILE = 256 * 1024 * 1024
const LARGEST_TEXT = 16 * 1024 * 1024

async function bytesOf(path: string, limit: number): Promise<Buffer | IngestError> {
  try {
    const { size } = await stat(path)
    if (size > limit) {
      const cure = 'split it, or write JSON Lines (.jsonl, one article a line), which is read as a stream'
      const message = `${path}: ${(size / 1024 / 1024).toFixed(0)} MB is more than can be read at once; ${cure}`
      return new IngestError('line-too-long', message, { file: path })
    }
    return await readFile(path)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? ''
    return new IngestError(
      'file-unreadable',
      `${path}: cannot be read (${code}); check its permissions`,
      { file: path },
      cause,
    )
  }
}

/** Accepts an object, an array of objects, and JSON Lines under the wrong ending. */
export async function* readJson(path: string): AsyncGenerator<Article | IngestError> {
  const bytes = await bytesOf(path, LARGEST_FILE)
  if (bytes instanceof IngestError) return yield bytes
  yield* parseJson(path, bytes)
}

export async function* parseJson(file: string, bytes: Buffer): AsyncGenerator<Article | IngestError> {
  const text = decode(bytes, { file })
  if (text instanceof IngestError) return yield text
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    if (isJson(text.slice(0, text.indexOf('\n')))) return yield* readJsonLines(file, chunk(bytes))
    const why = cause instanceof Error ? cause.message : ''
    return yield new IngestError(
      'json-malformed',
      `${place({ file })}: this is no JSON (${why}); give an article, an array of articles, or JSON Lines in a .jsonl file`,
      { file },
      cause,
    )
  }
  if (!Array.isArray(value)) return yield toArticle(value, { file })
  for (const [index, record] of value.entries()) yield toArticle(record, { file, item: index + 1 })
}

/** The first line is the title when more text follows it. */
export async function* readText(path: string): AsyncGenerator<Article | IngestError> {
  const bytes = await bytesOf(path, LARGEST_TEXT)
  if (bytes instanceof IngestError) return yield bytes
  const whole = decode(bytes, { file: path })
  if (whole instanceof IngestError) return yield whole
  const [first = '', ...rest] = whole.trim().split('\n')
  const text = rest.join('\n').trim()
  yield toArticle(text ? { title: first.trim(), text } : { text: first.trim() }, { file: path })
}

const isJson = (text: string): boolean => {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

async function* chunk(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}
