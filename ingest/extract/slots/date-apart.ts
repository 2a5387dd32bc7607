/** What between a meeting word and a date shows that the date is another's: the report's, another clause's, another meeting's. */

import type { Lexicon } from '../lexicon.ts'
import type { Frame } from '../meetings/frame.ts'
import type { Reading } from '../reading.ts'

/** Words in quotes that are a name: 'Diễn đàn "Vành đai và Con đường"'. */
const QUOTED = 8
const QUOTES: ReadonlySet<string> = new Set(['“', '”', '"'])

/** The token behind a short quotation that opens here and ends before `limit`; else the same token. */
function pastQuotedName(reading: Reading, at: number, limit: number): number {
  if (!QUOTES.has(reading.tokens[at]?.text ?? '')) return at
  for (let i = at + 1; i < Math.min(limit, at + QUOTED + 2); i++)
    if (QUOTES.has(reading.tokens[i]?.text ?? '')) return i + 1
  return at
}

/** Who is named as a source between two commas, in tokens. */
const SOURCE = 6

/** "Tháng 8, theo cáo trạng, A gặp B": where the comma behind the source stands; 0 for none. */
function pastSource({ tokens }: Reading, { sources }: Lexicon, at: number, limit: number): number {
  if (tokens[at - 1]?.text !== ',' || !sources.has(tokens[at]?.lower ?? '')) return 0
  for (let i = at + 1; i < Math.min(limit, at + SOURCE) && tokens[i]; i++) if (tokens[i]?.text === ',') return i
  return 0
}

/** Whether the tokens between show that the date is the report's or another clause's. */
export function foreign(
  reading: Reading,
  lexicon: Lexicon,
  from: number,
  to: number,
  frame: Frame,
  before: boolean,
): boolean {
  const { goals, clauses } = lexicon.slots
  const noun = frame.rule.frame === 'noun'
  for (let i = from; i < to; i++) {
    i = pastQuotedName(reading, i, to)
    const text = reading.tokens[i]?.text
    if (text === '”' || text === '“' || (text === ';' && !before)) return true
    // "Chiều 16/4 theo giờ địa phương, …": of no source.
    const clock = lexicon.clock.at(reading.tokens, i, to)
    const past = before ? pastSource(reading, lexicon, i, to) : 0
    if (clock) i = clock.to - 1
    else if (past > 0) i = past
    else if (lexicon.speech.at(reading.tokens, i, to)) return true
    // "hôm 9/10 hủy cuộc gặp": the day it was called off.
    if (before && lexicon.status.at(reading.tokens, i, to)?.value.status === 'cancelled') return true
    // "ngày 25/2 lên đường để dự cuộc gặp": the day of what was done for it.
    if (before && noun && goals.at(reading.tokens, i, to)) return true
    // "làm việc về sự cố khiến 7 người thiệt mạng ngày 29/5": another clause.
    if (!before && clauses.at(reading.tokens, i, to)) return true
    if (!before && i >= frame.end && anotherMeeting(reading, lexicon, i, to)) return true
  }
  return false
}

/** A meeting told behind; an event at whose side they met has the same day: "gặp B bên lề hội nghị thượng đỉnh G20 ngày 7/7". */
function anotherMeeting({ tokens }: Reading, { meetings, grammar }: Lexicon, at: number, to: number): boolean {
  const found = meetings.at(tokens, at, to)
  if (!found) return false
  return grammar.around.has(tokens[at - 1]?.lower ?? '') || !found.value.every(({ pairOnly }) => pairOnly)
}
