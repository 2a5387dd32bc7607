/** Lists of people behind one another: "A, B và C", "các lãnh đạo, trong đó có A". */

import type { Referent } from '../people/references.ts'
import { type Line, personNear, standsAt } from './line.ts'

export interface Objects {
  readonly list: readonly Referent[]
  readonly to: number
  /** Each stands with a place or a day of their own. */
  readonly apart?: true
}

/** How far the people given as examples may stand behind those they are of, in tokens; "trong đó có" says it plainer than "có". */
const EXAMPLES_REACH = { word: 12, phrase: 26 }

/** "các lãnh đạo Trung Quốc, trong đó có ông B", "quan chức Anh: ông B": the people given as examples. */
function examplesAfter(line: Line, first: Referent): Referent | null {
  const { tokens } = line.reading
  const { to } = first.mention
  const limit = Math.min(line.sentence.to, to + EXAMPLES_REACH.phrase)
  for (let i = to; i < limit; i++) {
    const colon = tokens[i]?.text === ':'
    const found = colon ? { to: i } : line.lexicon.examples.at(tokens, i, limit)
    if (!found || (!colon && found.to - i < 2 && i >= to + EXAMPLES_REACH.word)) continue
    const at = tokens[found.to]?.text === ':' ? found.to + 1 : found.to
    const person = line.startingAt.get(at)
    return person && person.entity >= 0 ? person : null
  }
  return null
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

/** Whether the list stands in a phrase that opens the sentence with a preposition and goes on without a comma. */
function fronts(line: Line, { mention }: Referent): boolean {
  const { from } = line.sentence
  if (!standsAt(line, 'fronts', from) || mention.from - from > FRONT_REACH) return false
  return !line.reading.tokens.slice(from, mention.from).some(({ text }) => text === ',')
}

/** How far the first of a list may stand from the preposition that opens the sentence, in tokens. */
const FRONT_REACH = 30

/** So many words may tell where or when one of a list was met. */
const PLACE_REACH = 10

/** "gặp A tại Phủ Chủ tịch và B tại trụ sở Quốc hội": the next of a list in which each stands with a place or a day. */
function behindPlace(line: Line, at: number): Referent | null {
  if (!standsAt(line, 'each', at)) return null
  for (let i = at + 1; i < Math.min(line.sentence.to, at + PLACE_REACH); i++) {
    if (line.startingAt.has(i) || line.reading.tokens[i]?.kind === 'mark') return null
    const next = standsAt(line, 'and', i) ? line.startingAt.get(i + 1) : undefined
    if (next) return next.entity >= 0 && standsAt(line, 'each', next.mention.to) ? next : null
  }
  return null
}

/** A list of people that begins with `first`: "A, B và C". A comma joins only when "và" closes the list. */
export function listFrom(line: Line, first: Referent, given = false): Objects {
  const examples = first.entity < 0 ? examplesAfter(line, first) : null
  if (examples) return listFrom(line, examples, true)
  const list = [first]
  let sure = 1
  let to = first.mention.to
  let end = to
  for (let round = 0; round < 20; round++) {
    let at = to
    const mark = line.reading.tokens[at]?.text ?? ''
    const ended = line.reading.tokens[at - 1]?.text === ','
    const comma = mark === ',' || (mark === ';' && given) || ended
    if (mark === ',' || (mark === ';' && given)) at++
    if (standsAt(line, 'also', at) && standsAt(line, 'like', at + 1)) at++
    const joined = standsAt(line, 'joins', at) || standsAt(line, 'like', at)
    const dash = mark === '-' || mark === '–' || mark === '/'
    if (joined || dash) at++
    if (!comma && !joined && !dash) {
      const next = behindPlace(line, to)
      if (!next) break
      list.push(next)
      return { list, to: next.mention.to, apart: true }
    }
    while (standsAt(line, 'fillers', at) && !line.startingAt.has(at)) at++
    const next = joined ? joinedNear(line, at) : personNear(line, at, 1)
    if (!next || next.mention.how === 'group') break
    // "trong cuộc gặp với A, B và nhà lãnh đạo Pháp nhất trí": A again, so another list began behind the comma.
    if (list.length > 1 && next.entity >= 0 && next.entity === first.entity)
      return { list: [first], to: first.mention.to }
    list.push(next)
    to = next.mention.to
    const after = line.reading.tokens[to]?.text ?? '.'
    const closes =
      to >= line.sentence.to ||
      after === '.' ||
      after === ';' ||
      after === '…' ||
      (after === ',' && standsAt(line, 'with', to + 1)) ||
      line.lexicon.grammar.closers.has(after)
    // "Sau cuộc điện đàm với A, Bộ trưởng B chiều qua …": behind a fronted phrase the comma ends it.
    const another = closes && !joined && !dash && fronts(line, first)
    if (another) break
    if (joined || dash || closes) {
      sure = list.length
      end = to
    }
  }
  return { list: list.slice(0, sure), to: end }
}
