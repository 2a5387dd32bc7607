/** Captions: known by the credit behind them, or by what they say. */

import type { Span } from '../model/document.ts'
import type { Piece } from './pieces.ts'

const LONGEST_CAPTION = 300

/** What stands right before a credit, on its line or alone on the line above, is a caption; the credit itself is not read. */
export function markCaptions(
  text: string,
  pieces: readonly Piece[],
  credits: readonly Span[],
  cue: RegExp,
  not: RegExp,
): void {
  let index = 0
  for (const credit of credits) {
    while (index < pieces.length && (pieces[index] as Piece).start < credit.start) index++
    const piece = pieces[index]
    if (!piece || piece.start >= credit.end) continue
    piece.why ??= 'credit'
    const before = pieces[index - 1]
    if (!before || before.why || before.kind !== 'body' || not.test(text.slice(before.start, before.start + 40)))
      continue
    const alone = pieces[index - 2]?.line !== before.line && pieces[index + 1]?.line !== piece.line
    const short = before.end - before.start <= LONGEST_CAPTION
    if (before.line === piece.line || (alone && short)) before.kind = 'caption'
  }
  for (const piece of pieces) {
    if (piece.kind === 'body' && cue.test(text.slice(piece.start, piece.end))) piece.kind = 'caption'
  }
}
