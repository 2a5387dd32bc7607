/** Which runs of capitalised words may name a person. Whether they do is decided over the whole article (`cluster.ts`). */

import type { KnownPerson } from '../../model/knowledge.ts'
import type { Lexicon } from '../lexicon.ts'
import { adjacent, type Reading, type ReadSentence } from '../reading.ts'
import type { Token } from '../tokens.ts'

export interface NameCandidate {
  readonly from: number
  readonly to: number
  readonly kind: 'known' | 'vietnamese' | 'foreign'
  readonly known: readonly KnownPerson[]
  /** A word such as "sông" or "tập đoàn" stands before it. */
  readonly blocked: boolean
  /** The word after it may belong to it ("Thương mại"): only an honorific makes it a person. */
  readonly doubtful: boolean
  /** Every word is a Vietnamese syllable. */
  readonly native: boolean
}

/** A country, place or event found by name: token range and, for countries, the code. */
export interface Geo {
  readonly from: number
  readonly to: number
  readonly country: string | null
  /** A place within a country. */
  readonly local: boolean
}

export interface NamesOfSentence {
  readonly candidates: ReadonlyMap<number, NameCandidate>
  readonly geo: ReadonlyMap<number, Geo>
}

const MARKED = /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵắằẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữự]/

/** Whether the word is a Vietnamese syllable: known from names, or spelt with a Vietnamese letter or tone. */
const vietnamese = (token: Token, lexicon: Lexicon): boolean =>
  lexicon.surnames.has(token.lower) ||
  lexicon.knowledge.givenNames.has(token.lower) ||
  (!token.text.includes('-') && MARKED.test(token.lower))

/** Shape of a syllable written without any mark ("kinh", "giao"). */
const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?(?:[aeiouy]|ai|ao|au|ay|eo|ia|ie|iu|oa|oe|oi|oo|ua|ue|ui|uy|uya|ya|oai|oao|oay|uay)(?:c|ch|m|n|ng|nh|p|t)?$/

const LONGEST_VIETNAMESE = 5
const LONGEST_FOREIGN = 7

interface Line {
  readonly tokens: readonly Token[]
  readonly sentence: ReadSentence
  readonly lexicon: Lexicon
}

/** In a headline all in capitals only a word that is no part of a name ends one. */
const shoutEnds = ({ tokens, sentence, lexicon }: Line, at: number): boolean =>
  sentence.shouted &&
  (lexicon.meetings.at(tokens, at, sentence.to) ?? lexicon.stops.at(tokens, at, sentence.to)) !== null

function vietnameseEnd({ tokens, sentence, lexicon }: Line, from: number): number {
  let to = from + 1
  while (to < sentence.to && to - from < LONGEST_VIETNAMESE) {
    const token = tokens[to] as Token
    if (!token.cap || !adjacent(tokens[to - 1], token) || !vietnamese(token, lexicon)) break
    if (to - from >= 2 && (lexicon.titles.at(tokens, to, sentence.to) || longPlace(lexicon, tokens, to, sentence.to)))
      break
    if (to - from >= 2 && shoutEnds({ tokens, sentence, lexicon }, to)) break
    to++
  }
  return to
}

const longPlace = (lexicon: Lexicon, tokens: readonly Token[], at: number, limit: number): boolean => {
  const place = lexicon.places.at(tokens, at, limit) ?? lexicon.countries.at(tokens, at, limit)
  return place !== null && place.to - place.from >= 2
}

