/** Which runs of capitalised words may name a person. Whether they do is decided over the whole article (`accept.ts`). */

import type { KnownPerson } from '../../model/knowledge.ts'
import type { Lexicon } from '../lexicon.ts'
import { adjacent, type ReadSentence, type Reading } from '../reading.ts'
import type { Token } from '../tokens.ts'

export interface NameCandidate {
  readonly from: number
  readonly to: number
  readonly kind: 'known' | 'vietnamese' | 'foreign'
  readonly known: readonly KnownPerson[]
  /** A word such as "sông" or "tập đoàn" stands before it. */
  readonly blocked: boolean
}

/** A country, place or event found by name: token range and, for countries, the code. */
export interface Geo {
  readonly from: number
  readonly to: number
  readonly country: string | null
}

export interface NamesOfSentence {
  readonly candidates: ReadonlyMap<number, NameCandidate>
  readonly geo: ReadonlyMap<number, Geo>
}

const INITIAL_CONSONANT = 'b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x'
const SYLLABLE = new RegExp(`^(?:${INITIAL_CONSONANT})?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$`)

/** Whether the word has the shape of a Vietnamese syllable. */
function vietnamese(token: Token, lexicon: Lexicon): boolean {
  if (lexicon.knowledge.surnames.has(token.lower) || lexicon.knowledge.givenNames.has(token.lower)) return true
  return SYLLABLE.test(token.lower.normalize('NFD').replace(/\p{M}/gu, ''))
}

const LONGEST_VIETNAMESE = 5
const LONGEST_FOREIGN = 6

function vietnameseEnd(reading: Reading, sentence: ReadSentence, lexicon: Lexicon, from: number): number {
  const { tokens } = reading
  let to = from + 1
  while (to < sentence.to && to - from < LONGEST_VIETNAMESE) {
    const token = tokens[to] as Token
    if (!token.cap || !adjacent(tokens[to - 1], token) || !vietnamese(token, lexicon)) break
    if (to - from >= 2 && (lexicon.titles.at(tokens, to, sentence.to) || longGeo(lexicon, tokens, to, sentence.to))) break
    to++
  }
  return to
}

const longGeo = (lexicon: Lexicon, tokens: readonly Token[], at: number, limit: number) => {
  const place = lexicon.places.at(tokens, at, limit) ?? lexicon.countries.at(tokens, at, limit)
  return place !== null && place.to - place.from >= 2
}

function foreignEnd(reading: Reading, sentence: ReadSentence, lexicon: Lexicon, from: number): number {
  const { tokens } = reading
  let to = from + 1
  while (to < sentence.to && to - from < LONGEST_FOREIGN) {
    const token = tokens[to] as Token
    const before = tokens[to - 1] as Token
    if (token.text === '.' && before.cap && before.text.length === 1 && tokens[to + 1]?.cap && adjacent(before, token)) {
      to++
      continue
    }
    if (!adjacent(before, token) && before.text !== '.') break
    const particle = lexicon.particles.has(token.lower) && !token.cap && tokens[to + 1]?.cap === true
    if (!particle) {
      if (!token.cap || (token.caps && token.text.length > 2 && !sentence.shouted)) break
      if (lexicon.countries.at(tokens, to, sentence.to) || lexicon.titles.at(tokens, to, sentence.to)) break
    }
    to++
  }
  return to
}

/** Whether the words just before token `at` make it the name of something else. */
function blocked(reading: Reading, sentence: ReadSentence, lexicon: Lexicon, at: number): boolean {
  for (let from = Math.max(sentence.from, at - 3); from < at; from++) {
    if (lexicon.notPeople.at(reading.tokens, from, at)?.to === at) return true
  }
  return false
}

export function findNames(reading: Reading, sentence: ReadSentence, lexicon: Lexicon): NamesOfSentence {
  const { tokens } = reading
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
    if (geoTo > 0 && geoTo >= knownTo) {
      geo.set(i, { from: i, to: geoTo, country: country && country.to === geoTo ? country.value : (place?.value[0]?.country ?? null) })
      i = geoTo
      continue
    }
    const surname = lexicon.knowledge.surnames.has(token.lower)
    const next = tokens[i + 1]
    const goesOn = next !== undefined && i + 1 < sentence.to && next.cap && adjacent(token, next)
    if (lexicon.honorifics.at(tokens, i, sentence.to) && !(surname && goesOn && !sentence.shouted && lexicon.people.at(tokens, i, sentence.to))) {
      i++
      continue
    }
    const nativeTo = surname && goesOn ? vietnameseEnd(reading, sentence, lexicon, i) : 0
    if (lexicon.openers.has(token.lower) && nativeTo - i < 3 && knownTo - i < 2) {
      i++
      continue
    }
    if (token.caps && token.text.length > 1 && !sentence.shouted && knownTo === 0 && nativeTo === 0 && !token.text.includes('.')) {
      i++
      continue
    }
    let to: number
    let kind: NameCandidate['kind']
    if (knownTo > 0 && knownTo >= nativeTo) {
      to = knownTo
      kind = 'known'
      const wider = foreignEnd(reading, sentence, lexicon, i)
      if (wider > to && nativeTo === 0 && known !== null && known.to - i === 1) {
        to = wider
        kind = 'foreign'
      }
    } else if (nativeTo - i >= 2) {
      to = nativeTo
      kind = 'vietnamese'
    } else {
      to = foreignEnd(reading, sentence, lexicon, i)
      kind = 'foreign'
    }
    candidates.set(i, { from: i, to, kind, known: kind === 'known' && known ? known.value : [], blocked: blocked(reading, sentence, lexicon, i) })
    i = to
  }
  return { candidates, geo }
}
