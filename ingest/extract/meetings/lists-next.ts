/** Who comes next in a list of people: behind a comma or a joint, behind the place where one was met, behind what is said of one. */

import type { Referent } from '../people/references.ts'
import { type Line, personNear, standsAt } from './line.ts'
import { describedNext, repeats } from './lists-described.ts'

export interface Next {
  readonly next: Referent
  /** The list goes on here for certain; behind a comma alone a clause may begin. */
  readonly sure: boolean
  /** The two were met one by one. */
  readonly apart: boolean
  readonly comma: boolean
}

/** Behind "và": a person, or a description without a verb that ends in one ("và nhà tài trợ Rob Stone"). */
function joinedNear(line: Line, at: number): Referent | null {
  for (let i = at; i < Math.min(line.sentence.to, at + 6); i++) {
    const person = line.startingAt.get(i)
    if (person) return person
    const token = line.reading.tokens[i]
    if (
      token?.kind !== 'word' ||
      line.lexicon.grammar.breaks.has(token.lower) ||
      line.lexicon.stops.at(line.reading.tokens, i) ||
      line.lexicon.meetings.at(line.reading.tokens, i)
    )
      return null
  }
  return null
}

/** So many words may tell where or when one of a list was met. */
const PLACE_REACH = 10

/** "gặp A tại Phủ Chủ tịch và B tại trụ sở Quốc hội": the next of a list in which each stands with a place or a day. */
function behindPlace(line: Line, at: number): Referent | null {
  if (!standsAt(line, 'each', at)) return null
  for (let i = at + 1; i < Math.min(line.sentence.to, at + PLACE_REACH); i++) {
    if (line.startingAt.has(i) || line.reading.tokens[i]?.kind === 'mark') return null
    if (!standsAt(line, 'and', i)) continue
    const next = line.startingAt.get(standsAt(line, 'with', i + 1) ? i + 2 : i + 1)
    if (next) return next.entity >= 0 && standsAt(line, 'each', next.mention.to) ? next : null
  }
  return null
}

/** The next of a list that ends at token `to` so far; `given` as examples, with semicolons between them. */
export function nextOf(line: Line, list: readonly Referent[], to: number, given: boolean): Next | null {
  const [first] = list
  const last = list[list.length - 1]
  if (!first || !last) return null
  let at = to
  const mark = line.reading.tokens[at]?.text ?? ''
  const ended = line.reading.tokens[at - 1]?.text === ','
  const comma = mark === ',' || (mark === ';' && given) || ended
  if (mark === ',' || (mark === ';' && given)) at++
  if (standsAt(line, 'also', at) && standsAt(line, 'like', at + 1)) at++
  const joined = standsAt(line, 'joins', at) || standsAt(line, 'like', at)
  const dash = mark === '-' || mark === '–' || mark === '/'
  if (joined || dash) at++
  let near: Referent | null = null
  if (comma || joined || dash) {
    while (standsAt(line, 'fillers', at) && !line.startingAt.has(at)) at++
    near = joined ? joinedNear(line, at) : personNear(line, at, 1)
    if (near && near.entity >= 0)
      return { next: near, sure: joined || dash, apart: repeats(line, first, near), comma: !joined && !dash }
  } else {
    const next = behindPlace(line, to)
    if (next) return { next, sure: true, apart: true, comma: false }
  }
  const described = describedNext(line, first, last, to)
  if (described) return { next: described, sure: true, apart: true, comma: false }
  return near && { next: near, sure: joined || dash, apart: false, comma: false }
}
