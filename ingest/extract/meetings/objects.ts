/** Whom a meeting word is said of: the people behind it, one side or both. */

import type { MeetingRule } from '../../model/lexicon.ts'
import { type Line, personNear, preposition, skipAdverbs, standsAt } from './line.ts'
import { listFrom, type Objects } from './lists.ts'

/** How far an object may stand from its meeting word, in tokens. */
export const REACH = { verb: 12, strict: 1 }

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

export function objectsOf(line: Line, rule: MeetingRule, to: number): Objects | null {
  if (rule.frame === 'verb') {
    const first = personNear(line, skipAdverbs(line, to), rule.strict ? REACH.strict : REACH.verb)
    return first ? listFrom(line, first) : null
  }
  if (rule.frame === 'with') {
    const at = preposition(line, to, 'with')
    if (at < 0) return null
    const first = personNear(line, skipAdverbs(line, at + 1), REACH.verb)
    return first ? listFrom(line, first) : null
  }
  return null
}

/** "Mỹ - Triều Tiên", "Mỹ-Hàn" right behind a noun of meeting. */
export function countriesAfter(line: Line, at: number): string[] {
  const { tokens } = line.reading
  const { knowledge, countries } = line.lexicon
  const parts = tokens[at]?.text.split(/[-–]/) ?? []
  if (parts.length === 2 && tokens[at]?.cap) {
    return parts.flatMap((part) => knowledge.country(part) ?? [])
  }
  const one = countries.at(tokens, at, line.sentence.to)
  const dash = tokens[one?.to ?? at]?.text
  const other = one && (dash === '-' || dash === '–') ? countries.at(tokens, one.to + 1, line.sentence.to) : null
  return one && other ? [one.value, other.value] : []
}