function foreignEnd({ tokens, sentence, lexicon }: Line, from: number): number {
  let to = from + 1
  while (to < sentence.to && to - from < LONGEST_FOREIGN) {
    const token = tokens[to] as Token
    const before = tokens[to - 1] as Token
    if (
      token.text === '.' &&
      before.cap &&
      before.text.length === 1 &&
      tokens[to + 1]?.cap &&
      adjacent(before, token)
    ) {
      to++
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
    const particle = lexicon.particles.has(token.lower) && !token.cap && tokens[to + 1]?.cap === true
    if (!particle) {
      if (!token.cap || (token.caps && token.text.length > 2 && !sentence.shouted)) break
      if (shoutEnds({ tokens, sentence, lexicon }, to)) break
      if (lexicon.countries.at(tokens, to, sentence.to) || lexicon.titles.at(tokens, to, sentence.to)) break
      if (token.text.includes('-') && pairOfCountries(lexicon, token)) break
      if (longPlace(lexicon, tokens, to, sentence.to)) break
      // A full stop is missing: "James Comey Trong khi đó".
      if (lexicon.openers.has(token.lower) && (!tokens[to + 1]?.cap || tokens[to + 1]?.caps)) break
      // "Vingroup Phạm Nhật Vượng": a Vietnamese name begins behind a foreign word.
      if (lexicon.surnames.has(token.lower) && vietnameseEnd({ tokens, sentence, lexicon }, to) - to >= 3) break
    }
    to++
  }
  return to
}

const native = ({ tokens, lexicon }: Line, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!vietnamese(tokens[i] as Token, lexicon)) return false
  return true
}

/** Whether the words just before token `at` make it the name of something else. */
function blocked({ tokens, sentence, lexicon }: Line, at: number): boolean {
  for (let from = Math.max(sentence.from, at - 3); from < at; from++) {
    if (tokens[from]?.cap && from > sentence.from) continue
    if (tokens[from - 1]?.cap && adjacent(tokens[from - 1], tokens[from])) continue
    if (lexicon.notPeople.at(tokens, from, at)?.to === at) return true
  }
  return false
}

/** "Indonexia Joko Widodo", "Âu Jean-Claude Juncker": a foreign name begins with its first name, not with what is before it. */
function foreignStart(line: Line, from: number, to: number): number {
  const { tokens, lexicon } = line
  if (
    to - from > 2 &&
    (blocked(line, from) || lexicon.bodies.at(tokens, from - 1, from)) &&
    !lexicon.firstNames.has(tokens[from]?.lower ?? '')
  ) {
    for (let i = from + 1; i < to - 1; i++) if (lexicon.firstNames.has(tokens[i]?.lower ?? '')) return i
  }
  let start = from
  const plainEnd = !vietnamese(tokens[to - 1] as Token, lexicon)
  while (start < to - 1 && plainEnd && MARKED.test(tokens[start]?.lower ?? '') && !tokens[start]?.text.includes('-'))
    start++
  return start
}

/** "Nga-Mỹ": countries joined by a hyphen. */
const pairOfCountries = (lexicon: Lexicon, token: Token): boolean =>
  token.text.split('-').some((part) => part.length > 1 && lexicon.knowledge.country(part) !== null)

/** "Yoon Suk Yeol": unmarked words with a foreign one behind them are all foreign. */
const goesOnForeign = (line: Line, from: number, to: number): boolean =>
  !line.tokens.slice(from, to).some((token) => MARKED.test(token.lower)) && foreignEnd(line, from) > to

/** A short run of Vietnamese words with a small word after it is rather a compound ("Thương mại", "Truyền thống"). */
function doubtful(line: Line, from: number, to: number, kind: NameCandidate['kind']): boolean {
  const { tokens, sentence, lexicon } = line
  if (kind === 'known') return false
  if (!native(line, from, to) && !(to - from === 1 && SYLLABLE.test(tokens[from]?.lower ?? ''))) return false
  if (kind === 'foreign' && to - from > 1 && !lexicon.surnames.has(tokens[from]?.lower ?? '')) return true
  if (to - from > 2) return false
  const next = tokens[to]
  if (!next || to >= sentence.to || next.kind !== 'word' || next.cap || !adjacent(tokens[to - 1], next))
    return to - from === 1
  return !lexicon.stops.at(tokens, to, sentence.to) && !lexicon.meetings.at(tokens, to, sentence.to)
}

