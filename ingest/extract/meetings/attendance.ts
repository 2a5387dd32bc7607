/** Lists of those who came: "Cùng dự buổi làm việc có A và B", "Về phía tỉnh có B". */

import type { Lexicon } from '../lexicon.ts'
import type { Referent } from '../people/references.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import type { Line } from './line.ts'

/** How far the list may stand behind the side whose people came: "về phía tỉnh Bình Lâm còn có". */
const PARTY_REACH = 12

/** Everybody named in a sentence that lists who came to the meeting just told: what they came to must be that meeting, no ceremony and no tour. */
export function attendees(
  { tokens }: Reading,
  { attending, parties, came, meetings, grammar }: Lexicon,
  people: readonly Referent[],
  { from, to }: ReadSentence,
): readonly Referent[] {
  const opened = attending.at(tokens, from, to)
  const what = opened ? meetings.at(tokens, opened.to, to) : null
  const at = what?.to ?? opened?.to ?? from
  const party = parties.at(tokens, tokens[at]?.text === ',' ? at + 1 : at, to)
  if (!opened && !party) return []
  for (let i = party?.to ?? at; i <= (party ? party.to + PARTY_REACH : at); i++) {
    const list = came.at(tokens, i, to)
    if (list)
      return people.filter(({ entity, mention }) => entity >= 0 && mention.how === 'name' && mention.from >= list.to)
    // "Phía Việt Nam sẽ làm hết sức có thể": a clause, and no list.
    if (grammar.auxiliaries.has(tokens[i]?.lower ?? '')) return []
  }
  return []
}

/** Whether a noun of meeting stands in such a sentence: "Cùng dự buổi làm việc có A và B" says nothing of who met whom. */
export function listsWhoCame({ reading: { tokens }, lexicon, sentence }: Line, from: number, to: number): boolean {
  const { attending, parties, came } = lexicon
  if (attending.at(tokens, sentence.from, from)?.to !== from) return false
  return came.at(tokens, to, sentence.to) !== null || parties.at(tokens, to, sentence.to) !== null
}

/** "Cùng tiếp đoàn có A và B": a meeting word at `at` that is part of how the list of those who came is opened. */
export function withinAttendance({ reading: { tokens }, lexicon, sentence }: Line, at: number): boolean {
  const opened = lexicon.attending.at(tokens, sentence.from, sentence.to)
  return opened !== null && at < opened.to && lexicon.came.at(tokens, opened.to, sentence.to) !== null
}
