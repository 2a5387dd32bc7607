/** Noun phrases that speak of people: titles, the country or body they belong to, the name, brackets and apposition. */

import type { Lexicon } from '../lexicon.ts'
import { adjacent, type Reading, type ReadSentence } from '../reading.ts'
import type { Mention, Title } from './mention.ts'
import { findNames, type NameCandidate, type NamesOfSentence } from './names.ts'

/** A title's modifiers are rarely longer ("Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội"). */
const LONGEST_MODIFIER = 16
const LONGEST_BRACKET = 10

interface Scan {
  readonly reading: Reading
  readonly lexicon: Lexicon
  readonly sentence: ReadSentence
  readonly names: NamesOfSentence
}

interface Parsed {
  readonly titles: Title[]
  readonly name: NameCandidate | null
  readonly to: number
}

const textOf = ({ reading }: Scan, from: number, to: number): string =>
  reading.document.text.slice(reading.tokens[from]?.start ?? 0, reading.tokens[to - 1]?.end ?? 0)

function skipQualifiers({ reading, lexicon, sentence }: Scan, at: number): number {
  if (lexicon.titles.at(reading.tokens, at, sentence.to)) return at
  let i = at
  while (i < sentence.to && lexicon.qualifiers.has(reading.tokens[i]?.lower ?? '')) {
    i++
    if (lexicon.titles.at(reading.tokens, i, sentence.to)) return i
  }
  return at
}

function closeBracket({ reading, sentence }: Scan, at: number): number {
  if (reading.tokens[at]?.text !== '(') return at
  const limit = Math.min(sentence.to, at + LONGEST_BRACKET)
  for (let i = at + 1; i < limit; i++) {
    if (reading.tokens[i]?.text === ')') return i + 1
  }
  return at
}

