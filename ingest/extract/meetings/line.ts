/** A sentence on the way to its frames, and what is looked up in it: its words by their use, the people ahead. */

import type { GrammarList } from '../grammar.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Referent } from '../people/references.ts'
import { lower, type Reading, type ReadSentence } from '../reading.ts'
import type { Gate } from './gate.ts'

/** How far behind a meeting word "với" may stand, in tokens. */
const PREPOSITION_REACH = 14

export interface Line {
  readonly reading: Reading
  readonly lexicon: Lexicon
  readonly sentence: ReadSentence
  readonly index: number
  readonly gate: Gate
  /** Mentions of the sentence in order, by their first token too. */
  readonly people: readonly Referent[]
  readonly startingAt: ReadonlyMap<number, Referent>
}

/** Whether the word at `at` is one of a list of the grammar. */
export const standsAt = (line: Pick<Line, 'reading' | 'lexicon'>, list: GrammarList, at: number): boolean =>
  line.lexicon.grammar[list].has(lower(line, at))

/** Whether a verb begins at `at` with which a subject told of before goes on ("gặp B, dự lễ khai mạc"). */
export function resumes(line: Line, at: number): boolean {
  const { tokens } = line.reading
  if (tokens[at]?.cap) return false
  const { resumes: verbs } = line.lexicon.grammar
  return (
    verbs.has(lower(line, at)) ||
    verbs.has(`${lower(line, at)} ${lower(line, at + 1)}`) ||
    line.lexicon.meetings.at(tokens, at) !== null
  )
}

/** Where the preposition of a noun at `at` would stand: "trong cuộc gặp", "trong một cuộc gặp". */
export const leadIn = (line: Line, at: number): number => (standsAt(line, 'articles', at - 1) ? at - 2 : at - 1)

/** "A - B", "A – cố vấn": a dash right behind the person. */
export const dashed = ({ reading }: Line, { mention }: Referent): boolean =>
  ['-', '–'].includes(reading.tokens[mention.to]?.text ?? '')

/** Nobody stands before it in the sentence. */
export const leads = (line: Line, from: number): boolean => !line.people.some((person) => person.mention.from < from)

/** Nothing but small words before: "Tại cuộc gặp với B, …", "Tiếp ông B, …". */
export function fronted(line: Line, from: number): boolean {
  return from - line.sentence.from <= 5 && leads(line, from)
}

const endsAbout = ({ reading, lexicon }: Line, from: number, to: number): boolean => {
  for (let i = Math.max(from, to - 3); i < to; i++) if (lexicon.about.at(reading.tokens, i, to)?.to === to) return true
  return false
}

/** "cuộc gặp với đối thủ của A, bà B, tại Nga": whoever is named behind the comma, where no clause begins there. */
function apposed(line: Line, { mention }: Referent): Referent | null {
  const { tokens } = line.reading
  const next = tokens[mention.to]?.text === ',' ? line.startingAt.get(mention.to + 1) : undefined
  if (!next || next.entity < 0 || next.mention.how !== 'name' || standsAt(line, 'fronts', line.sentence.from))
    return null
  const after = tokens[next.mention.to]
  const ends =
    next.mention.to >= line.sentence.to ||
    after?.kind === 'mark' ||
    line.lexicon.grammar.closers.has(after?.lower ?? '')
  return ends ? next : null
}

/** What stands in brackets is rarely longer, in tokens. */
const BRACKETS = 60

/** Where brackets that open at `at` close; -1 if none open there. */
export function closing({ reading: { tokens }, sentence }: Line, at: number): number {
  if (tokens[at]?.text !== '(') return -1
  for (let i = at + 1; i < Math.min(sentence.to, at + BRACKETS); i++) if (tokens[i]?.text === ')') return i
  return -1
}

/** The person from whom a list may begin at `at` or a few harmless words later. */
export function personNear(line: Line, at: number, reach: number): Referent | null {
  let limit = Math.min(line.sentence.to, at + reach)
  for (let i = at; i < limit; i++) {
    // "tiếp đoàn đại biểu tỉnh X (Lào) do ông B dẫn đầu".
    const closed = i > at ? closing(line, i) : -1
    if (closed >= 0) {
      limit = Math.min(line.sentence.to, limit + closed - i)
      i = closed
      continue
    }
    const person = line.startingAt.get(i)
    // "gặp vợ con của ông B", "gặp những người thân cận với ông B": not he.
    if (person && i > at && standsAt(line, 'of', i - 1)) return apposed(line, person)
    if (person && i > at && endsAbout(line, at, i)) return null
    if (person) return person.mention.how === 'pronoun' && person.entity < 0 ? null : person
    const token = line.reading.tokens[i]
    if (!token || token.kind === 'mark' || line.lexicon.grammar.breaks.has(token.lower)) {
      if (token && line.lexicon.grammar.agents.has(token.lower) && line.startingAt.has(i + 1)) continue
      return null
    }
  }
  return null
}

/** Token after the adverbs that may follow a meeting word. */
export function skipAdverbs(line: Line, at: number): number {
  let i = at
  while (i < line.sentence.to && !line.startingAt.has(i)) {
    const found = line.lexicon.adverbs.at(line.reading.tokens, i, line.sentence.to)
    if (!found) break
    i = found.to
  }
  return i
}

/** Where "với" or "giữa" stands after a meeting word, before its clause ends; -1 if nowhere. */
export function preposition(line: Line, at: number, list: 'with' | 'between'): number {
  const limit = Math.min(line.sentence.to, at + PREPOSITION_REACH)
  const { clause, grammar } = line.lexicon
  // "buổi gặp ký kết chương trình “Đồng hành cùng B”": said in a quotation, not of the meeting.
  let quoted = false
  // "cuộc gặp mà ông gọi là “thẳng thắn” với B": what somebody calls it stands in between.
  const called = standsAt(line, 'which', at)
  for (let i = at; i < limit; i++) {
    const token = line.reading.tokens[i]
    if (!token) return -1
    const other = list === 'with' && i > at && standsAt(line, 'notWith', i - 1)
    if (token.text === '“') quoted = true
    else if (token.text === '”') quoted = false
    if (grammar[list].has(token.lower) && !other && !line.startingAt.has(i))
      return quoted || endsAbout(line, at, i + 1) ? -1 : i
    const person = line.startingAt.get(i)
    if (person && !(called && person.mention.how === 'pronoun')) return -1
    if (clause.has(token.text) && !grammar.quotes.has(token.text)) return -1
    const goesOn = list === 'between' ? [1, 2, 3, 4] : [2, 3, 4]
    if (token.text === ',' && !goesOn.some((k) => standsAt(line, list, i + k))) return -1
  }
  return -1
}
