/** Noun phrases that speak of people: titles, the country or body they belong to, the name, brackets and apposition. */

import type { Lexicon } from '../lexicon.ts'
import { adjacent, type Reading, type ReadSentence, tokenBefore } from '../reading.ts'
import { apposition } from './apposition.ts'
import { kinOf, wifeOf } from './kin.ts'
import type { Mention } from './mention.ts'
import { findNames } from './names.ts'
import { type Scan, skipQualifiers, textIn } from './scan.ts'
import { sharedOffice } from './shared-office.ts'
import { titleOfThing } from './things.ts'
import { type Parsed, parseTitles } from './titles.ts'

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
    const word = textIn(scan, honorific.from, honorific.to)
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
    const kin = kinOf(scan, at)
    // "Trao đổi với các chị": not she who was told of last.
    const plural = at > sentence.from && lexicon.plurals.has(tokens[at - 1]?.lower ?? '')
    return {
      ...base,
      from: kin ? at - 1 : at,
      to: pronoun.to,
      name: null,
      titles: [],
      honorific: pronoun.value,
      // "vợ ông muốn nói chuyện": not he.
      how: kin || plural ? 'role' : 'pronoun',
      group: null,
      plural,
      alias: null,
    }
  }
  return null
}

/** A meeting word before a number is looked for with so many tokens. */
const LONGEST_WORD = 3

/** "các lãnh đạo", "lãnh đạo nhiều nước", "lãnh đạo cấp cao Nga". */
function isPlural({ reading, lexicon, sentence }: Scan, from: number, parsed: Parsed): boolean {
  const before = tokenBefore(reading.tokens, from)
  const after = reading.tokens[parsed.to]?.lower ?? ''
  // "bà đã gặp 12 Tổng thống Mỹ".
  const counted =
    before?.kind === 'number' && lexicon.meetings.before(reading.tokens, from - 1, LONGEST_WORD, sentence.from) !== null
  if (counted || lexicon.collective.at(reading.tokens, from, sentence.to)) return true
  const inside = parsed.titles[0]?.text.split(' ').some((word) => lexicon.plurals.has(word)) ?? false
  return (from > sentence.from && lexicon.plurals.has(before?.lower ?? '')) || lexicon.plurals.has(after) || inside
}

/** "đại sứ Mỹ ở Iraq là bà A": the name behind an office, and whose it is. */
function namedBehind({ reading, lexicon, names, sentence }: Scan, from: number, parsed: Parsed): Parsed {
  const { tokens } = reading
  const { grammar } = lexicon
  const word = (at: number): string => tokens[at]?.lower ?? ''
  if (from > sentence.from && grammar.of.has(word(from - 1))) return parsed
  const place = grammar.motion.has(word(parsed.to)) ? names.geo.get(parsed.to + 1) : undefined
  const is = place?.to ?? parsed.to
  if (!grammar.is.has(word(is))) return parsed
  const name = names.candidates.get(lexicon.honorifics.at(tokens, is + 1, sentence.to)?.to ?? is + 1)
  return name && !name.doubtful && !name.blocked ? { titles: parsed.titles, name, to: name.to } : parsed
}

function finish(scan: Scan, base: { sentence: number; from: number }, told: Parsed, honorific: string | null): Mention {
  // "mẹ bà Dần", "con trai Thủ tướng An": somebody else than the one named.
  const kin = ((honorific !== null || told.titles.length > 0) && kinOf(scan, base.from)) || wifeOf(scan, told)
  const parsed = told.name ? told : namedBehind(scan, base.from, told)
  const plural = kin || isPlural(scan, base.from, parsed)
  const { sentence, from } = base
  if (!parsed.name || kin)
    return {
      sentence,
      from,
      to: parsed.to,
      name: null,
      titles: parsed.titles,
      alias: null,
      plural,
      honorific,
      how: 'role',
      group: null,
    }
  // "tại khách sạn Lakeview, Tổng thống Pháp": a thing bears no title.
  const thing = parsed.name.blocked && parsed.titles.length === 0 && honorific === null
  const more = thing
    ? { titles: [], to: parsed.to, alias: null }
    : apposition(scan, parsed.to, parsed.name, parsed.titles.length > 0)
  return {
    sentence,
    from,
    to: more.to,
    name: parsed.name,
    titles: [...parsed.titles, ...more.titles],
    alias: more.alias,
    plural: false,
    honorific,
    how: 'name',
    group: null,
  }
}

/** All mentions of a sentence, left to right, none inside another. Linear: every token begins at most one look-ahead of bounded length. */
export function findMentions(reading: Reading, lexicon: Lexicon, index: number): readonly Mention[] {
  const sentence = reading.sentences[index] as ReadSentence
  const scan: Scan = { reading, lexicon, sentence, names: findNames(reading, sentence, lexicon) }
  const mentions: Mention[] = []
  let i = sentence.from
  while (i < sentence.to) {
    const shared = scan.names.geo.has(i) ? sharedOffice(scan, index, i, mentions.at(-1)) : null
    if (shared) {
      mentions.push(shared)
      i = shared.to
      continue
    }
    if (!lexicon.mentions.has(reading.tokens[i]?.lower ?? '') && !scan.names.candidates.has(i)) {
      i = scan.names.geo.get(i)?.to ?? i + 1
      continue
    }
    const none = lexicon.titles.at(reading.tokens, i, sentence.to)
    if (none?.value.class === 'none') {
      i = none.to
      continue
    }
    const thing = none ? titleOfThing(scan, i) : 0
    if (thing > i) {
      i = thing
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
  return mentions
}
