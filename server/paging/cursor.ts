/** A place in a list, as an opaque text: the list's name and the sort key of an item. */

import { refuse } from '../errors.ts'

/** What a list is ordered by; the last part tells apart items that are equal in the others. */
export type Key = readonly (string | number)[]

export const encodeCursor = (list: string, key: Key): string =>
  Buffer.from(JSON.stringify([list, ...key]), 'utf8').toString('base64url')

/** Throws `BAD_CURSOR` unless the cursor was made for this list. */
export const decodeCursor = (list: string, length: number, cursor: string): Key => {
  const [name, ...key] = parse(cursor)
  if (name !== list || key.length !== length || !key.every((part) => typeof part === 'string' || Number.isFinite(part)))
    throw refuse(
      'BAD_CURSOR',
      'The cursor does not belong to this list. Hand back a cursor of the same field and order, unchanged.',
    )
  return key as Key
}

const parse = (cursor: string): readonly unknown[] => {
  if (cursor.length > 4_000) return []
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parsed) ? parsed : []
  } catch {
    return []
  }
}
