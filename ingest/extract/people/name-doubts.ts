/** What speaks against a name: words before it that make it something else's, words behind it that go on. */

import { adjacent, tokenBefore } from '../reading.ts'
import type { Token } from '../tokens.ts'
import type { NameCandidate } from './name.ts'
import { foreignEnd } from './name-ends.ts'
import { type NameLine, native, ownWord } from './spelling.ts'
import { stageName } from './stage-names.ts'

/**
 * Whether the words just before token `at` make it the name of something else. One capitalised word is rather part of
 * an office ("Chủ tịch Hội Lê Văn An"), unless it is a district's before a name of two words.
 */
export function blocked({ tokens, sentence, lexicon }: NameLine, at: number, to: number): boolean {
  for (let from = Math.max(sentence.from, at - 3); from < at; from++) {
    const inside = tokens[from]?.cap && from > sentence.from
    const district = to - at <= 2 && lexicon.districts.has(tokens[from]?.lower ?? '')
    if (inside && at - from < 2 && !tokens[from]?.caps && !district) continue
    const first = from - 1 <= sentence.from
    if (!inside && !first && tokens[from - 1]?.cap && adjacent(tokens[from - 1], tokens[from])) continue
    // "yêu cầu A": the last syllable of a verb.
    if (lexicon.notPeople.at(tokens, from, at)?.to === at && lexicon.stops.at(tokens, from - 1, at)?.to !== at)
      return true
  }
  // "268 Trần Hưng Đạo, phường Nguyễn Cư Trinh".
  const marked = tokenBefore(tokens, at)?.kind === 'number' && tokens[to]?.text === ','
  return marked && to + 1 < sentence.to && lexicon.notPeople.at(tokens, to + 1, sentence.to) !== null
}

/** "ông Sáng", "bà Nga": right behind a form of address stands a name, whatever else the word means; "đàn ông Nga" is none. */
export function addressed({ tokens, sentence, lexicon }: NameLine, at: number): boolean {
  const { male, female } = lexicon.grammar
  const before = tokenBefore(tokens, at)
  if (at <= sentence.from || !before || !adjacent(before, tokens[at])) return false
  if (!male.has(before.lower) && !female.has(before.lower)) return false
  if (at - 1 > sentence.from && (before.cap || lexicon.titles.at(tokens, at - 2, at)?.to === at)) return false
  return true
}

/** A title is rarely longer, in tokens. */
const LONGEST_TITLE = 4

/** Class of the title that ends right before token `at`. */
export function behindTitle({ tokens, sentence, lexicon }: NameLine, at: number): string | null {
  return lexicon.titles.before(tokens, at, LONGEST_TITLE, sentence.from)?.value.class ?? null
}

/** Titles behind which no body can stand. */
const OF_NO_BODY: ReadonlySet<string> = new Set(['academic', 'rank'])

/** "PGS Quân cho biết", "Đại tá Thành nói": a given name that begins names of bodies too. */
export function givenName(line: NameLine, at: number): boolean {
  const { tokens, sentence, lexicon } = line
  if (lexicon.bodies.at(tokens, at, sentence.to)?.to !== at + 1 || tokens[at + 1]?.cap) return false
  if (!OF_NO_BODY.has(behindTitle(line, at) ?? '')) return false
  const next = tokens[at + 1]
  return next?.kind !== 'word' || lexicon.stops.at(tokens, at + 1, sentence.to) !== null
}

/** "nhà sáng lập Wonderpay Jack Long": a firm, then one known by the whole name, or by the first one; `from` where nobody is. */
function personWithin({ tokens, lexicon }: NameLine, from: number, to: number): number {
  if (lexicon.firstNames.has(tokens[from]?.lower ?? '')) return from
  for (let i = from + 1; i < to - 1; i++) {
    if (lexicon.people.at(tokens, i, to)?.to === to || lexicon.firstNames.has(tokens[i]?.lower ?? '')) return i
  }
  return from
}

/** A firm's name begins at most so many tokens before the person's. */
const FIRM_REACH = 3

/** "Tập đoàn Adidas Kasper Rorsted", "Lamp & Sons Jack Long": whether the first of the words is still the firm's. */
function firmWithin({ tokens, sentence, lexicon }: NameLine, from: number, to: number): boolean {
  if (to - from !== 3) return false
  if (tokenBefore(tokens, from)?.text === '&') return true
  for (let i = from - 1; i >= Math.max(sentence.from, from - FIRM_REACH); i--) {
    const firm = lexicon.firms.at(tokens, i, from)
    if (firm) return tokens.slice(firm.to, from).every(({ cap }) => cap)
  }
  return false
}

