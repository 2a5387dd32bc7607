/** The smallest units of a text: a sentence, or a passage that is left out. */

import type { BlockKind, Span } from '../model/document.ts'

export interface Piece extends Span {
  readonly line: number
  kind: BlockKind
  /** Set when the piece is not read. */
  why: string | null
}

/** Cuts at every offset of `at`; pieces are trimmed and never hold a line end. */
export function cut(text: string, from: number, at: readonly number[]): Piece[] {
  const pieces: Piece[] = []
  let line = 0
  const add = (start: number, end: number) => {
    while (start < end && /\s/u.test(text[start] as string)) {
      if (text[start] === '\n') line++
      start++
    }
    let last = end
    while (last > start && /\s/u.test(text[last - 1] as string)) last--
    if (last > start) pieces.push({ start, end: last, line, kind: 'body', why: null })
    for (let i = last; i < end; i++) if (text[i] === '\n') line++
  }
  let start = from
  for (const next of [...at, text.length]) {
    if (next <= start) continue
    add(start, next)
    start = next
  }
  return pieces
}

/** Pieces by line, in order. */
export function byLine(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = []
  for (const piece of pieces) {
    if (lines.at(-1)?.[0]?.line === piece.line) lines.at(-1)?.push(piece)
    else lines.push([piece])
  }
  return lines
}
