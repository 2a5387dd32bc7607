/** Countries and bodies as those who meet: no people, but they stand where people would. */

import { lower } from '../reading.ts'
import { type Line, preposition, standsAt } from './line.ts'

/** A country or body right before the verb is its subject: "Saudi Arabia tiếp đón ông B". */
export function bodyBefore(line: Line, at: number): boolean {
  let i = at - 1
  if (i < line.sentence.from) return false
  while (i > line.sentence.from && standsAt(line, 'auxiliaries', i)) i--
  const token = line.reading.tokens[i]
  const opener = i === line.sentence.from && line.lexicon.openers.has(lower(line, i))
  return (
    token?.cap === true &&
    !opener &&
    !standsAt(line, 'motion', i - 1) &&
    !standsAt(line, 'motion', i - 2) &&
    !goneTo(line, i) &&
    !belongsTo(line, i) &&
    !line.people.some((person) => person.mention.from <= i && person.mention.to > i)
  )
}

/** How many words those who came along, or a body, may be told in. */
const COMPANY_REACH = 14

/** "Bộ trưởng A cùng lãnh đạo một số đơn vị của Bộ đã đến thăm B", "Tướng A của Bộ Tư lệnh Miền Đông gặp B": what ends at `at` is joined to a person, or what the person is of. */
function belongsTo(line: Line, at: number): boolean {
  for (let i = at - 1; i > Math.max(line.sentence.from, at - COMPANY_REACH); i--) {
    if (line.people.some(({ entity, mention }) => entity >= 0 && mention.to === i))
      return standsAt(line, 'joins', i) || standsAt(line, 'belongs', i)
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
