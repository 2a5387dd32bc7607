/** The bearer token that allows writing. */

import { createHash, timingSafeEqual } from 'node:crypto'

/** `none` was sent, or it is the `right` one, or a `wrong` one. */
export const checkToken = (token: string | null, header: string | null): 'none' | 'right' | 'wrong' => {
  const sent = /^Bearer\s+(\S+)$/i.exec(header ?? '')?.[1]
  if (sent === undefined) return header === null ? 'none' : 'wrong'
  if (token === null) return 'wrong'
  // Digests have one length, and comparing them tells nothing through time.
  return timingSafeEqual(digest(sent), digest(token)) ? 'right' : 'wrong'
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
