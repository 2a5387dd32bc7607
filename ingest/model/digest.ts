/** Short names for content: the same content gives the same one, anywhere and at any time. */

import { createHash } from 'node:crypto'
import { plain } from './fold.ts'

/** Hexadecimal digits of SHA-256 of the parts; 16 of them are enough for ids, 64 for proofs. */
export const digest = (length: number, ...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, length)

/** JSON with the keys of every object in order, so that equal values give equal text. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** Letters and digits of a name without diacritics, joined by hyphens: readable in an address. */
export const slug = (name: string): string =>
  plain(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
