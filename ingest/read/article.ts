/** One record as it was given → an Article, or what is wrong with it and how to mend it. */

import { createHash } from 'node:crypto'
import type { Article } from '../model/article.ts'
import { IngestError } from '../model/errors.ts'

/** Where a record stands, as messages say it. */
export interface At {
  readonly file: string
  /** Line in JSON Lines, or place in a JSON array, from 1; absent where the file is one article. */
  readonly line?: number
  readonly item?: number
}

export const place = ({ file, line, item }: At): string =>
  line !== undefined ? `${file}, line ${line}` : item !== undefined ? `${file}, article ${item}` : file

const fault = (code: IngestError['code'], at: At, field: string, message: string): IngestError =>
  new IngestError(code, `${place(at)}: ${message}`, { ...at, field })

/** Unknown fields are ignored. Accepts `id` (text or number), `url`, `published`, `title`, `text`, `language`. */
export function toArticle(record: unknown, at: At): Article | IngestError {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return fault('article-invalid', at, '', 'an article is an object like {"title": "…", "text": "…"}')
  const given = record as Readonly<Record<string, unknown>>
  for (const field of ['url', 'published', 'title', 'language'])
    if (given[field] !== undefined && given[field] !== null && typeof given[field] !== 'string')
      return fault('article-invalid', at, field, `"${field}" must be a text in quotes, or left out`)
  if (given.id !== undefined && given.id !== null && !['string', 'number'].includes(typeof given.id))
    return fault('article-invalid', at, 'id', '"id" must be a text or a number, or left out')
  if (typeof given.text !== 'string')
    return fault('article-invalid', at, 'text', '"text" is missing; give the article\'s text in quotes')
  if (!given.text.trim())
    return fault('text-empty', at, 'text', '"text" is empty; give the article\'s text, or remove the article')
  const published = day(given.published as string | null | undefined)
  if (published === undefined)
    return fault(
      'date-invalid',
      at,
      'published',
      `"published" is ${JSON.stringify(clip(given.published as string))}, which is no date; write it like 2023-07-13, or leave it out`,
    )
  const text = wellFormed(given.text)
  const title = wellFormed((given.title as string | undefined)?.trim() ?? '') || null
  const url = (given.url as string | undefined)?.trim() || null
  const id = String(given.id ?? '').trim() || url || hashId(title, text)
  const language = /^[a-z]{2}$/.test(String(given.language ?? '')) ? String(given.language) : 'vi'
  return { id, url, published, title, text, outlet: outlet(url), language }
}

/** Content hash for articles without an id or URL: the same title and text give the same id anywhere. */
const hashId = (title: string | null, text: string): string =>
  createHash('sha256')
    .update(`${title ?? ''}\n${text}`)
    .digest('hex')
    .slice(0, 20)

/** `YYYY-MM-DD` out of a date or a date with a time as written; null when absent or not known to the day (`2024`, `2024-07`); undefined when it is no date. */
function day(written: string | null | undefined): string | null | undefined {
  if (written === undefined || written === null || !written.trim()) return null
  if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(written.trim())) return null
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/.exec(written.trim())
  const date = match?.[1]
  if (!date) return undefined
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : undefined
}

function outlet(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null
  return new URL(url).hostname.replace(/^www\./, '') || null
}

const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** Half a surrogate pair cannot be stored as UTF-8; a replacement of equal length keeps every offset. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD')
