/** Whom a meeting word is said of: the people behind it, one side or both. */

import type { MeetingRule } from '../../model/lexicon.ts'
import type { Referent } from '../people/references.ts'
import { type Line, personNear, preposition, skipAdverbs, standsAt } from './line.ts'
import { listFrom, type Objects } from './lists.ts'

/** How far an object may stand from its meeting word, in tokens. */
export const REACH = { verb: 12, strict: 1, thanked: 6, example: 14 }

/** "hội đàm giữa A và B": a bare meeting word with both sides behind it. */
export function betweenObjects(line: Line, to: number): Objects | null {
  if (!standsAt(line, 'between', to)) return null
  const first = personNear(line, to + 1, REACH.verb)
  const objects = first ? listFrom(line, first) : null
  return objects &&
    (objects.list.length > 1 || (standsAt(line, 'betweenGroup', to) && objects.list[0]?.mention.how === 'group'))
    ? objects
    : null
}

/** The person behind the word, or the first of those given as examples: "với các lãnh đạo cấp cao, bao gồm A và B". */
export function objectNear(line: Line, at: number): Referent | null {
  const near = personNear(line, at, REACH.verb)
  if (near) return near
  const limit = Math.min(line.sentence.to, at + REACH.example)
  for (let i = at; i < limit && !line.startingAt.has(i); i++) {
    const found = line.lexicon.examples.at(line.reading.tokens, i, limit)
    if (!found) continue
    // One word alone ("có", "như") begins other clauses too, unless a comma stands before it: "với các nhà lãnh đạo, gồm A và B".
    const short = found.to - i < 2
    if (short && line.reading.tokens[i - 1]?.text !== ',') continue
    const person = personNear(line, found.to, short ? 1 : 2)
    return person && person.entity >= 0 ? person : null
  }
  return null
}

export function objectsOf(line: Line, rule: MeetingRule, to: number): Objects | null {
  if (rule.frame === 'verb') {
    const at = skipAdverbs(line, to)
    const first = rule.strict ? personNear(line, at, REACH.strict) : objectNear(line, at)
    return first ? listFrom(line, first) : null
  }
  if (rule.frame === 'with') {
    const at = preposition(line, to, 'with')
    if (at < 0) return null
    const first = objectNear(line, skipAdverbs(line, at + 1))
    return first ? listFrom(line, first) : null
  }
  return null
}