export function findNames(reading: Reading, sentence: ReadSentence, lexicon: Lexicon): NamesOfSentence {
  const { tokens } = reading
  const line: Line = { tokens, sentence, lexicon }
  const candidates = new Map<number, NameCandidate>()
  const geo = new Map<number, Geo>()
  let i = sentence.from
  while (i < sentence.to) {
    const token = tokens[i] as Token
    if (!token.cap) {
      i++
      continue
    }
    const title = lexicon.titles.at(tokens, i, sentence.to)
    if (title) {
      i = title.to
      continue
    }
    const known = lexicon.people.at(tokens, i, sentence.to)
    const country = lexicon.countries.at(tokens, i, sentence.to)
    const place = lexicon.places.at(tokens, i, sentence.to)
    const event = lexicon.events.at(tokens, i, sentence.to)
    const geoTo = Math.max(country?.to ?? 0, place?.to ?? 0, event?.to ?? 0)
    const knownTo = known && (tokens[known.to - 1] as Token).cap ? known.to : 0
    const surname = lexicon.surnames.has(token.lower)
    const next = tokens[i + 1]
    const goesOn = next !== undefined && i + 1 < sentence.to && next.cap && adjacent(token, next)
    const nativeTo = surname && goesOn ? vietnameseEnd(line, i) : 0
    // "Thái Danh Chiếu": a surname that is a country too, with a name behind it.
    const surnameFirst = geoTo === i + 1 && nativeTo - i >= 3
    if (geoTo > 0 && geoTo >= knownTo && !surnameFirst) {
      geo.set(i, {
        from: i,
        to: geoTo,
        country: country && country.to === geoTo ? country.value : null,
        local: place?.to === geoTo && country?.to !== geoTo,
      })
      i = geoTo
      continue
    }
    const honorific = lexicon.honorifics.at(tokens, i, sentence.to)
    if (honorific && knownTo === 0) {
      i = honorific.to
      continue
    }
    const shortNative = nativeTo - i < 3 && knownTo - i < 2
    const body = lexicon.bodies.at(tokens, i, sentence.to)
    const bodyOfPlace = body !== null && longPlace(lexicon, tokens, body.to, sentence.to)
    if (body && knownTo < body.to && (shortNative || body.to - i > 1 || bodyOfPlace)) {
      i = body.to
      continue
    }
    if (shortNative && lexicon.openers.has(token.lower)) {
      i++
      continue
    }
    if (token.text.includes('-') && nativeTo === 0 && pairOfCountries(lexicon, token)) {
      i++
      continue
    }
    if (
      token.caps &&
      token.text.length > 1 &&
      !sentence.shouted &&
      knownTo === 0 &&
      nativeTo === 0 &&
      !/\p{Ll}/u.test(token.text)
    ) {
      i++
      continue
    }
    let to: number
    let kind: NameCandidate['kind']
    let people: readonly KnownPerson[] = []
    if (knownTo > 0 && knownTo >= nativeTo) {
      const wider = nativeTo === 0 ? foreignEnd(line, i) : 0
      to = Math.max(knownTo, wider)
      kind = wider > knownTo && knownTo - i === 1 ? 'foreign' : 'known'
      if (kind === 'known' && known) people = known.value
    } else if (nativeTo - i >= 2 && !goesOnForeign(line, i, nativeTo)) {
      to = nativeTo
      kind = 'vietnamese'
    } else {
      to = foreignEnd(line, i)
      kind = 'foreign'
    }
    // Initials ("V.V.Đ", "L") are no name.
    if (
      tokens
        .slice(i, to)
        .every((part) => /^(?:\p{Lu}\.?)+$/u.test(part.text) && part.text.replaceAll('.', '').length <= 3) &&
      people.length === 0
    ) {
      i = to
      continue
    }
    const from = kind === 'foreign' && people.length === 0 ? foreignStart(line, i, to) : i
    candidates.set(from, {
      from,
      to,
      kind,
      known: people,
      blocked: blocked(line, from),
      doubtful: doubtful(line, from, to, kind),
      native: native(line, from, to),
    })
    i = to
  }
  return { candidates, geo }
}
