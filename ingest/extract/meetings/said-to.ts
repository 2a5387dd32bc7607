/** What was said to somebody at a meeting: "A đề nghị với B trong một cuộc gặp", "Chia sẻ với B tại buổi tiếp, A mong muốn …". */

import type { Referent } from '../people/references.ts'
import { type Line, leadIn, standsAt } from './line.ts'
import { subjectAfter } from './sides-after.ts'

/** How far into its sentence the one spoken to may stand where the speaker follows, in tokens. */
const OPENS = 4
/** How far before the one it is held with the words for a press conference may stand, in tokens. */
const PRESS_REACH = 3

/** "họp báo chung với B sau hội đàm": they stood before the press together after they had talked. */
function beforePress({ reading, lexicon, sentence }: Line, partner: Referent): boolean {
  const { from } = partner.mention
  return lexicon.press.within(reading.tokens, Math.max(sentence.from, from - 1 - PRESS_REACH), from)
}

/** Who spoke to whom in the clause that the noun at `from` ends; `to` is where it ends itself. */
export function saidTo(line: Line, from: number, to: number): Referent[] {
  const word = leadIn(line, from)
  const before = line.people.filter(({ entity, mention }) => entity >= 0 && mention.to <= from)
  const partner = before.at(-1)
  if (!partner || !standsAt(line, 'with', partner.mention.from - 1)) return []
  const shared = standsAt(line, 'around', word) && beforePress(line, partner)
  if (!shared && !standsAt(line, 'during', word)) return []
  const subject = before.find(({ entity }) => entity !== partner.entity)
  if (subject) return [subject, partner]
  const opens = shared || partner.mention.from - line.sentence.from <= OPENS
  const after = opens ? subjectAfter(line, to).filter(({ entity }) => entity >= 0 && entity !== partner.entity) : []
  return after.length > 0 ? [...after, partner] : []
}
