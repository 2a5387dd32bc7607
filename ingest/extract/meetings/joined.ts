/** Two who are told of as one subject before a meeting word: "A và B", "A cùng B", "giữa A và B". */

import type { Referent } from '../people/references.ts'
import { type Line, standsAt } from './line.ts'
import { subjectsOf } from './subjects.ts'

/** How far joined subjects may stand from a noun of meeting, in tokens. */
const JOINED_REACH = 7
/** So much may stand between "hai bộ trưởng" and the noun ("dẫn đầu đoàn cấp cao hai nước bắt đầu cuộc hội đàm"). */
const GROUP_REACH = 11

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

/** How long what was done before may be, in tokens. */
const DEED_REACH = 14

/** "A sang thăm Lào và cùng B chủ trì tham vấn": the one told of before goes on with somebody else. */
export function goesOnWith(line: Line, at: number): Referent[] {
  const [first, second] = line.people.filter(({ mention }) => mention.to <= at).slice(-2)
  if (!first || !second || first.entity < 0 || second.entity < 0 || at - second.mention.to > PAIR_REACH) return []
  let and = second.mention.from - 1
  while (standsAt(line, 'with', and)) and--
  // "và với B": one more whom the subject met.
  const along = standsAt(line, 'listGoesOn', and + 1)
  if (!along || !standsAt(line, 'and', and) || and - first.mention.to > DEED_REACH) return []
  for (let k = first.mention.to; k < and; k++) if (line.reading.tokens[k]?.kind === 'mark') return []
  return [first, second]
}

/** "giữa A và B đã có một cuộc điện đàm": both sides before the noun. */
export function betweenBefore(line: Line, at: number): Referent[] {
  const pair = pairBefore(line, at)
  return pair[0] && standsAt(line, 'betweenGroup', pair[0].mention.from - 1) ? pair : []
}
