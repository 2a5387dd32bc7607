/** How far a name reaches: a run of capitalised words, and what ends it. */

import type { Lexicon } from '../lexicon.ts'
import { adjacent } from '../reading.ts'
import type { Token } from '../tokens.ts'
import { type NameLine, ownWord } from './spelling.ts'

const LONGEST_OWN = 5
const LONGEST_FOREIGN = 7
const CAPITAL = /^\p{Lu}/u
/** A capital behind a hyphen. */
const HYPHENED = /-\p{Lu}/u

/** In a headline all in capitals only a word that is no part of a name ends one. */
const shoutEnds = ({ tokens, sentence, lexicon }: NameLine, at: number): boolean =>
  sentence.shouted &&
  (lexicon.meetings.at(tokens, at, sentence.to) ?? lexicon.stops.at(tokens, at, sentence.to)) !== null

/** A place's name of two words or more. */
export const longPlace = (lexicon: Lexicon, tokens: readonly Token[], at: number, limit: number): boolean => {
  const place = lexicon.places.at(tokens, at, limit) ?? lexicon.countries.at(tokens, at, limit)
  return place !== null && place.to - place.from >= 2
}

/** "Nga-Mỹ": countries joined by a hyphen. */
export const pairOfCountries = (lexicon: Lexicon, token: Token): boolean =>
  token.text.split('-').some((part) => part.length > 1 && lexicon.knowledge.country(part) !== null)

/** "Hoa Kỳ-Triều Tiên": behind two countries of more words than one, joined by a hyphen; 0 where there are none. */
export function joinedCountries({ tokens, sentence, lexicon }: NameLine, from: number): number {
  for (const to of [from + 3, from + 2]) {
    if (to > sentence.to || !tokens[to - 2]?.text.includes('-')) continue
    const text = tokens.slice(from, to).map((token) => token.text)
    const parts = text.join(' ').split(/[-–]/)
    if (parts.length === 2 && parts.every((part) => lexicon.knowledge.country(part) !== null)) return to
  }
  return 0
}

/** "al-Masri", "el-Haddad": a particle and a name joined by a hyphen. */
const opensWithParticle = (lexicon: Lexicon, { text }: Token): boolean => {
  if (!text.includes('-')) return false
  const [particle = '', name = ''] = text.split('-')
  return lexicon.particles.has(particle) && CAPITAL.test(name)
}

/** The end of a name spelt as the language spells its own. */
export function ownEnd({ tokens, sentence, lexicon }: NameLine, from: number): number {
  let to = from + 1
  while (to < sentence.to && to - from < LONGEST_OWN) {
    const token = tokens[to] as Token
    // "Hà Lan-Việt Nam": two names, and no person's.
    if (!token.cap || !adjacent(tokens[to - 1], token) || HYPHENED.test(token.text)) break
    // "Lê Văn Ta": behind a middle name comes the given one, however it is spelt.
    const given =
      to - from === 2 &&
      lexicon.middleNames.has(tokens[to - 1]?.lower ?? '') &&
      lexicon.grammar.syllable.test(token.lower)
    if (!ownWord(token, lexicon) && !given) break
    if (to - from >= 2 && (lexicon.titles.at(tokens, to, sentence.to) || longPlace(lexicon, tokens, to, sentence.to)))
      break
    if (to - from >= 2 && shoutEnds({ tokens, sentence, lexicon }, to)) break
    to++
  }
  return to
}

const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u

/** "A.V. Kartapolov": initials joined by points, one more point, a name. */
export const beginsWithInitials = ({ tokens }: NameLine, from: number): boolean =>
  INITIALS.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === '.' && tokens[from + 2]?.cap === true

/** "ông Jean DUPONT": a family name in capitals behind the first name of somebody who is addressed. */
const familyName = ({ tokens, lexicon }: NameLine, from: number, at: number): boolean =>
  at === from + 1 &&
  (tokens[at]?.text.length ?? 0) > 3 &&
  !tokens[from]?.caps &&
  !tokens[at + 1]?.cap &&
  (lexicon.grammar.male.has(tokens[from - 1]?.lower ?? '') || lexicon.grammar.female.has(tokens[from - 1]?.lower ?? ''))

/** The end of any other name, with its initials and particles. */
export function foreignEnd({ tokens, sentence, lexicon }: NameLine, from: number): number {
  let to = from + 1
  while (to < sentence.to && to - from < LONGEST_FOREIGN) {
    const token = tokens[to] as Token
    const before = tokens[to - 1] as Token
    if (
      token.text === '.' &&
      before.cap &&
      INITIALS.test(before.text) &&
      tokens[to + 1]?.cap &&
      adjacent(before, token)
    ) {
      to++
      continue
    }
    // "Jean- Claude": a space too many behind the hyphen.
    const joint = token.text === '-' && token.start === before.end ? tokens[to + 1] : undefined
    if (joint?.cap && joint.start - token.end === 1 && lexicon.firstNames.has(before.lower)) {
      to += 2
      continue
    }
    // "Lee Nak - yeon": a Korean name whose hyphen was set apart.
    const last = tokens[to + 1]
    if (
      token.text === '-' &&
      to - from === 2 &&
      last &&
      !last.cap &&
      /^[a-z]{2,6}$/.test(last.lower) &&
      lexicon.surnames.has(tokens[from]?.lower ?? '')
    ) {
      to += 2
      break
    }
    if (!adjacent(before, token) && before.text !== '.') break
    const particle =
      opensWithParticle(lexicon, token) ||
      (lexicon.particles.has(token.lower) && !token.cap && tokens[to + 1]?.cap === true)
    if (!particle) {
      if (!token.cap) break
      if (
        token.caps &&
        token.text.length > 2 &&
        !sentence.shouted &&
        !familyName({ tokens, sentence, lexicon }, from, to)
      )
        break
      if (shoutEnds({ tokens, sentence, lexicon }, to)) break
      if (lexicon.countries.at(tokens, to, sentence.to) || lexicon.titles.at(tokens, to, sentence.to)) break
      if (token.text.includes('-') && pairOfCountries(lexicon, token)) break
      if (longPlace(lexicon, tokens, to, sentence.to)) break
      // A full stop is missing: "James Comey Trong khi đó".
      const family = to - from === 1 && lexicon.surnames.has(token.lower) && lexicon.firstNames.has(before.lower)
      const next = tokens[to + 1]
      // "ông Park Min Do, chủ tịch": with a mark behind it, it opens nothing.
      const opens = next?.kind !== 'mark' && (!next?.cap || next.caps)
      if (!family && lexicon.openers.has(token.lower) && opens) break
      // "Vingroup Phạm Nhật Vượng": a Vietnamese name begins behind a foreign word.
      if (lexicon.surnames.has(token.lower) && ownEnd({ tokens, sentence, lexicon }, to) - to >= 3) break
    }
    to++
  }
  return to
}

/** Token behind the single letter that stands for the given name of one who is not to be known ("Lê Văn T."); 0 where none does. */
export function endsWithInitial({ tokens, sentence }: NameLine, from: number, to: number): number {
  for (const at of [to - 1, to]) {
    const token = tokens[at]
    const lone = at > from && at < sentence.to && token?.cap && token.text.length === 1
    if (lone && adjacent(tokens[at - 1], token) && !tokens[at + 1]?.cap) return at + 1
  }
  return 0
}
