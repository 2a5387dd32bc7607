/** The text cut into its smallest units, each with its kind or the reason why it is dropped. */

import { KIND, OTHER } from '../model/characters.ts'
import type { BlockKind, Dropped, Span } from '../model/document.ts'
import type { Boundaries } from './boundaries.ts'
import type { Credits } from './credits.ts'
import type { Noise } from './noise.ts'

export interface Piece extends Span {
  readonly line: number
  kind: BlockKind
  /** Set when the piece is not read. */
  why: string | null
}

export interface Cutter {
  readonly boundaries: Boundaries
  readonly credits: Credits
  readonly noise: Noise
  readonly cue: RegExp
}

const SHORTEST_REPEAT = 24
const LONGEST_LEAD = 900
const LONGEST_ENDING = 90
const LONGEST_HEADING = 200
const SHORTEST_HEADLINE = 40
const LONGEST_SUMMARY = 330
const CLOSED = /[.!?…:;,”"’'»)\]]/u

/** Cuts at every offset of `at`; pieces are trimmed and never hold a line end. */
function cut(text: string, from: number, at: readonly number[]): Piece[] {
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

/** A credit makes a caption of its own sentence, or of the one before when it stands alone. */
function markCaptions(text: string, pieces: readonly Piece[], credits: readonly Span[], cue: RegExp): void {
  let index = 0
  for (const credit of credits) {
    while (index < pieces.length && (pieces[index] as Piece).end < credit.end) index++
    const piece = pieces[index]
    if (!piece || piece.start > credit.start) continue
    piece.kind = 'caption'
    const before = pieces[index - 1]
    const alone = credit.start - piece.start <= 1
    if (alone && before && !before.why && before.kind === 'body' && before.line === piece.line) before.kind = 'caption'
  }
  for (const piece of pieces)
    if (piece.kind === 'body' && cue.test(text.slice(piece.start, piece.end))) piece.kind = 'caption'
}

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

function markRepeated(text: string, headline: Span, pieces: readonly Piece[]): void {
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

function markEnding(text: string, pieces: readonly Piece[], noise: Noise): void {
  for (let i = pieces.length - 1; i > 0 && i >= pieces.length - 4; i--) {
    const piece = pieces[i] as Piece
    if (piece.why || piece.kind === 'caption') continue
    const why = piece.end - piece.start <= LONGEST_ENDING ? noise.ending(text.slice(piece.start, piece.end)) : null
    if (!why) return
    piece.why = why
  }
}

/** Pieces by line, in order. */
function byLine(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = []
  for (const piece of pieces) {
    if (lines.at(-1)?.[0]?.line === piece.line) lines.at(-1)?.push(piece)
    else lines.push([piece])
  }
  return lines
}

/** A line of its own without a full stop, between lines that have one, is a caption or a heading. */
function isHeading(text: string, line: readonly Piece[]): boolean {
  const [piece, second] = line
  if (!piece || second || piece.why || piece.end - piece.start > LONGEST_HEADING) return false
  return piece.kind === 'body' && !CLOSED.test(text.slice(piece.end - 1, piece.end))
}

function markHeadings(text: string, lines: readonly Piece[][]): void {
  for (const line of lines.slice(1)) if (isHeading(text, line)) (line[0] as Piece).kind = 'caption'
}

/** Other articles listed behind the text: a headline and its summary, twice or more, to the very end. */
function markRelated(text: string, lines: readonly Piece[][]): void {
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
function markLead(lines: readonly Piece[][]): void {
  const reads = (piece: Piece) => !piece.why && piece.kind === 'body'
  const index = lines.findIndex((line) => line.some(reads))
  const line = lines[index]
  const first = line?.find(reads)
  if (!line || !first) return
  const whole =
    (line.at(-1)?.end ?? 0) - first.start <= LONGEST_LEAD && lines.slice(index + 1).some((next) => next.some(reads))
  for (const piece of whole ? line : [first]) if (piece.kind === 'body') piece.kind = 'lead'
}

export function pieces(text: string, headline: Span, cutter: Cutter): { pieces: Piece[]; dropped: Dropped[] } {
  const credits = cutter.credits.find(text).filter((credit) => credit.start >= headline.end)
  const { dropped, begun } = cutter.noise.scan(text, headline.end)
  const inCredit = within(credits)
  const at = cutter.boundaries.find(text).filter((offset) => offset > headline.end && !inCredit(offset))
  for (const credit of credits) at.push(credit.end)
  for (const start of begun) at.push(start.at)
  for (const span of dropped) at.push(span.start, span.end)
  const found = cut(
    text,
    headline.end,
    [...new Set(at)].sort((a, b) => a - b),
  )
  const why = new Map([
    ...dropped.map((span) => [span.start, span.why] as const),
    ...begun.map((s) => [s.at, s.why] as const),
  ])
  for (const piece of found) piece.why = why.get(piece.start) ?? null
  markCaptions(text, found, credits, cutter.cue)
  markRepeated(text, headline, found)
  markEnding(text, found, cutter.noise)
  const lines = byLine(found)
  markRelated(text, lines)
  markLead(lines)
  markHeadings(text, lines)
  return { pieces: found, dropped: found.flatMap(({ start, end, why }) => (why ? [{ start, end, why }] : [])) }
}

/** Whether an offset lies inside one of the spans, which are in order; ask in ascending order. */
function within(spans: readonly Span[]): (offset: number) => boolean {
  let index = 0
  return (offset) => {
    while (index < spans.length && (spans[index] as Span).end <= offset) index++
    const span = spans[index]
    return span !== undefined && span.start < offset
  }
}
