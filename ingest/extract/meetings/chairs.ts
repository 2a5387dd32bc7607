/** Who holds a working session, where the other side is a body: "làm việc với Sở Y tế". */

import type { Referent } from '../people/references.ts'
import { type Line, standsAt } from './line.ts'
import { subjectAfter } from './sides-after.ts'
import { nearestBefore, subjectsOf } from './subjects.ts'

/** Who holds a session with a body: before the word, or after the phrase it fronts. */
export function chair(line: Line, from: number, to: number, used: ReadonlySet<Referent>): Referent[] {
  const before = subjectsOf(line, from, used)
  const nearest = before.length > 0 ? before : nearestBefore(line, from, used)
  // "Tổ công tác của Thủ tướng làm việc với Bộ Y tế": he did not go himself.
  const found = nearest.filter(({ mention }) => !standsAt(line, 'of', mention.from - 1))
  return (found.length > 0 ? found : subjectAfter(line, to)).filter((person) => person.mention.how !== 'group')
}

/** "A chủ trì buổi gặp mặt", "A có buổi làm việc": a subject right before the noun. */
export const hosts = (line: Line, at: number): boolean =>
  line.people.some(
    (person) =>
      person.entity >= 0 && person.mention.to <= at && at - person.mention.to <= 3 && standsAt(line, 'holds', at - 1),
  )

/** Whether "với" follows, an adverb or a few before it. */
export function withBody(line: Line, at: number): boolean {
  let i = at
  while (i < at + 4 && !standsAt(line, 'with', i) && line.reading.tokens[i]?.kind === 'word') i++
  return standsAt(line, 'with', i)
}