/** The end of a title's modifiers, the name they lead to, and whether another title follows. */
function modifiers(scan: Scan, at: number, kind: string): { to: number; name: NameCandidate | null; title: number } {
  const { reading, lexicon, sentence, names } = scan
  const { tokens } = reading
  const limit = Math.min(sentence.to, at + LONGEST_MODIFIER)
  let i = at
  while (i < limit) {
    const name = names.candidates.get(i)
    if (name) {
      // "Tập đoàn Vingroup Phạm Nhật Vượng", "Phòng Thương mại": such a name is part of the title, what follows may be the name.
      if (!name.doubtful && !(name.blocked && name.kind === 'foreign' && name.to - name.from === 1))
        return { to: i, name, title: -1 }
      i = name.to
      continue
    }
    const body = tokens[i]?.cap ? lexicon.bodies.at(tokens, i, limit) : null
    if (body && body.to - i > 1) {
      i = body.to
      continue
    }
    const place = names.geo.get(i)
    if (place) {
      i = place.to
      continue
    }
    const token = tokens[i]
    if (!token) break
    if (token.kind === 'mark') {
      // "Dato' Seri Dr. Ahmad": marks within a string of honorifics.
      if ((token.text === '.' || token.text === "'" || token.text === '’') && lexicon.honorifics.at(tokens, i - 1, i)) {
        i++
        continue
      }
      const after = skipQualifiers(scan, i + 1)
      if (
        (token.text === ',' || token.text === '-' || token.text === '–' || token.text === ';') &&
        lexicon.titles.at(tokens, after, sentence.to)
      ) {
        return { to: i, name: null, title: i + 1 }
      }
      if (token.text === '-' || token.text === '–') {
        i++
        continue
      }
      if (
        token.text === ',' &&
        tokens[i + 1]?.cap &&
        !names.candidates.has(i + 1) &&
        !names.geo.has(i + 1) &&
        !lexicon.openers.has(tokens[i + 1]?.lower ?? '')
      ) {
        i++
        continue
      }
      if (token.text === ',' && lexicon.honorifics.at(tokens, i + 1, sentence.to) && names.candidates.has(i + 2)) {
        return { to: i, name: names.candidates.get(i + 2) ?? null, title: -1 }
      }
      const closed = closeBracket(scan, i)
      if (closed > i) {
        i = closed
        continue
      }
      break
    }
    if (
      (token.lower === 'kiêm' || token.lower === 'và') &&
      lexicon.titles.at(tokens, skipQualifiers(scan, i + 1), sentence.to)
    ) {
      return { to: i, name: null, title: token.lower === 'kiêm' ? i + 1 : -1 }
    }
    const courtesy = token.cap ? lexicon.honorifics.at(tokens, i, sentence.to) : null
    if (courtesy && !names.candidates.has(courtesy.to)) {
      i = courtesy.to
      continue
    }
    if (lexicon.honorifics.at(tokens, i, sentence.to) && (!token.cap || names.candidates.has(i + 1))) {
      return { to: i, name: names.candidates.get(i + 1) ?? null, title: -1 }
    }
    const title = lexicon.titles.at(tokens, skipQualifiers(scan, i), sentence.to)
    if (title?.value.class === 'none') {
      i = title.to
      continue
    }
    if (title && !(title.value.class === 'member')) return { to: i, name: null, title: i }
    if (
      token.lower === 'và' &&
      tokens[i + 1]?.kind === 'word' &&
      (tokens[i + 1]?.cap || !lexicon.stops.at(tokens, i + 1)) &&
      !names.candidates.has(i + 1) &&
      !names.geo.has(i + 1)
    ) {
      i++
      continue
    }
    if (token.lower === 'và') break
    if (token.lower === 'tại' && names.geo.has(i + 1)) {
      const after = names.geo.get(i + 1)?.to ?? i + 2
      if (kind === 'ambassador' || kind === 'consul' || names.candidates.has(after)) {
        i = after
        continue
      }
    }
    if (token.lower === 'của' && names.geo.has(i + 1)) {
      i++
      continue
    }
    if (!token.cap && lexicon.stops.at(tokens, i, sentence.to) && !(token.lower === 'các' && tokens[i + 1]?.cap)) break
    if (token.kind === 'number') break
    i++
  }
  return { to: i, name: null, title: -1 }
}

function countryIn(scan: Scan, from: number, to: number): { code: string | null; text: string | null; local: boolean } {
  let local = false
  for (let i = from; i < to; i++) {
    const geo = scan.names.geo.get(i)
    if (geo?.country) return { code: geo.country, text: textOf(scan, geo.from, geo.to), local }
    if (geo?.local) local = true
  }
  return { code: null, text: null, local }
}

/** "Vị Tổng thống mới nhậm chức của Hàn Quốc": the country a few words behind a title without a name. */
function countryBehind({ reading, names, sentence }: Scan, from: number): string | null {
  const limit = Math.min(sentence.to, from + 6)
  for (let i = from; i < limit; i++) {
    if (reading.tokens[i]?.kind === 'mark') return null
    if (reading.tokens[i]?.lower === 'của') return names.geo.get(i + 1)?.country ?? null
  }
  return null
}

/** Whether one person can bear both titles of a chain: not in two countries, not two thrones. */
function together({ lexicon }: Scan, one: Title, kind: string, country: string | null): boolean {
  if (one.country && country && one.country !== country) return false
  return !(lexicon.exclusive.has(one.class) && lexicon.exclusive.has(kind) && one.class !== kind)
}

/** A title without a name ends with the last capitalised word that belongs to it. */
function trimmed({ reading, names }: Scan, from: number, to: number): number {
  let end = from
  for (let i = from; i < to; i++) {
    const geo = names.geo.get(i)
    if (geo) end = Math.max(end, geo.to)
    else if (reading.tokens[i]?.cap || reading.tokens[i]?.text === ')') end = i + 1
  }
  // "Bộ Ngoại giao", "Quốc hội": the small syllable of a compound stays.
  if (end > from && end < to && reading.tokens[end]?.kind === 'word' && !names.geo.has(end - 1)) end++
  return Math.max(end, from)
}

