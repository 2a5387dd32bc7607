/** JSON Lines, streamed: one article a line; a bad line is reported and the others go on. */

import type { Article } from '../model/article.ts'
import { IngestError } from '../model/errors.ts'
import { place, toArticle } from './article.ts'
import { decode } from './decode.ts'
import { lines } from './lines.ts'

/** Longest line, in bytes: far above any article, far below what would fill the memory. */
export const LONGEST_LINE = 16 * 1024 * 1024

export async function* readJsonLines(
  file: string,
  chunks: AsyncIterable<Buffer | string>,
): AsyncGenerator<Article | IngestError> {
  for await (const { number, bytes, length } of lines(chunks, LONGEST_LINE)) {
    const at = { file, line: number }
    if (bytes === null) {
      const megabytes = (length / 1024 / 1024).toFixed(0)
      yield new IngestError(
        'line-too-long',
        `${place(at)}: the line has ${megabytes} MB, more than the ${LONGEST_LINE / 1024 / 1024} MB an article may have; write one article a line`,
        at,
      )
      continue
    }
    const text = decode(bytes, at)
    if (text instanceof IngestError) {
      yield text
      // A binary has no lines worth going on with: one message is enough.
      if (bytes.includes(0)) return
      continue
    }
    if (!text.trim()) continue
    yield parseLine(text, at)
  }
}

function parseLine(text: string, at: { file: string; line: number }): Article | IngestError {
  try {
    return toArticle(JSON.parse(text), at)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/, ".*/s, '') : ''
    return new IngestError(
      'json-malformed',
      `${place(at)}: this is no JSON (${why}); write one article a line like {"title": "…", "text": "…"}`,
      at,
      cause,
    )
  }
}
