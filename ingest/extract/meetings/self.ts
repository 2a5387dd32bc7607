/** Who says "I" in a quotation: "“Tôi đã gặp B”, A nói". */

import type { Referent } from '../people/references.ts'
import { type Line, standsAt } from './line.ts'
import { objectLike } from './subjects.ts'

/** How far before a meeting word its subject "I" may stand, in tokens. */
const REACH = 4
/** What is quoted in one sentence is rarely longer, in tokens. */
const QUOTED = 150
/** How far behind the quotation its speaker may stand, in tokens. */
const BEHIND = 3
/** How far before the quotation, with a verb of saying in between. */
const BEFORE = 20

/** Where the last quotation mark stands that is open at token `at` of its sentence; -1 where none is. */
function opened(line: Pick<Line, 'reading' | 'lexicon' | 'sentence'>, at: number): number {
  let open = -1
  for (let i = Math.max(line.sentence.from, at - QUOTED); i < at; i++)
    if (standsAt(line, 'quotes', i)) open = open < 0 ? i : -1
  return open
}

/** The word "I" as the subject of a meeting word at `at`, within quotation marks that open in its sentence; -1 where there is none. */
export function quotedSelf(line: Pick<Line, 'reading' | 'lexicon' | 'sentence'>, at: number): number {
  for (let i = at - 1; i >= Math.max(line.sentence.from, at - REACH); i--)
    if (standsAt(line, 'self', i)) return opened(line, i) >= 0 ? i : -1
  return -1
}

/** Whoever is said to say it, behind the quotation or before it; nobody where the sentence does not tell. */
export function speakerOf(line: Line, self: number): readonly Referent[] {
  const { sentence, people, lexicon, reading } = line
  const open = opened(line, self)
  const before = people.filter(({ entity, mention }) => entity >= 0 && mention.to <= open)
  // "A cảm ơn B và nói: “Tôi đã gặp C”": not whom something was done to.
  const speaker = before.findLast((person) => !objectLike(line, person)) ?? before.at(-1)
  if (speaker && open - speaker.mention.to <= BEFORE && lexicon.speech.within(reading.tokens, speaker.mention.to, open))
    return [speaker]
  for (let i = self + 1; i < Math.min(sentence.to, self + QUOTED); i++) {
    if (!standsAt(line, 'quotes', i)) continue
    const behind = people.find(({ entity, mention }) => entity >= 0 && mention.from > i && mention.from <= i + BEHIND)
    return behind ? [behind] : []
  }
  return []
}
