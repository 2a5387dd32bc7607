/** Who does it: the people before a meeting word, by what stands beside them. */

import type { Referent } from '../people/references.ts'
import { lower } from '../reading.ts'
import { type Line, preposition, standsAt } from './line.ts'

/** How far joined subjects may stand from a noun of meeting, in tokens. */
const JOINED_REACH = 7
/** So much may stand between "hai bộ trưởng" and the noun ("dẫn đầu đoàn cấp cao hai nước bắt đầu cuộc hội đàm"). */
const GROUP_REACH = 11

/** Whether the word before makes the person rather the object of another verb ("xin lỗi Thủ tướng …"). */
export function objectLike(line: Line, person: Referent): boolean {
  const token = line.reading.tokens[person.mention.from - 1]
  if (!token || person.mention.from <= line.sentence.from || token.kind !== 'word' || token.cap) return false
  return !line.lexicon.grammar.introduces.has(token.lower)
}

/** Last word before the verb at `at` that neither helps it nor tells of going there. */
function wordBefore(line: Line, at: number): number {
  let i = at - 1
  while (i > line.sentence.from && (standsAt(line, 'auxiliaries', i) || standsAt(line, 'motion', i))) i--
  return i
}

/** How far before somebody without a name the joint to those with one may stand, in tokens. */
const JOINT_REACH = 4

/** "… và dặn vợ đến gặp B", "A cử nhân viên đến gặp B": a relative, or one of a kind, right before the word is its subject. */
function strangerBefore(line: Line, at: number): boolean {
  const i = wordBefore(line, at)
  if (line.reading.tokens[i]?.cap || line.people.some(({ mention }) => mention.from <= i && mention.to > i))
    return false
  if (line.lexicon.kin.has(lower(line, i))) return true
  const joined = Array.from({ length: JOINT_REACH }, (_, k) => i - 1 - k).some((k) => standsAt(line, 'joins', k))
  return standsAt(line, 'unnamed', i) && !joined
}

/** "dàn xếp cho B gặp C", "đưa B đến gặp C": the person right before the verb does it. */
function causedBefore(line: Line, at: number): Referent[] {
  const i = wordBefore(line, at)
  const person = line.people.find(({ entity, mention }) => entity >= 0 && mention.to === i + 1)
  const caused = person && person.mention.from > line.sentence.from && standsAt(line, 'causes', person.mention.from - 1)
  return caused ? [person] : []
}

/** "Phóng viên A đã gặp gỡ bà B": who asks questions for a paper. */
function asks({ reading, lexicon, sentence }: Line, { mention }: Referent): boolean {
  for (let i = Math.max(sentence.from, mention.from - 3); i < mention.from; i++) {
    if (lexicon.reporters.at(reading.tokens, i, mention.from)?.to === mention.from) return true
  }
  return false
}

/** How close behind a verb of saying the subject of what is said stands, in tokens. */
const SAID_REACH = 3

/** "A cho rằng có thể ông B muốn gặp C": who stands right behind a verb of saying begins a clause. */
function opensSaid({ reading, lexicon, sentence }: Line, { mention }: Referent): boolean {
  for (let i = Math.max(sentence.from, mention.from - SAID_REACH - 1); i < mention.from; i++) {
    const said = lexicon.speech.at(reading.tokens, i, mention.from)
    if (said && said.to < mention.from) return true
  }
  return false
}

/** Whether the person is the second half of a joined subject. */
const secondHalf = (line: Line, person: Referent): boolean => standsAt(line, 'joins', person.mention.from - 1)

/** Who does it: the nearest person to the left that is no object, with those joined to them. */
export function subjectsOf(line: Line, at: number, used: ReadonlySet<Referent>): Referent[] {
  if (strangerBefore(line, at)) return []
  const caused = causedBefore(line, at)
  if (caused.length > 0) return caused
  const before = line.people.filter((person) => person.mention.to <= at + 1 && person.mention.from < at)
  const clear = before.filter((person) => !used.has(person) && (!objectLike(line, person) || opensSaid(line, person)))
  for (let i = before.length - 1; i >= 0; i--) {
    const person = before[i] as Referent
    if (clear.length > 0 && !clear.includes(person) && !secondHalf(line, person)) continue
    if (
      used.has(person) ||
      (standsAt(line, 'governs', person.mention.from - 1) && person.mention.from > line.sentence.from)
    )
      continue
    if (asks(line, person)) return []
    const list = [person]
    const ended = line.reading.tokens[person.mention.to - 1]?.text === ',' || lower(line, person.mention.to) === ','
    for (let k = i - 1; k >= 0; k--) {
      const other = before[k] as Referent
      const gap = (list[0] as Referent).mention.from - other.mention.to
      const join = lower(line, other.mention.to)
      const closed = line.reading.tokens[other.mention.to - 1]?.text === ','
      const joined = line.lexicon.grammar.joins.has(join)
      if (gap > 2 || !(joined || (list.length > 1 && (join === ',' || closed)))) break
      const governed = standsAt(line, 'governs', other.mention.from - 1)
      // "Theo chỉ đạo của C, A và B đã gặp D": the comma ends the phrase C belongs to; not so where one follows B.
      if (governed && !joined && !ended) break
      list.unshift(other)
      if (governed) return []
    }
    return list
  }
  return []
}

/** Anyone to the left, whatever stands before them: "khẳng định của A tại cuộc gặp với B". */
export function nearestBefore(line: Line, at: number, used: ReadonlySet<Referent>): Referent[] {
  return line.people.filter((person) => person.mention.to <= at && !used.has(person)).slice(-1)
}

