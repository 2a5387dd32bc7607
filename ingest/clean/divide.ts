/** A text divided: every piece with its kind or the reason why it is left out. */

import type { Dropped, Span } from '../model/document.ts'
import type { Boundaries } from './boundaries.ts'
import { markCaptions } from './captions.ts'
import type { Credits } from './credits.ts'
import type { Noise } from './noise.ts'
import { markEnding, markHeadings, markLead, markRelated } from './paragraphs.ts'
import { byLine, cut, type Piece } from './pieces.ts'
import { markRepeated } from './repeated.ts'

export interface Divider {
  readonly boundaries: Boundaries
  readonly credits: Credits
  readonly noise: Noise
  /** What marks a caption without a credit. */
  readonly cue: RegExp
  /** What no caption begins with. */
  readonly notCaption: RegExp
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

/** Everything after the headline. */
export function divide(text: string, headline: Span, divider: Divider): { pieces: Piece[]; dropped: Dropped[] } {
  const credits = divider.credits.find(text).filter((credit) => credit.start >= headline.end)
  const { dropped, begun } = divider.noise.scan(text, headline.end)
  const inCredit = within(credits)
  const at = divider.boundaries.find(text).filter((offset) => offset > headline.end && !inCredit(offset))
  for (const credit of credits) at.push(credit.start, credit.end)
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
  markCaptions(text, found, credits, divider.cue, divider.notCaption)
  markRepeated(text, headline, found)
  markEnding(text, found, divider.noise)
  const lines = byLine(found)
  markRelated(text, lines)
  markLead(lines)
  markHeadings(text, lines, divider.notCaption)
  return { pieces: found, dropped: found.flatMap(({ start, end, why }) => (why ? [{ start, end, why }] : [])) }
}
