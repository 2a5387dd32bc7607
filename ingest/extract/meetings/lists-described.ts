/** Lists whose people are each described: "tiếp ông A, Chủ tịch Hội B; ông C, …", "với A - cố vấn của D, với B". */

import type { Referent } from '../people/references.ts'
import { lower } from '../reading.ts'
import { dashed, type Line, standsAt } from './line.ts'

/** How long what is said of one of them may be, in tokens. */
const DESCRIPTION_REACH = 30

/** A verb of saying, or a word of meeting: with a capital it is part of a name. */
const verbAt = ({ reading: { tokens }, lexicon, sentence }: Line, at: number): boolean =>
  tokens[at]?.cap !== true &&
  (lexicon.voices.at(tokens, at, sentence.to) ?? lexicon.meetings.at(tokens, at, sentence.to)) !== null

/** Nothing is told of the person that begins a clause of their own, up to the next semicolon. */
function onlyNamed(line: Line, { mention }: Referent): boolean {
  const limit = Math.min(line.sentence.to, mention.to + DESCRIPTION_REACH)
  for (let i = mention.to; i < limit && line.reading.tokens[i]?.text !== ';'; i++) if (verbAt(line, i)) return false
  const after = line.reading.tokens[mention.to]
  return (
    !after || after.kind === 'mark' || mention.to >= line.sentence.to || standsAt(line, 'is', mention.to) || after.cap
  )
}

/** "với A, với B", "với A và với B": the preposition before the first of the list stands before the next one too. */
export function repeats(line: Line, first: Referent, next: Referent): boolean {
  const at = next.mention.from - 1
  if (!standsAt(line, 'with', at) || lower(line, at) !== lower(line, first.mention.from - 1)) return false
  return line.reading.tokens[at - 1]?.text === ',' || standsAt(line, 'and', at - 1)
}

/** The next of a list behind the description, from token `to`, of the last one so far; each of them was met apart. */
export function describedNext(line: Line, first: Referent, last: Referent, to: number): Referent | null {
  const { tokens } = line.reading
  for (let i = to; i < Math.min(line.sentence.to, to + DESCRIPTION_REACH); i++) {
    const mark = tokens[i]?.text ?? ''
    if (mark === ';') {
      const next = line.startingAt.get(standsAt(line, 'and', i + 1) ? i + 2 : i + 1)
      return next && next.entity >= 0 && next.mention.how === 'name' && onlyNamed(line, next) ? next : null
    }
    if (verbAt(line, i)) return null
    const comma = mark === ','
    const next =
      (comma || standsAt(line, 'and', i)) && standsAt(line, 'with', i + 1) ? line.startingAt.get(i + 2) : undefined
    if (next && next.entity >= 0 && repeats(line, first, next)) return next
    const parallel = comma && dashed(line, last) ? line.startingAt.get(i + 1) : undefined
    if (parallel && parallel.entity >= 0 && dashed(line, parallel)) return parallel
  }
  return null
}