/** "A và B trong cuộc gặp …", "A và B đã có cuộc gặp …": two joined subjects close to a noun of meeting. */
export function joinedBefore(line: Line, at: number, used: ReadonlySet<Referent>): Referent[] {
  const list = subjectsOf(line, at, used)
  const last = list[list.length - 1]
  const group = last?.mention.how === 'group'
  const enough = list.length > 1 || group
  return last && enough && at - last.mention.to <= (group ? GROUP_REACH : JOINED_REACH) ? list : []
}

/** How far behind the two the word may stand, in tokens. */
const PAIR_REACH = 6

/** "A cùng B đồng chủ trì hội đàm", "A đã cùng với B bàn bạc": the two joined right before the word, whatever else the joint is used for. */
export function pairBefore(line: Line, at: number): Referent[] {
  const [first, second] = line.people.filter(({ mention }) => mention.to <= at).slice(-2)
  if (!first || !second || at - second.mention.to > PAIR_REACH) return []
  let joined = false
  for (let i = first.mention.to; i < second.mention.from; i++) {
    if (standsAt(line, 'joins', i)) joined = true
    else if (!standsAt(line, 'auxiliaries', i)) return []
  }
  return joined ? [first, second] : []
}

/** "giữa A và B đã có một cuộc điện đàm": both sides before the noun. */
export function betweenBefore(line: Line, at: number): Referent[] {
  const pair = pairBefore(line, at)
  return pair[0] && standsAt(line, 'betweenGroup', pair[0].mention.from - 1) ? pair : []
}

/** "… Thủ tướng B – người đã gọi điện cho A": the one right before "người". */
export function relativeSubject(line: Line, at: number): Referent[] {
  for (let i = at - 1; i >= Math.max(line.sentence.from, at - 4); i--) {
    if (!standsAt(line, 'relatives', i)) continue
    const before = line.people.filter((person) => person.mention.to <= i && person.mention.to >= i - 2)
    return before.slice(-1)
  }
  return []
}

export function passiveSubject(line: Line, at: number, host: Referent): Referent[] {
  if (!standsAt(line, 'passives', host.mention.from - 1)) return []
  const before = line.people.filter((person) => person.mention.to <= host.mention.from)
  const guest = before[before.length - 1]
  if (!guest || guest.mention.to > at) return []
  const other = before[before.length - 2]
  const pair = other && standsAt(line, 'joins', other.mention.to) && guest.mention.from - other.mention.to <= 2
  return pair ? [other, guest] : [guest]
}

/** A country or body right before the verb is its subject: "Saudi Arabia tiếp đón ông B". */
export function bodyBefore(line: Line, at: number): boolean {
  let i = at - 1
  while (i > line.sentence.from && standsAt(line, 'auxiliaries', i)) i--
  const token = line.reading.tokens[i]
  const opener = i === line.sentence.from && line.lexicon.openers.has(lower(line, i))
  return (
    token?.cap === true &&
    !opener &&
    !standsAt(line, 'motion', i - 1) &&
    !standsAt(line, 'motion', i - 2) &&
    !goneTo(line, i) &&
    !joinedTo(line, i) &&
    !line.people.some((person) => person.mention.from <= i && person.mention.to > i)
  )
}

/** How many words those who came along may be told in. */
const COMPANY_REACH = 14

/** "Bộ trưởng A cùng lãnh đạo một số đơn vị của Bộ đã đến thăm B": whose last word stands at `at` are joined to a person. */
function joinedTo(line: Line, at: number): boolean {
  for (let i = at - 1; i > Math.max(line.sentence.from, at - COMPANY_REACH); i--) {
    if (line.people.some(({ entity, mention }) => entity >= 0 && mention.to === i)) return standsAt(line, 'joins', i)
    if (line.reading.tokens[i]?.kind !== 'word') return false
  }
  return false
}

/** How many words the name of a place may have where somebody goes. */
const PLACE_REACH = 8

/** "đến trụ sở Bộ Công Thương gặp ông B": the place, of many words, whose last one stands at `at`. */
function goneTo(line: Line, at: number): boolean {
  for (let i = at - 1; i > Math.max(line.sentence.from, at - PLACE_REACH); i--) {
    if (standsAt(line, 'goes', i)) return true
    if (line.reading.tokens[i]?.kind !== 'word' || line.people.some(({ mention }) => mention.to === i + 1)) return false
  }
  return false
}

/** "Đoàn công tác Bộ Nội vụ làm việc với tỉnh Bình Lâm": a body on either side of the word. */
export function betweenBodies(line: Line, from: number, to: number): boolean {
  const at = preposition(line, to, 'with')
  const named = [1, 2].some((k) => line.reading.tokens[at + k]?.cap)
  // "Quốc hội", "Thành ủy": the last syllable of a body's name may be a small one.
  return at >= to && named === true && (bodyBefore(line, from) || bodyBefore(line, from - 1))
}

/** "A đề nghị với B trong một cuộc gặp": subject and partner of the clause the noun ends. */
export function saidTo(line: Line, at: number): Referent[] {
  const word = standsAt(line, 'articles', at - 1) ? at - 2 : at - 1
  if (!standsAt(line, 'during', word)) return []
  const before = line.people.filter((person) => person.entity >= 0 && person.mention.to <= at)
  const partner = before[before.length - 1]
  const subject = before.find((person) => person.entity !== partner?.entity)
  return partner && subject && standsAt(line, 'with', partner.mention.from - 1) ? [subject, partner] : []
}
