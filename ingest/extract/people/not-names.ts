/** Capitalised words that begin no name: forms of address, bodies, openers, pairs of countries, things with figures, shouted words. */

import { adjacent } from '../reading.ts'
import { blocked } from './name-doubts.ts'
import { beginsWithInitials, joinedCountries, longPlace, ownEnd, pairOfCountries } from './name-ends.ts'
import type { NameStart } from './name-start.ts'
import type { NameLine } from './spelling.ts'

const SMALL = /\p{Ll}/u
const NUMBER = /\p{N}/u

/** Behind what stands at the word and is no name; 0 where it may be one. */
export function behindNoName(line: NameLine, start: NameStart): number {
  const { tokens, sentence, lexicon } = line
  const { at, token, knownTo, nativeTo, called } = start
  const honorific = lexicon.honorifics.at(tokens, at, sentence.to)
  // "Công ty TNHH Nam Triệu", "chợ Bà Chiểu": part of a thing's name.
  if (honorific && knownTo === 0 && !blocked(line, at, honorific.to)) return honorific.to
  const shortNative = nativeTo - at < 3 && knownTo - at < 2
  const body = bodyAt(line, start, shortNative)
  if (body > 0) return body
  if (shortNative && !called && lexicon.openers.has(token.lower)) return at + 1
  if (opensWithPlace(line, start)) return at + 1
  if (token.text.includes('-') && nativeTo === 0 && pairOfCountries(lexicon, token)) return at + 1
  const joined = joinedCountries(line, at)
  if (joined > 0) return joined
  // "Covid-19": a name with figures is a thing's.
  if (NUMBER.test(token.text) && knownTo === 0) return at + 1
  if (namedAfter(line, start)) return knownTo
  return shouted(line, start) ? at + 1 : 0
}

/** Behind a body that stands here, with a place or a field of its own; 0 for none. */
function bodyAt({ tokens, sentence, lexicon }: NameLine, start: NameStart, shortNative: boolean): number {
  const { at, knownTo, nativeTo, called } = start
  const body = lexicon.bodies.at(tokens, at, sentence.to)
  if (!body || called || knownTo >= body.to) return 0
  if (shortNative || body.to - at > 1 || longPlace(lexicon, tokens, body.to, sentence.to)) return body.to
  // "Sở Văn hóa": a body and what it is for.
  const field = lexicon.bodies.at(tokens, body.to, sentence.to)
  return field !== null && field.to >= nativeTo && field.to - field.from > 1 ? body.to : 0
}

/** "Từ Quảng Châu, phóng viên thuật lại": a small word that opens the sentence, and a place. */
function opensWithPlace({ tokens, sentence, lexicon }: NameLine, { at, knownTo, nativeTo }: NameStart): boolean {
  if (at !== sentence.from || knownTo > 0 || !lexicon.openers.has(tokens[at]?.lower ?? '')) return false
  const place = lexicon.places.at(tokens, at + 1, sentence.to) ?? lexicon.countries.at(tokens, at + 1, sentence.to)
  return place !== null && place.to === nativeTo
}

/** "Đoàn Thanh niên Trần Phú Lê Văn An": a body named after somebody, and who heads it. */
function namedAfter(line: NameLine, { at, knownTo }: NameStart): boolean {
  const head = line.tokens[knownTo]
  if (knownTo - at < 3 || !head?.cap || !line.lexicon.surnames.has(head.lower)) return false
  return ownEnd(line, knownTo) - knownTo >= 3 && adjacent(line.tokens[knownTo - 1], head)
}

/** Capitals in a sentence of small letters: letters that stand for something, no name. */
function shouted(line: NameLine, { at, token, knownTo, nativeTo }: NameStart): boolean {
  return (
    token.caps &&
    token.text.length > 1 &&
    !line.sentence.shouted &&
    knownTo === 0 &&
    (nativeTo === 0 || (token.text.length === 2 && !line.tokens[at + 1]?.caps)) &&
    !SMALL.test(token.text) &&
    !beginsWithInitials(line, at)
  )
}
