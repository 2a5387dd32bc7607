/** What a paragraph is by its place and form: lead, heading, byline, a list of other articles. */

import type { Noise } from './noise.ts'
import type { Piece } from './pieces.ts'

const LONGEST_LEAD = 900
const LONGEST_ENDING = 90
const LONGEST_HEADING = 200
const SHORTEST_HEADLINE = 40
const LONGEST_SUMMARY = 330
const CLOSED = /[.!?…:;,”"’'»)\]]/u

/** Bylines and sources at the very end. */
export function markEnding(text: string, pieces: readonly Piece[], noise: Noise): void {
  for (let i = pieces.length - 1; i > 0 && i >= pieces.length - 4; i--) {
    const piece = pieces[i] as Piece
    if (piece.why || piece.kind === 'caption') continue
    const why = piece.end - piece.start <= LONGEST_ENDING ? noise.ending(text.slice(piece.start, piece.end)) : null
    if (!why) return
    piece.why = why
  }
}

/** A line of its own without a full stop, is a caption or a heading. */
function isHeading(text: string, line: readonly Piece[]): boolean {
  const [piece, second] = line
  if (!piece || second || piece.why || piece.end - piece.start > LONGEST_HEADING) return false
  return piece.kind === 'body' && !CLOSED.test(text.slice(piece.end - 1, piece.end))
}

export function markHeadings(text: string, lines: readonly Piece[][], not: RegExp): void {
  // Where full stops are rare their lack says nothing.
  const bare = lines.filter((line) => !CLOSED.test(text.slice((line.at(-1)?.end ?? 1) - 1, line.at(-1)?.end)))
  if (bare.length * 2 > lines.length) return
  for (const line of lines.slice(1)) {
    const [piece] = line
    if (piece && isHeading(text, line) && !not.test(text.slice(piece.start, piece.start + 40))) piece.kind = 'caption'
  }
}

/** Other articles listed behind the text: a headline and its summary, twice or more, to the very end. */
export function markRelated(text: string, lines: readonly Piece[][]): void {
  let from = lines.length
  while (from > 2 && lines[from - 1]?.every((piece) => piece.why)) from--
  const end = from
  const isSummary = (line: readonly Piece[] | undefined) =>
    line !== undefined && line.length <= 2 && (line.at(-1)?.end ?? 0) - (line[0]?.start ?? 0) <= LONGEST_SUMMARY
  const isHeadline = (line: readonly Piece[] | undefined) =>
    line !== undefined &&
    isHeading(text, line) &&
    (line[0] as Piece).end - (line[0] as Piece).start >= SHORTEST_HEADLINE
  while (from > 3 && isSummary(lines[from - 1]) && !isHeadline(lines[from - 1]) && isHeadline(lines[from - 2]))
    from -= 2
  if (end - from < 4) return
  for (const line of lines.slice(from, end)) for (const piece of line) piece.why ??= 'teaser'
}

/** The first paragraph, or the first sentence where all stands on one line. */
export function markLead(lines: readonly Piece[][]): void {
  const reads = (piece: Piece) => !piece.why && piece.kind === 'body'
  const index = lines.findIndex((line) => line.some(reads))
  const line = lines[index]
  const first = line?.find(reads)
  if (!line || !first) return
  const whole =
    (line.at(-1)?.end ?? 0) - first.start <= LONGEST_LEAD && lines.slice(index + 1).some((next) => next.some(reads))
  for (const piece of whole ? line : [first]) if (piece.kind === 'body') piece.kind = 'lead'
}
