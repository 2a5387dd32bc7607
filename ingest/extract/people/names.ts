/** Which runs of capitalised words may name a person. Whether they do is decided over the whole article (`cluster.ts`). */

import type { KnownPerson } from '../../model/knowledge.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Found } from '../phrases.ts'
import { adjacent, type Reading, type ReadSentence } from '../reading.ts'
import type { Token } from '../tokens.ts'
import type { Geo, NameCandidate, NamesOfSentence } from './name.ts'
import { addressed, behindTitle, blocked, doubtful, foreignStart, goesOnForeign, ownWithin } from './name-doubts.ts'
import {
  beginsWithInitials,
  endsWithInitial,
  foreignEnd,
  joinedCountries,
  longPlace,
  ownEnd,
  pairOfCountries,
} from './name-ends.ts'
import { type NameLine, native, ownWord } from './spelling.ts'

const SMALL = /\p{Ll}/u
const NUMBER = /\p{N}/u
const INITIALS = /^(?:(?:\p{Lu}\.?)+|\.)$/u

/** "Tổng thống Indoensia": behind a title, a word alone that no known person bears. */
function misspeltCountry({ tokens, sentence, lexicon }: NameLine, at: number): Found<string> | null {
  const lone = at > sentence.from && !(tokens[at + 1]?.cap && adjacent(tokens[at], tokens[at + 1]))
  const code =
    lone && behindTitle({ tokens, sentence, lexicon }, at) ? lexicon.misspeltCountry(tokens[at]?.lower ?? '') : null
  return code === null || lexicon.people.at(tokens, at, sentence.to) ? null : { from: at, to: at + 1, value: code }
}

/** "Nam Triệu" is no summit of the NAM: letters that stand for an event are capitals. */
function eventAt({ tokens, sentence, lexicon }: NameLine, at: number) {
  const event = lexicon.events.at(tokens, at, sentence.to)
  const token = tokens[at] as Token
  return event && event.to - at === 1 && !token.caps && ownWord(token, lexicon) ? null : event
}

export function findNames(reading: Reading, sentence: ReadSentence, lexicon: Lexicon): NamesOfSentence {
  const { tokens } = reading
  const line: NameLine = { tokens, sentence, lexicon }
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
    const country = lexicon.countries.at(tokens, i, sentence.to) ?? misspeltCountry(line, i)
    const place = lexicon.places.at(tokens, i, sentence.to)
    const event = eventAt(line, i)
    const geoTo = Math.max(country?.to ?? 0, place?.to ?? 0, event?.to ?? 0)
    const knownTo = known && (tokens[known.to - 1] as Token).cap ? known.to : 0
    const surname = lexicon.surnames.has(token.lower)
    const next = tokens[i + 1]
    const goesOn = next !== undefined && i + 1 < sentence.to && next.cap && adjacent(token, next)
    const called = knownTo === 0 && ownWord(token, lexicon) && addressed(line, i)
    const nativeTo = (surname || called) && goesOn ? ownEnd(line, i) : 0
    // "Thái Danh Chiếu": a surname that is a country too, with a name behind it.
    const surnameFirst = geoTo === i + 1 && nativeTo - i >= 3
    if (geoTo > 0 && geoTo >= knownTo && !surnameFirst && !(called && geoTo === i + 1)) {
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
    // "Công ty TNHH Nam Triệu", "chợ Bà Chiểu": part of a thing's name.
    const ofThing = honorific && token.cap && blocked(line, i, honorific.to)
    if (honorific && knownTo === 0 && !ofThing) {
      i = honorific.to
      continue
    }
    const shortNative = nativeTo - i < 3 && knownTo - i < 2
    const body = lexicon.bodies.at(tokens, i, sentence.to)
    const bodyOfPlace = body !== null && longPlace(lexicon, tokens, body.to, sentence.to)
    // "Sở Văn hóa": a body and what it is for.
    const field = body ? lexicon.bodies.at(tokens, body.to, sentence.to) : null
    const bodyOfField = field !== null && field.to >= nativeTo && field.to - field.from > 1
    if (body && !called && knownTo < body.to && (shortNative || body.to - i > 1 || bodyOfPlace || bodyOfField)) {
      i = body.to
      continue
    }
    if (shortNative && !called && lexicon.openers.has(token.lower)) {
      i++
      continue
    }
    if (token.text.includes('-') && nativeTo === 0 && pairOfCountries(lexicon, token)) {
      i++
      continue
    }
    const joined = joinedCountries(line, i)
    if (joined > 0) {
      i = joined
      continue
    }
    // "Covid-19": a name with figures is a thing's.
    if (NUMBER.test(token.text) && knownTo === 0) {
      i++
      continue
    }
    // "Đoàn Thanh niên Trần Phú Lê Văn An": a body named after somebody, and who heads it.
    if (knownTo - i >= 3 && lexicon.surnames.has(tokens[knownTo]?.lower ?? '') && tokens[knownTo]?.cap) {
      const named = ownEnd(line, knownTo) - knownTo >= 3 && adjacent(tokens[knownTo - 1], tokens[knownTo])
      if (named) {
        i = knownTo
        continue
      }
    }
    if (
      token.caps &&
      token.text.length > 1 &&
      !sentence.shouted &&
      knownTo === 0 &&
      (nativeTo === 0 || (token.text.length === 2 && !next?.caps)) &&
      !SMALL.test(token.text) &&
      !beginsWithInitials(line, i)
    ) {
      i++
      continue
    }
    let to: number
    let kind: NameCandidate['kind']
    let people: readonly KnownPerson[] = []
    if (knownTo > 0 && knownTo >= nativeTo) {
      const wider = nativeTo - i < 2 ? foreignEnd(line, i) : 0
      to = Math.max(knownTo, wider)
      // "Donald Trump Jr" is not the one known as Donald Trump.
      const junior = wider > knownTo && lexicon.grammar.juniors.has(tokens[to - 1]?.lower ?? '')
      kind = wider > knownTo && (knownTo - i === 1 || junior) ? 'foreign' : 'known'
      if (kind === 'known' && known) people = known.value
    } else if (nativeTo - i >= 2 && !goesOnForeign(line, i, nativeTo)) {
      const person = blocked(line, i, nativeTo) ? ownWithin(line, i, nativeTo) : i
      if (person > i) {
        i = person
        continue
      }
      to = nativeTo
      kind = 'own'
    } else {
      to = foreignEnd(line, i)
      kind = 'foreign'
    }
    // Initials ("V.V.Đ", "L") are no name.
    if (
      tokens.slice(i, to).every((part) => INITIALS.test(part.text) && part.text.replaceAll('.', '').length <= 3) &&
      people.length === 0
    ) {
      i = to
      continue
    }
    // "Lê Văn T.": a name that is kept back. "Manchester United": a body's.
    const initial = people.length === 0 && surname ? endsWithInitial(line, i, to) : 0
    if (initial > 0 || (kind === 'foreign' && lexicon.bodyEnds.has(tokens[to - 1]?.lower ?? ''))) {
      i = Math.max(initial, to)
      continue
    }
    const from = kind === 'foreign' && people.length === 0 ? foreignStart(line, i, to) : i
    candidates.set(from, {
      from,
      to,
      kind,
      known: people,
      blocked: blocked(line, from, to),
      doubtful: doubtful(line, from, to, kind),
      native: native(line, from, to),
    })
    i = to
  }
  return { candidates, geo }
}
