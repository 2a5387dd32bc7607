/** Who a meeting word joins, by the kind of its rule: "A gặp B", "A hội đàm với B", "cuộc gặp giữa A và B", "A và B gặp nhau". */

import type { Referent } from '../people/references.ts'
import { bodyBefore } from './bodies.ts'
import { chair, withBody } from './chairs.ts'
import { goesOnWith, pairBefore } from './joined.ts'
import { type Line, leads, personNear, skipAdverbs, standsAt } from './line.ts'
import { listFrom } from './lists.ts'
import { ofMeal } from './meals.ts'
import { betweenObjects, objectsOf, REACH } from './objects.ts'
import { subjectAfter } from './sides-after.ts'
import { ofNoun } from './sides-noun.ts'
import { passiveSubject, relativeSubject, subjectsOf } from './subjects.ts'
import { one, type Sides, type Word } from './word.ts'

/** "A gặp B", "A hội đàm với B", "A được B tiếp", "A làm việc với Sở Y tế". */
function ofVerb(line: Line, { rule, from, to, used }: Word): Sides | null {
  const pair = betweenObjects(line, to)
  if (pair) return { subjects: [], objects: pair, both: true }
  // "A được B tiếp và hội đàm với C": C is the next verb's.
  const received =
    rule.frame === 'verb' && standsAt(line, 'and', to) ? withGuest(line, from, subjectsOf(line, from, used)) : []
  if (received.length > 0) return one(received)
  const objects = objectsOf(line, rule, to)
  if (objects) {
    let subjects: readonly Referent[] = relativeSubject(line, from)
    const body = bodyBefore(line, from)
    if (subjects.length === 0 && !body) subjects = company(line, from, subjectsOf(line, from, used))
    if (subjects.length === 0 && !body && leads(line, from)) subjects = subjectAfter(line, objects.to)
    return { subjects, objects, both: false }
  }
  if (rule.frame === 'verb') {
    const thanks = thanked(line, from, to, used)
    if (thanks.length > 0) return one(thanks)
    const host = subjectsOf(line, from, used)
    const both = withGuest(line, from, host)
    if (both.length > 0) return one(both)
    return rule.session ? one(host.filter((person) => person.mention.how !== 'group').slice(0, 1)) : null
  }
  return rule.session && withBody(line, to) ? one(chair(line, from, to, used)) : null
}

/** "A được B tiếp": B and A; nobody where B received no one who is named. */
function withGuest(line: Line, from: number, host: readonly Referent[]): readonly Referent[] {
  const guest = host[0] ? passiveSubject(line, from, host[0]) : []
  return guest.length > 0 ? [...host, ...guest] : []
}

/** "A cùng B đã tiếp C": both received the guest. */
function company(line: Line, from: number, subjects: readonly Referent[]): readonly Referent[] {
  const pair = subjects.length === 1 ? pairBefore(line, from) : []
  return pair[0] && pair[0] === subjects[0] && pair.every(({ mention }) => mention.how === 'name') ? pair : subjects
}

/** "A cảm ơn B đã dành thời gian tiếp", "Cảm ơn B đã tiếp, A nói …". */
function thanked(line: Line, from: number, to: number, used: ReadonlySet<Referent>): readonly Referent[] {
  const host = line.people.filter((person) => person.entity >= 0 && person.mention.to <= from).at(-1)
  if (!host || from - host.mention.to > REACH.thanked || !standsAt(line, 'thanks', host.mention.from - 1)) return []
  const before = subjectsOf(line, host.mention.from, used)
  const guest = (before.length > 0 ? before : subjectAfter(line, to)).slice(-1)
  return guest.length > 0 ? [...guest, host] : []
}

/** "A và B gặp nhau"; not "A và B trao đổi với báo chí". */
function ofTogether(line: Line, { from, to, used }: Word): Sides | null {
  if (standsAt(line, 'with', to) && !standsAt(line, 'eachOther', to + 1)) return null
  const found = subjectsOf(line, from, used)
  // "Hai ông cùng C dự hội nghị ba bên": the two told of before, and one more.
  const pair = found.length === 1 ? pairBefore(line, from) : []
  const beside = goesOnWith(line, from)
  const list: readonly Referent[] = beside.length > 0 ? beside : pair.length > 0 && pair[0] === found[0] ? pair : found
  const last = list[list.length - 1]
  const size = list.length + (list[0]?.mention.how === 'group' ? 1 : 0)
  return last && size >= 2 && from - last.mention.to <= TOGETHER_REACH ? one(list) : null
}

/** How far joined subjects may stand from "gặp nhau", in tokens. */
const TOGETHER_REACH = 12

/** "A chủ trì cuộc họp", "A chủ trì cuộc họp với B", "Chủ trì cuộc họp, A yêu cầu …". */
function ofHost(line: Line, { from, to, used }: Word): Sides {
  const guest = standsAt(line, 'with', to) ? personNear(line, skipAdverbs(line, to + 1), REACH.strict) : null
  const before = subjectsOf(line, from, used)
  const subjects = before.length === 0 && from === line.sentence.from ? subjectAfter(line, to) : before
  return { subjects, objects: guest ? listFrom(line, guest) : null, both: false }
}

/** @returns null where the rule finds nobody it needs */
export function sidesOf(line: Line, word: Word): Sides | null {
  switch (word.rule.frame) {
    case 'verb':
    case 'with':
      return ofVerb(line, word)
    case 'host':
      return ofHost(line, word)
    case 'together':
      return ofTogether(line, word)
    case 'noun':
      return ofNoun(line, word)
    case 'guest':
      return null
    case 'meal':
      return ofMeal(line, word)
  }
}
