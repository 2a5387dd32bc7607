/** Who was somebody's guest at table: "A dự chiêu đãi của B", "A đã gặp và dự bữa trưa của B", "A dự dạ tiệc do B mời", "A mời B dùng bữa". */

import { pairBefore } from './joined.ts'
import { type Line, skipAdverbs, standsAt } from './line.ts'
import { listFrom } from './lists.ts'
import { invited } from './offered.ts'
import { subjectsOf } from './subjects.ts'
import { one, type Sides, type Word } from './word.ts'

/** So much may stand between the verb of attending and the meal ("dự lễ đón chính thức, hội đàm và chiêu đãi"), in tokens. */
const ATTENDS_REACH = 10

/** Where the verb of attending stands before `at`, with nobody named in between; -1 if nowhere. */
function attendsBefore(line: Line, at: number): number {
  for (let i = at - 1; i >= Math.max(line.sentence.from, at - ATTENDS_REACH); i--) {
    if (standsAt(line, 'dines', i)) return i
    if (line.lexicon.clause.has(line.reading.tokens[i]?.text ?? '')) return -1
    if (line.people.some(({ mention }) => mention.to === i + 1)) return -1
  }
  return -1
}

/** @returns null where either side is not named */
export function ofMeal(line: Line, { from, to, used }: Word): Sides | null {
  const asked = invited(line, from, used)
  if (asked.length > 0) return one(asked)
  const verb = attendsBefore(line, from)
  const at = skipAdverbs(line, to)
  if (verb < 0 || !(standsAt(line, 'of', at) || standsAt(line, 'agents', at))) return null
  const host = line.startingAt.get(at + 1)
  if (!host || host.entity < 0) return null
  const pair = pairBefore(line, verb)
  const subjects = pair.length > 0 ? pair : subjectsOf(line, verb, used)
  return subjects.length > 0 ? { subjects, objects: listFrom(line, host), both: false } : null
}
