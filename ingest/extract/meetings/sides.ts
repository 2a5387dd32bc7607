/** Who a meeting word joins, by the kind of its rule: "A gặp B", "A hội đàm với B", "cuộc gặp giữa A và B", "A và B gặp nhau". */

import type { MeetingRule } from '../../model/lexicon.ts'
import type { Referent } from '../people/references.ts'
import { listsWhoCame } from './attendance.ts'
import { bodyBefore } from './bodies.ts'
import { chair, hosts, withBody } from './chairs.ts'
import { betweenBefore, joinedBefore, pairBefore } from './joined.ts'
import { fronted, type Line, leads, personNear, preposition, skipAdverbs, standsAt } from './line.ts'
import { listFrom, type Objects } from './lists.ts'
import { betweenObjects, objectNear, objectsOf, REACH } from './objects.ts'
import { subjectAfter, togetherAfter } from './sides-after.ts'
import { nearestBefore, passiveSubject, relativeSubject, saidTo, subjectsOf } from './subjects.ts'

export interface Sides {
  readonly subjects: readonly Referent[]
  readonly objects: Objects | null
  /** Both sides stand behind the word. */
  readonly both: boolean
}

/** A meeting word in its sentence. */
export interface Word {
  readonly rule: MeetingRule
  /** Token range. */
  readonly from: number
  readonly to: number
  /** Those who are objects of a word before: no subjects of this one. */
  readonly used: ReadonlySet<Referent>
}

const one = (subjects: readonly Referent[]): Sides => ({ subjects, objects: null, both: false })

/** "A gặp B", "A hội đàm với B", "A được B tiếp", "A làm việc với Sở Y tế". */
function ofVerb(line: Line, { rule, from, to, used }: Word): Sides | null {
  const pair = betweenObjects(line, to)
  if (pair) return { subjects: [], objects: pair, both: true }
  const objects = objectsOf(line, rule, to)
  if (objects) {
    let subjects = relativeSubject(line, from)
    if (subjects.length === 0 && !bodyBefore(line, from)) subjects = subjectsOf(line, from, used)
    if (subjects.length === 0 && leads(line, from)) subjects = subjectAfter(line, objects.to)
    return { subjects, objects, both: false }
  }
  if (rule.frame === 'verb') {
    const thanks = thanked(line, from, to, used)
    if (thanks.length > 0) return one(thanks)
    const host = subjectsOf(line, from, used)
    const guest = host[0] ? passiveSubject(line, from, host[0]) : []
    if (guest.length > 0) return one([...host, ...guest])
    return rule.session ? one(host.filter((person) => person.mention.how !== 'group').slice(0, 1)) : null
  }
  return rule.session && withBody(line, to) ? one(chair(line, from, to, used)) : null
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
  const pair = found.length === 1 && found[0]?.mention.how !== 'group' ? pairBefore(line, from) : []
  const list: readonly Referent[] = pair.length > 0 && pair[0] === found[0] ? pair : found
  const last = list[list.length - 1]
  const size = list.length + (list[0]?.mention.how === 'group' ? 1 : 0)
  return last && size >= 2 && from - last.mention.to <= TOGETHER_REACH ? one(list) : null
}

/** How far joined subjects may stand from "gặp nhau", in tokens. */
const TOGETHER_REACH = 12

/** "cuộc gặp giữa A và B", "cuộc gặp với B", "cuộc gặp". */
function ofNoun(line: Line, word: Word): Sides {
  const { from, to, used } = word
  if (listsWhoCame(line, from, to)) return one([])
  const between = preposition(line, to, 'between')
  const withWord = preposition(line, to, 'with')
  const at = between >= 0 && (withWord < 0 || between < withWord) ? between : withWord
  const first = at >= 0 ? objectNear(line, skipAdverbs(line, at + 1)) : personNear(line, to, 1)
  const objects = first && !(at < 0 && first.mention.how === 'group') ? listFrom(line, first) : null
  if (!objects) return one(besideNoun(line, word))
  const direct = at >= 0 && at === withWord
  const both = at >= 0 && at === between
  if (objects.list[0]?.mention.how === 'group' && at === between) {
    // "cuộc điện đàm giữa hai lãnh đạo, A và B nhất trí": the pair that follows is the group.
    const after = subjectAfter(line, objects.to)
    return { subjects: after.length > 1 ? after : joinedBefore(line, from, used), objects, both }
  }
  if (!direct && objects.list.length >= 2 && !objects.apart) return { subjects: [], objects, both }
  if (direct || at < 0) {
    let subjects = subjectsOf(line, from, used)
    if (subjects.length === 0) subjects = nearestBefore(line, from, used)
    // "Tuổi Trẻ đã có cuộc trao đổi với B, chủ tịch C": the paper had it.
    const body = standsAt(line, 'holds', from - 1) && bodyBefore(line, from - 1)
    if (subjects.length === 0 && !body) subjects = subjectAfter(line, objects.to)
    return { subjects, objects, both }
  }
  return { subjects: [], objects: withPartner(line, objects), both }
}

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
  const within = standsAt(line, 'inside', standsAt(line, 'articles', from - 1) ? from - 2 : from - 1)
  if (subjects.length === 0 && !rule.strict && (fronted(line, from) || within)) {
    subjects = togetherAfter(line, to)
    if (!fronted(line, from) && subjects.length === 1 && subjects[0]?.mention.how !== 'group') subjects = []
  }
  if (subjects.length === 0 && !rule.strict) subjects = saidTo(line, from)
  if (subjects.length === 0) subjects = betweenBefore(line, from)
  if (rule.session && subjects.length === 0 && (withBody(line, to) || hosts(line, from)))
    subjects = chair(line, from, to, used)
  return subjects
}

/** @returns null where the rule finds nobody it needs */
export function sidesOf(line: Line, word: Word): Sides | null {
  switch (word.rule.frame) {
    case 'verb':
    case 'with':
      return ofVerb(line, word)
    case 'host':
      return one(subjectsOf(line, word.from, word.used))
    case 'together':
      return ofTogether(line, word)
    case 'noun':
      return ofNoun(line, word)
    case 'guest':
      return null
  }
}
