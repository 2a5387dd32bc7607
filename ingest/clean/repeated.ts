/** Sentences told twice: a headline or lead that the body repeats. */

import { KIND, OTHER } from '../model/characters.ts'
import type { Span } from '../model/document.ts'
import type { Piece } from './pieces.ts'

/** Shorter ones may be said twice ("Ông đồng ý."). */
const SHORTEST_REPEAT = 24

/** A number for the letters and digits of a passage; passages that differ in marks alone get the same. */
function fingerprint(text: string, { start, end }: Span): number {
  let low = 0
  let high = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (KIND[code] === OTHER) continue
    low = (Math.imul(low, 31) + code) | 0
    high = (Math.imul(high, 131) + code) & 0x1fffff
  }
  return high * 0x100000000 + (low >>> 0)
}

export function markRepeated(text: string, headline: Span, pieces: readonly Piece[]): void {
  const lower = text.toLowerCase()
  // A few letters change their length with their case; then case counts.
  const source = lower.length === text.length ? lower : text
  const seen = new Set([fingerprint(source, headline)])
  for (const piece of pieces) {
    if (piece.end - piece.start < SHORTEST_REPEAT) continue
    const key = fingerprint(source, piece)
    if (seen.has(key)) piece.why ??= 'repeated'
    else seen.add(key)
  }
}
