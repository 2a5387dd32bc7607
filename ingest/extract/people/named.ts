/** Mentions that hold a name, and which of the names are people's at all. */

import { fold, plain } from '../../model/fold.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import { textOf } from '../tokens.ts'
import type { Mention, NamedMention, Title } from './mention.ts'
import type { NameCandidate } from './name.ts'
import { MOST_ALIKE, subsequence } from './same-name.ts'
import { wordIndex } from './word-index.ts'

function nameText(reading: Reading, name: NameCandidate, shouted: boolean): string {
  const text = textOf(reading.tokens, reading.document.text, name.from, name.to)
  return shouted ? text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : text
}

const INITIAL = /(?<!\p{L})\p{L}\./gu

/** Words for comparing: initials glued to a name ("V.Pu-tin") and particles are left out. */
const comparable = (text: string): string[] =>
  fold(text)
    .replace(INITIAL, ' ')
    .split(/[\s.]+/)
    .filter((word) => word.length > 0)

export function nameMentions(reading: Reading, mentions: readonly Mention[]): NamedMention[] {
  return mentions.flatMap((mention) => {
    if (!mention.name) return []
    const text = nameText(reading, mention.name, reading.sentences[mention.sentence]?.shouted ?? false)
    const alias = mention.alias ? nameText(reading, mention.alias, false) : null
    return [{ mention, name: mention.name, text, words: comparable(text), alias }]
  })
}

/** "V.Volodin": what has initials is nobody's but a person's. */
const INITIALLED = /^(?:\p{Lu}\.)+ ?\p{Lu}\p{Ll}+/u

/** "HLV Kowalczyk", but "chủ tịch Samsung": whether one foreign word behind the title is a person's name. */
const namesWho = (title: Title, { weak, callings }: Lexicon): boolean =>
  !weak.has(title.class) || callings.has(title.head.toLowerCase())

/** Whether the mention by itself shows that a person is named. */
function certain({ mention, name, text, words }: NamedMention, lexicon: Lexicon): boolean {
  // "chị Loan", "anh Huy": a given name alone is nobody's unless the full one stands somewhere.
  const given =
    words.length === 1 && name.native && mention.titles.length === 0 && !lexicon.surnames.has(words[0] ?? '')
  if (mention.honorific) return !given || lexicon.grammar.patrons.has(mention.honorific.toLowerCase())
  if (name.doubtful || (name.blocked && mention.titles.length === 0)) return false
  const title = mention.titles[mention.titles.length - 1]
  if (title) {
    if (name.kind === 'known' || (INITIALLED.test(text) && words.length > 0)) return true
    return (
      words.length > 1 || (!name.native && (namesWho(title, lexicon) || lexicon.lastNames.has(plain(words[0] ?? ''))))
    )
  }
  if (name.kind === 'known') return words.length > 1 || name.known.length > 0
  if (name.kind === 'own') return words.length >= 3
  return words.length >= 2 && lexicon.firstNames.has(words[0] ?? '')
}

/** Those of the mentions that are of somebody for sure, whatever else the article says; those without a name among them. */
export const withoutDoubtful = (reading: Reading, lexicon: Lexicon, mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter((mention) => nameMentions(reading, [mention]).every((item) => certain(item, lexicon)))

/** "khu vực Abyei", "Công ty Grab": what a foreign word alone is called once is what it is all through the article. */
const isThing = ({ mention, name, words }: NamedMention): boolean =>
  words.length === 1 &&
  name.blocked &&
  !name.native &&
  name.known.length === 0 &&
  mention.titles.length === 0 &&
  mention.honorific === null

/** A foreign name, and nothing beside it says that it is a thing's. */
const plainlyForeign = ({ name }: NamedMention): boolean => name.kind === 'foreign' && !name.blocked && !name.doubtful

/** "ông Kowalczyk", and elsewhere "Jan Kowalczyk"; "HLV Prasert", and elsewhere "Prasert Somchai": the full name of who is called by one end of it. */
const ofFamily = (item: NamedMention, alone: ReadonlySet<string>): boolean =>
  plainlyForeign(item) &&
  item.words.length > 1 &&
  (alone.has(item.words.at(-1) ?? '') || alone.has(item.words[0] ?? ''))

/** How often the article must call somebody by the last word alone. */
const OFTEN = 2

/** Foreign words that stand alone as names do, more often than once: those called by their last name. */
function calledOften(items: readonly NamedMention[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const { name, words } of items) {
    const [word = '', more] = words
    if (more === undefined && name.kind === 'foreign' && !name.native && !name.blocked)
      times.set(word, (times.get(word) ?? 0) + 1)
  }
  return new Set([...times].filter(([, count]) => count >= OFTEN).map(([word]) => word))
}

/** "tương lai của Jerzy Kowalczyk", later "Kowalczyk" again and again: a first and a last name. Behind an office it may be a body's. */
const ofBoth = (item: NamedMention, often: ReadonlySet<string>): boolean =>
  plainlyForeign(item) && item.words.length === 2 && item.mention.titles.length === 0 && often.has(item.words[1] ?? '')

/** A name that is somebody's, by its place among all names. */
export interface Accepted {
  readonly item: NamedMention
  readonly place: number
  /** Not only because it may be short for another. */
  readonly sure: boolean
}

/** "bị cáo An": a form of address too. */
const calledSo = ({ titles }: Mention): boolean => titles[titles.length - 1]?.class === 'private'

/** Names that are people's for sure, and those that may be short for one of them. */
export function peopleAmong(items: readonly NamedMention[], lexicon: Lexicon): Accepted[] {
  const things = new Set(items.filter(isThing).map(({ words }) => words.join(' ')))
  const accepted = new Set(items.filter((item) => certain(item, lexicon) && !things.has(item.words.join(' '))))
  const alone = new Set([...accepted].flatMap(({ words, name }) => (words.length === 1 && !name.native ? words : [])))
  for (const item of items) if (ofFamily(item, alone)) accepted.add(item)
  const often = calledOften(items)
  for (const item of items) if (ofBoth(item, often) && !things.has(item.words[1] ?? '')) accepted.add(item)
  const forms = new Map([...accepted].map(({ words }) => [words.join(' '), words]))
  const full = wordIndex<readonly string[]>()
  for (const words of forms.values()) full.add(words, words)
  const isShort = ({ mention, name, words }: NamedMention) =>
    (mention.honorific !== null || calledSo(mention) || (!name.blocked && !name.doubtful)) &&
    full.withAll(words, MOST_ALIKE).some((long) => long.length >= words.length && subsequence(words, long))
  return items
    .map((item, place) => ({ item, place, sure: accepted.has(item) }))
    .filter(({ item, sure }) => sure || isShort(item))
}
