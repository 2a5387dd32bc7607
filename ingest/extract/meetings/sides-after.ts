/** Who stands behind a fronted phrase: "Trong cuộc gặp với B, A nói …". */

import type { Referent } from '../people/references.ts'
import { closing, type Line, personNear } from './line.ts'
import { listFrom } from './lists.ts'
import { objectLike } from './subjects.ts'

/** The first person after a fronted phrase: "Trong cuộc gặp với B, A nói …". */
export function subjectAfter(line: Line, at: number): Referent[] {
  let limit = Math.min(line.sentence.to, at + 26)
  const { clause, grammar } = line.lexicon
  let comma = line.reading.tokens[at - 1]?.text === ','
  for (let i = at; i < limit; i++) {
    const closed = closing(line, i)
    if (closed >= 0) {
      limit = Math.min(line.sentence.to, limit + closed - i)
      i = closed
      continue
    }
    const token = line.reading.tokens[i]
    if (!token || (clause.has(token.text) && !grammar.quotes.has(token.text))) return []
    if (token.text === ',') comma = true
    const person = line.startingAt.get(i)
    if (person && comma && person.mention.how === 'role' && person.entity < 0) return []
    if (person && comma) return person.mention.how === 'group' ? [person] : listFrom(line, person).list.slice()
  }
  return []
}

/** "Trong cuộc gặp với B hôm qua, đại diện WHO nói …": whoever speaks there is named by a role nobody of the article holds. */
export function strangerAfter(line: Line, at: number): boolean {
  const limit = Math.min(line.sentence.to, at + 26)
  const person = line.people.find(({ mention }) => mention.from >= at && mention.from < limit)
  return person?.mention.how === 'role' && person.entity < 0 && !person.mention.plural
}

/** "Tại cuộc hội đàm, A và B nhất trí …", "Tại buổi hội kiến, A chào mừng B": both after the comma. */
export function togetherAfter(line: Line, at: number): Referent[] {
  const after = subjectAfter(line, at)
  const first = after[0]
  // "Tại cuộc gặp mặt, các học viên viếng mộ ông A": whom something is done to has not met anybody.
  if (first && objectLike(line, first)) return []
  if (!first || after.length > 1 || first.mention.how === 'group') return after
  for (let i = first.mention.to; i < Math.min(line.sentence.to, first.mention.to + 4); i++) {
    const greeting = line.lexicon.greetings.at(line.reading.tokens, i, line.sentence.to)
    const guest = greeting ? personNear(line, greeting.to, 3) : null
    if (guest && guest.entity >= 0 && guest.entity !== first.entity) return [first, guest]
  }
  return []
}
