/** Who does it: the people before a meeting word, by what stands beside them. */

import type { Referent } from '../people/references.ts'
import { lower } from '../reading.ts'
import { type Line, standsAt } from './line.ts'

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

/** "Sau ông C, các bộ trưởng A và B tới gặp D": who stands in the phrase that opens the sentence. */
const aside = (line: Line, { mention }: Referent): boolean =>
  mention.from === line.sentence.from + 1 && standsAt(line, 'around', line.sentence.from)

/** Whether the person is the second half of a joined subject. */
const secondHalf = (line: Line, person: Referent): boolean => standsAt(line, 'joins', person.mention.from - 1)

/** "với A", "của các doanh nhân": the word before makes the person no subject, one for many people in between or not. */
function governed(line: Line, { mention }: Referent): boolean {
  const at = mention.from - 1
  if (standsAt(line, 'governs', at)) return true
  return mention.how === 'role' && standsAt(line, 'articles', at) && standsAt(line, 'governs', at - 1)
}

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
    if (used.has(person) || (governed(line, person) && person.mention.from > line.sentence.from)) continue
    if (asks(line, person)) return []
    const list = [person]
    const ended = line.reading.tokens[person.mention.to - 1]?.text === ',' || lower(line, person.mention.to) === ','
    for (let k = i - 1; k >= 0; k--) {
      const other = before[k] as Referent
      if (aside(line, other)) break
      const gap = (list[0] as Referent).mention.from - other.mention.to
      const join = lower(line, other.mention.to)
      const closed = line.reading.tokens[other.mention.to - 1]?.text === ','
      const joined = line.lexicon.grammar.joins.has(join)
      if (gap > 2 || !(joined || (list.length > 1 && (join === ',' || closed)))) break
      // "A, khi B và C hội đàm": a clause begins behind the comma.
      if (!joined && gap > 0 && standsAt(line, 'breaks', (list[0] as Referent).mention.from - 1)) break
      const inPhrase = governed(line, other)
      // "Theo chỉ đạo của C, A và B đã gặp D": the comma ends the phrase C belongs to; not so where one follows B.
      if (inPhrase && !joined && !ended) break
      list.unshift(other)
      if (inPhrase) return []
    }
    return list
  }
  return []
}

/** Anyone to the left, whatever stands before them: "khẳng định của A tại cuộc gặp với B". */
export function nearestBefore(line: Line, at: number, used: ReadonlySet<Referent>): Referent[] {
  return line.people.filter((person) => person.mention.to <= at && !used.has(person)).slice(-1)
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