/** "Indonexia Joko Widodo", "Âu Jean-Claude Juncker": a foreign name begins with its first name, not with what is before it. */
export function foreignStart(line: NameLine, from: number, to: number): number {
  const { tokens, lexicon } = line
  if (
    to - from > 2 &&
    (blocked(line, from, to) || lexicon.bodies.at(tokens, from - 1, from)) &&
    !lexicon.firstNames.has(tokens[from]?.lower ?? '')
  ) {
    for (let i = from + 1; i < to - 1; i++) if (lexicon.firstNames.has(tokens[i]?.lower ?? '')) return i
  }
  if (firmWithin(line, from, to) && !lexicon.firstNames.has(tokens[from]?.lower ?? '')) return from + 1
  const title = behindTitle(line, from)
  const person = lexicon.weak.has(title ?? '') ? personWithin(line, from, to) : from
  // "ca sĩ Bích Ly": a stage name of words of both kinds.
  if (person > from || title === 'academic') return person
  let start = from
  const plainEnd = !ownWord(tokens[to - 1] as Token, lexicon)
  while (
    start < to - 1 &&
    plainEnd &&
    lexicon.grammar.marked(tokens[start]?.lower ?? '') &&
    !tokens[start]?.text.includes('-')
  )
    start++
  return start
}

/** A name of the country's own has three words or more. */
const FULL = 3

/** The name of a district has two words. */
const PLACE = 2

/** "Chủ tịch UBND huyện Tân Long Đỗ Văn Quý": right behind the word for a district stands its name, the person's behind it. */
const districtBefore = ({ tokens, sentence, lexicon }: NameLine, at: number): boolean =>
  at > sentence.from && lexicon.districts.has(tokens[at - 1]?.lower ?? '')

/** A word for a firm is rarely longer, in tokens. */
const LONGEST_FIRM = 3

/** "Tập đoàn Sông Hồng Nguyễn Hữu Cường": before token `at` a firm and the first word of its name. */
const firmBegun = ({ tokens, lexicon }: NameLine, at: number): boolean =>
  tokens[at - 1]?.cap === true &&
  tokens[at - 1]?.caps === false &&
  lexicon.firms.before(tokens, at - 1, LONGEST_FIRM) !== null

/** "Công ty Nam Triệu Nguyễn Hữu Cường": behind a thing's name, where the person's begins; `from` where none does. */
export function ownWithin(line: NameLine, from: number, to: number): number {
  const person = from + PLACE
  if (districtBefore(line, from) && to - person >= FULL && line.lexicon.surnames.has(line.tokens[person]?.lower ?? ''))
    return person
  const begun = firmBegun(line, from)
  if (!begun && !blocked(line, from, to)) return from
  for (let i = to - FULL; i > (begun ? from : from + 1); i--)
    if (line.lexicon.surnames.has(line.tokens[i]?.lower ?? '')) return i
  return from
}

/** "Yoon Suk Yeol": unmarked words with a foreign one behind them are all foreign. */
export const goesOnForeign = (line: NameLine, from: number, to: number): boolean =>
  !line.tokens.slice(from, to).some((token) => line.lexicon.grammar.marked(token.lower)) && foreignEnd(line, from) > to

/** A short run of the language's own words with a small word after it is rather a compound ("Thương mại", "Truyền thống"). */
export function doubtful(line: NameLine, from: number, to: number, kind: NameCandidate['kind']): boolean {
  const { tokens, sentence, lexicon } = line
  if (kind === 'known' || (to - from === 2 && stageName(line, from))) return false
  if (!native(line, from, to) && !(to - from === 1 && lexicon.grammar.syllable.test(tokens[from]?.lower ?? '')))
    return false
  if (kind === 'foreign' && to - from > 1 && !lexicon.surnames.has(tokens[from]?.lower ?? '')) return true
  if (to - from > 2) return false
  const next = tokens[to]
  if (!next || to >= sentence.to || next.kind !== 'word' || next.cap || !adjacent(tokens[to - 1], next))
    return to - from === 1
  return !lexicon.stops.at(tokens, to, sentence.to) && !lexicon.meetings.at(tokens, to, sentence.to)
}
