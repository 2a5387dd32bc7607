/** Visits told without where to, and invitations: who is whose guest. */

import type { Referent } from '../people/references.ts'
import { initialAt } from './place-clause.ts'
import type { Line } from './place-line.ts'
import type { Invitation } from './place-mention.ts'
import { goalOf, subjectBehind } from './place-visits.ts'

/** A visit told without where to: "Trong khuôn khổ chuyến thăm, A …", "chuyến thăm của A"; who goes, or -1. */
export function stayOf(line: Line, start: number, end: number): number {
  const of = line.lexicon.grammar.of.has(line.tokens[end]?.lower ?? '') ? line.named(end + 1) : null
  if (of) return of.entity
  return initialAt(line, start) ? subjectBehind(line, end) : -1
}

/** Tokens between an invitation and who is invited, and from there to where. */
const INVITED = 12

/** "theo lời mời của B": who receives; "A mời B thăm C": who is asked to come where. */
export function invitationAt(line: Line, end: number): Invitation | null {
  const { lexicon, words, tokens } = line
  if (lexicon.grammar.of.has(tokens[end]?.lower ?? '')) {
    const person = line.named(end + 1)
    if (!person || person.mention.from > end + 1) return null
    return { by: person.entity, country: person.mention.titles.find(({ land }) => land)?.country ?? null, to: null }
  }
  let invited: Referent | null = null
  for (let i = end; !invited && i < Math.min(line.to, end + INVITED); i++) {
    invited = line.named(i)
    if (!invited && tokens[i]?.kind === 'mark') return null
  }
  if (!invited) return null
  const { to } = invited.mention
  for (let i = to; i < Math.min(line.to, to + INVITED); i++) {
    if (tokens[i]?.kind === 'mark' && tokens[i]?.text !== ',') return null
    const visit = words.visits.at(tokens, i, line.to)
    const goal = visit && visit.value !== 'post' ? goalOf(line, visit.to) : null
    if (goal) return { by: -1, country: null, to: goal.country }
  }
  return null
}
