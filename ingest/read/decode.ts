/** Bytes → text, or why they are none. */

import { IngestError } from '../model/errors.ts'
import { type At, place } from './article.ts'

const strict = new TextDecoder('utf-8', { fatal: true })

/** UTF-8 only, a byte order mark is dropped. A NUL byte means a binary. */
export function decode(bytes: Buffer, at: At): string | IngestError {
  if (bytes.includes(0))
    return new IngestError(
      'not-text',
      `${place(at)}: this is a binary, not text; give JSON Lines, JSON or plain text`,
      {
        ...at,
      },
    )
  try {
    return strict.decode(bytes)
  } catch (cause) {
    return new IngestError('not-text', `${place(at)}: this is not UTF-8; save it as UTF-8`, { ...at }, cause)
  }
}
