/** Who a noun of meeting joins: "cuộc gặp giữa A và B", "cuộc gặp với B", "Tại cuộc gặp, A chào mừng B". */

import type { Referent } from '../people/references.ts'
import { listsWhoCame } from './attendance.ts'
import { bodyBefore } from './bodies.ts'
import { chair, hosts, withBody } from './chairs.ts'
import { betweenBefore, joinedBefore } from './joined.ts'
import { dashed, fronted, type Line, leadIn, personNear, preposition, skipAdverbs, standsAt } from './line.ts'
import { listFrom, type Objects } from './lists.ts'
import { objectNear, REACH } from './objects.ts'
import { granted } from './offered.ts'
import { saidTo } from './said-to.ts'
import { subjectAfter, togetherAfter } from './sides-after.ts'
import { nearestBefore, subjectsOf } from './subjects.ts'
import { one, type Sides, type Word } from './word.ts'

/** "cuộc gặp giữa A và B", "cuộc gặp với B", "cuộc gặp". */
export function ofNoun(line: Line, word: Word): Sides {
  const { from, to, used } = word
  if (listsWhoCame(line, from, to)) return one([])
  const between = preposition(line, to, 'between')
  const withWord = preposition(line, to, 'with')
  const at = between >= 0 && (withWord < 0 || between < withWord) ? between : withWord
  const first = at >= 0 ? objectNear(line, skipAdverbs(line, at + 1)) : personNear(line, skipAdverbs(line, to), 1)
  const objects = first && !(at < 0 && first.mention.how === 'group') ? listFrom(line, first) : null
  if (!objects) return one(besideNoun(line, word))
  const direct = at >= 0 && at === withWord
  const both = at < 0 ? joinedByDash(line, objects) : at === between
  if (objects.list[0]?.mention.how === 'group' && at === between) {
    // "cuộc điện đàm giữa hai lãnh đạo, A và B nhất trí": the pair that follows is the group.
    const after = subjectAfter(line, objects.to)
    return { subjects: after.length > 1 ? after : joinedBefore(line, from, used), objects, both }
  }
  if (!direct && objects.list.length >= 2 && !objects.apart) return { subjects: [], objects, both }
  if (direct || at < 0) {
    let subjects = opensClause(line, from) ? subjectAfter(line, objects.to) : []
    if (subjects.length === 0) subjects = subjectsOf(line, from, used)
    if (subjects.length === 0) {
      subjects = nearestBefore(line, from, used)
      // "nói với các doanh nhân trước thềm cuộc gặp B, A cho biết …".
      if (subjects[0]?.mention.how === 'role' && subjects[0].entity < 0) {
        const after = subjectAfter(line, objects.to)
        if (after.length > 0) subjects = after
      }
    }
    // "Tuổi Trẻ đã có cuộc trao đổi với B, chủ tịch C": the paper had it.
    const body = standsAt(line, 'holds', from - 1) && bodyBefore(line, from - 1)
    if (subjects.length === 0 && !body) subjects = subjectAfter(line, objects.to)
    return { subjects, objects, both }
  }
  return { subjects: [], objects: withPartner(line, objects), both }
}

/** "C viết rằng trong cuộc gặp với B ở Huế, A đã nói …": the clause that begins with it has its own subject. */
const opensClause = (line: Line, from: number): boolean => {
  const word = leadIn(line, from)
  return (standsAt(line, 'inside', word) || standsAt(line, 'around', word)) && standsAt(line, 'that', word - 1)
}

/** "Cuộc gặp A - B": a dash right behind the noun joins its sides. */
const joinedByDash = (line: Line, { list: [first, ...others] }: Objects): boolean =>
  first !== undefined && others.length === 1 && dashed(line, first)

/** "cuộc gặp của A với B": who follows behind the one side. */
function withPartner(line: Line, objects: Objects): Objects {
  const other = preposition(line, objects.to, 'with')
  const partner = other >= 0 && other <= objects.to + 2 ? personNear(line, other + 1, REACH.verb) : null
  return partner ? { list: [...objects.list, ...listFrom(line, partner).list], to: partner.mention.to } : objects
}

/** Who met, where the noun has nobody behind it: "A và B tham gia cuộc gặp", "Tại cuộc gặp, A chào mừng B". */
function besideNoun(line: Line, { rule, from, to, used }: Word): readonly Referent[] {
  const loose = rule.strict && !standsAt(line, 'holds', from - 1) && !standsAt(line, 'attends', from - 1)
  let subjects = loose || rule.pairOnly ? [] : joinedBefore(line, from, used)
  const within = standsAt(line, 'inside', leadIn(line, from))
  if (subjects.length === 0 && !rule.strict && (fronted(line, from) || within)) {
    subjects = togetherAfter(line, to)
    if (!fronted(line, from) && subjects.length === 1 && subjects[0]?.mention.how !== 'group') subjects = []
  }
  if (subjects.length === 0 && !rule.strict) subjects = saidTo(line, from, to)
  if (subjects.length === 0) subjects = betweenBefore(line, from)
  if (subjects.length === 0) subjects = granted(line, from, used).slice()
  if (rule.session && subjects.length === 0 && (withBody(line, to) || hosts(line, from)))
    subjects = chair(line, from, to, used)
  return subjects
}