/** Titles beginning at `at`, chained by commas, dashes and "kiêm", up to a name if there is one. */
function parseTitles(scan: Scan, at: number): Parsed | null {
  const { reading, lexicon, sentence } = scan
  const titles: Title[] = []
  let start = at
  let end = at
  for (let round = 0; round < 8; round++) {
    const head = skipQualifiers(scan, start)
    const found = lexicon.titles.at(reading.tokens, head, sentence.to)
    if (!found || found.value.class === 'none') break
    const next = modifiers(scan, found.to, found.value.class)
    let to = next.to
    while (to > found.to && reading.tokens[to - 1]?.kind === 'mark' && reading.tokens[to - 1]?.text !== ')') to--
    const country = countryIn(scan, found.to, to)
    const code = found.value.country ?? country.code ?? (next.name ? null : countryBehind(scan, to))
    if (titles.length > 0 && !together(scan, titles[titles.length - 1] as Title, found.value.class, code)) break
    if (!next.name) to = trimmed(scan, found.to, to)
    const prefix = Array.from({ length: found.from - start }, (_, k) => reading.tokens[start + k]?.lower ?? '')
    titles.push({
      class: found.value.class,
      office: found.value.office,
      text: textOf(scan, start, to),
      head: textOf(scan, found.from, found.to).toLowerCase(),
      country: code,
      countryText: country.text,
      local: country.local,
      former: prefix.some((word) => lexicon.former.has(word)),
    })
    end = to
    if (next.name) return { titles, name: next.name, to: next.name.to }
    if (next.title < 0) break
    start = next.title
    if (reading.tokens[start]?.kind === 'mark') start++
  }
  return titles.length > 0 ? { titles, name: null, to: end } : null
}

/** Brackets and appositions after a name: ", Chủ tịch Hội … ," when no other name ends them. */
function apposition(scan: Scan, after: number): { titles: readonly Title[]; to: number; alias: NameCandidate | null } {
  const { reading, sentence } = scan
  const { tokens } = reading
  let to = closeBracket(scan, after)
  // "Tay-íp Éc-đô-gan (Tayyip Erdogan)": another spelling of the name.
  const inside = to > after ? (scan.names.candidates.get(after + 1) ?? null) : null
  const alias = inside && inside.to === to - 1 ? inside : null
  const titles: Title[] = []
  for (let round = 0; round < 6; round++) {
    const mark = tokens[to]?.text
    if (to >= sentence.to || (mark !== ',' && mark !== '-' && mark !== '–')) break
    const parsed = parseTitles(scan, to + 1)
    // "ông Musk, giám đốc Tesla": a company behind a title of no office of state.
    const company =
      parsed?.name &&
      parsed.name.kind === 'foreign' &&
      parsed.name.to - parsed.name.from === 1 &&
      scan.lexicon.weak.has(parsed.titles[0]?.class ?? '')
    if (!parsed || (parsed.name && !company)) break
    const end = tokens[parsed.to]
    const listGoesOn = end?.lower === 'và' || end?.lower === 'cùng'
    if (listGoesOn && round === 0 && titles.length === 0) break
    titles.push(...parsed.titles)
    to = parsed.to
  }
  if (titles.length > 0 && tokens[to]?.text === ',' && to + 1 < sentence.to) to++
  return { titles, to, alias }
}

