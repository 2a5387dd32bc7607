/** Lists of people behind one another: "A, B và C", "các lãnh đạo, trong đó có A". */

import { isOffice } from '../people/entity.ts'
import type { Referent } from '../people/references.ts'
import { type Line, resumes, standsAt } from './line.ts'
import { nextOf } from './lists-next.ts'

export interface Objects {
  readonly list: readonly Referent[]
  readonly to: number
  /** Each stands with a place, a day or a preposition of their own, or is described behind a semicolon. */
  readonly apart?: boolean
  /** Three or more in office with nothing but commas between them. */
  readonly commas?: boolean
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

/** Whether the list stands in a phrase that opens the sentence with a preposition and goes on without a comma. */
function fronts(line: Line, { mention }: Referent): boolean {
  const { from } = line.sentence
  if (!standsAt(line, 'fronts', from) || mention.from - from > FRONT_REACH) return false
  return !line.reading.tokens.slice(from, mention.from).some(({ text }) => text === ',')
}

/** How far the first of a list may stand from the preposition that opens the sentence, in tokens. */
const FRONT_REACH = 30

/** Whether what stands at `at` ends the list before it, and no clause begins of which the last one is the subject. */
function closes(line: Line, at: number): boolean {
  const after = line.reading.tokens[at]?.text ?? '.'
  if (at >= line.sentence.to || ['.', ';', '…'].includes(after) || line.lexicon.grammar.closers.has(after)) return true
  if (after === ',' && standsAt(line, 'with', at + 1)) return true
  // "hội kiến A, B, dự lễ khai mạc", "gặp A, B và đến thăm C".
  return (after === ',' || standsAt(line, 'and', at)) && resumes(line, at + 1)
}

/** A list of people that begins with `first`: "A, B và C". A comma joins only when "và" closes the list. */
export function listFrom(line: Line, first: Referent, given = false): Objects {
  const examples = first.entity < 0 ? examplesAfter(line, first) : null
  if (examples) return listFrom(line, examples, true)
  const list = [first]
  let sure = 1
  let to = first.mention.to
  let end = to
  let apart = false
  let commas = true
  for (let round = 0; round < 20; round++) {
    const found = nextOf(line, list, to, given)
    if (!found || found.next.mention.how === 'group') break
    const { next } = found
    const again = list.length > 1 && next.entity >= 0 && next.entity === first.entity
    // "cuộc gặp giữa A và B, A nói": the list ends before the comma.
    if (again && found.comma) break
    // "trong cuộc gặp với A, B và nhà lãnh đạo Pháp nhất trí": A again, so another list began behind the comma.
    if (again) return { list: [first], to: first.mention.to }
    list.push(next)
    to = next.mention.to
    const closed = closes(line, to)
    // "Sau cuộc điện đàm với A, Bộ trưởng B chiều qua …": behind a fronted phrase the comma ends it.
    if (closed && !found.sure && fronts(line, first)) break
    apart ||= found.apart
    commas &&= found.comma
    if (found.sure || closed) {
      sure = list.length
      end = to
    }
  }
  const people = list.slice(0, sure)
  const offices = people.length > 2 && people.every(({ mention }) => mention.titles.some(isOffice))
  return { list: people, to: end, apart, commas: commas && offices }
}