function mentionAt(scan: Scan, index: number, at: number): Mention | null {
  const { reading, lexicon, sentence, names } = scan
  const { tokens } = reading
  const base = { sentence: index, from: at }
  const group = lexicon.groups.at(tokens, at, sentence.to)
  const titledAt = skipQualifiers(scan, at)
  const title = lexicon.titles.at(tokens, titledAt, sentence.to)
  if (title?.value.class === 'none') return null
  if (group && group.to >= (title?.to ?? 0) && !names.candidates.has(group.to)) {
    return {
      ...base,
      to: group.to,
      name: null,
      titles: [],
      honorific: null,
      how: 'group',
      group: group.value,
      plural: false,
      alias: null,
    }
  }
  const honorific = lexicon.honorifics.at(tokens, at, sentence.to)
  if (title && title.to >= (honorific?.to ?? 0)) {
    const parsed = parseTitles(scan, at)
    if (parsed) return finish(scan, base, parsed, null)
  }
  if (honorific) {
    const word = textOf(scan, honorific.from, honorific.to)
    const parsed = parseTitles(scan, honorific.to)
    if (parsed) return finish(scan, base, parsed, word)
    const name = names.candidates.get(honorific.to)
    if (name && adjacent(tokens[honorific.to - 1], tokens[honorific.to])) {
      return finish(scan, base, { titles: [], name, to: name.to }, word)
    }
  }
  const name = names.candidates.get(at)
  if (name) return finish(scan, base, { titles: [], name, to: name.to }, null)
  const pronoun = lexicon.pronouns.at(tokens, at, sentence.to)
  const first = at === sentence.from || tokens[at - 1]?.kind === 'mark'
  if (pronoun && !tokens[pronoun.to]?.cap && (first || !tokens[at]?.cap)) {
    return {
      ...base,
      to: pronoun.to,
      name: null,
      titles: [],
      honorific: pronoun.value,
      how: 'pronoun',
      group: null,
      plural: false,
      alias: null,
    }
  }
  return null
}

/** "các lãnh đạo", "lãnh đạo nhiều nước". */
function isPlural({ reading, lexicon, sentence }: Scan, from: number, parsed: Parsed): boolean {
  const before = reading.tokens[from - 1]?.lower ?? ''
  const after = reading.tokens[parsed.to]?.lower ?? ''
  const inside = parsed.titles[0]?.text.split(' ').some((word) => lexicon.plurals.has(word)) ?? false
  return (from > sentence.from && lexicon.plurals.has(before)) || lexicon.plurals.has(after) || inside
}

function finish(
  scan: Scan,
  base: { sentence: number; from: number },
  parsed: Parsed,
  honorific: string | null,
): Mention {
  const plural = isPlural(scan, base.from, parsed)
  if (!parsed.name)
    return {
      ...base,
      to: parsed.to,
      name: null,
      titles: parsed.titles,
      honorific,
      how: 'role',
      group: null,
      plural,
      alias: null,
    }
  const more = apposition(scan, parsed.to)
  return {
    ...base,
    to: more.to,
    name: parsed.name,
    titles: [...parsed.titles, ...more.titles],
    honorific,
    how: 'name',
    group: null,
    plural: false,
    alias: more.alias,
  }
}

export interface SentenceMentions {
  readonly mentions: readonly Mention[]
  readonly names: NamesOfSentence
}

/** All mentions of a sentence, left to right, none inside another. Linear: every token begins at most one look-ahead of bounded length. */
export function findMentions(reading: Reading, lexicon: Lexicon, index: number): SentenceMentions {
  const sentence = reading.sentences[index] as ReadSentence
  const scan: Scan = { reading, lexicon, sentence, names: findNames(reading, sentence, lexicon) }
  const mentions: Mention[] = []
  let i = sentence.from
  while (i < sentence.to) {
    const none = lexicon.titles.at(reading.tokens, i, sentence.to)
    if (none?.value.class === 'none') {
      i = none.to
      continue
    }
    const mention = mentionAt(scan, index, i)
    if (mention) {
      mentions.push(mention)
      i = Math.max(mention.to, i + 1)
    } else {
      i = scan.names.geo.get(i)?.to ?? i + 1
    }
  }
  return { mentions, names: scan.names }
}
