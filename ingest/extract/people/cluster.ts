/** From name mentions to the article's people: which candidates are people at all, and which are the same one. */

import { fold, plain } from '../../model/fold.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import type { Entity } from './entity.ts'
import type { Mention } from './mention.ts'
import type { NameCandidate } from './name.ts'
import { type WordIndex, wordIndex } from './word-index.ts'

export interface NamedMention {
  readonly mention: Mention
  readonly name: NameCandidate
  readonly text: string
  readonly words: readonly string[]
  /** Another spelling, given in brackets. */
  readonly alias: string | null
}

function nameText(reading: Reading, name: NameCandidate, shouted: boolean): string {
  const text = reading.document.text.slice(reading.tokens[name.from]?.start ?? 0, reading.tokens[name.to - 1]?.end ?? 0)
  return shouted ? text.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()) : text
}

/** Words for comparing: initials glued to a name ("V.Pu-tin") and particles are left out. */
const comparable = (text: string): string[] =>
  fold(text)
    .replace(/(?<!\p{L})\p{L}\./gu, ' ')
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

/** Whether the mention by itself shows that a person is named. */
function certain({ mention, name, words }: NamedMention, lexicon: Lexicon): boolean {
  // "chị Loan", "anh Huy": a given name alone is nobody's unless the full one stands somewhere.
  const given =
    words.length === 1 && name.native && mention.titles.length === 0 && !lexicon.surnames.has(words[0] ?? '')
  if (mention.honorific) return !given
  if (name.doubtful || (name.blocked && mention.titles.length === 0)) return false
  const title = mention.titles[mention.titles.length - 1]
  if (title) {
    if (name.kind === 'known') return true
    return words.length > 1 || (!name.native && !lexicon.weak.has(title.class))
  }
  if (name.kind === 'known') return words.length > 1 || name.known.length > 0
  if (name.kind === 'own') return words.length >= 3
  return words.length >= 2 && lexicon.firstNames.has(words[0] ?? '')
}

const subsequence = (short: readonly string[], long: readonly string[]): boolean => {
  let i = 0
  for (const word of long) if (word === short[i]) i++
  return i === short.length
}

/** Whether a shorter form may stand for the fuller name: family name, given name, or any word of a Western one. */
function mayShorten(short: readonly string[], entity: Entity): boolean {
  const long = entity.words
  if (short.length >= long.length || !subsequence(short, long)) return false
  if (short.length > 1 || entity.kind === 'foreign') return true
  return short[0] === long[0] || short[0] === long[long.length - 1]
}

/** A name as it is compared with others: without diacritics, and in any order. */
interface Key {
  readonly plain: string
  readonly words: readonly string[]
  readonly sorted: string
}

function keyOf(name: readonly string[]): Key {
  const key = plain(name.join(' '))
  const words = key.split(' ')
  return { plain: key, words, sorted: [...words].sort().join() }
}

/** "Le Drain" for "Le Drian": foreign names of the same words but for a letter or two, or for diacritics. */
function misspelt(entity: Entity, a: Key, item: NamedMention, b: Key): boolean {
  if (item.name.kind === 'own' || entity.kind === 'own' || item.words.length < 2) return false
  // "Kuroiwa Yuji" and "Yuji Kuroiwa".
  if (a.sorted === b.sorted) return true
  if (a.plain === b.plain || subsequence(b.words, a.words)) return true
  if (entity.words.length !== item.words.length || Math.abs(a.plain.length - b.plain.length) > 2) return false
  const at = item.words.findIndex((word, i) => word !== entity.words[i])
  const rest = item.words.every((word, i) => i === at || word === entity.words[i])
  return rest && (item.words[at]?.length ?? 0) >= 5 && near(a.words[at] ?? '', b.words[at] ?? '')
}

/** Whether two letters at most must be changed, added or dropped to make `b` of `a`. */
function near(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap)
    }
    if (Math.min(...next) > 2) return false
    row = next
  }
  return (row[b.length] ?? 0) <= 2
}

/** Different titles of one person that are kept. */
const MOST_TITLES = 50

function add({ grammar }: Lexicon, entity: Entity, item: NamedMention): void {
  entity.forms.add(item.text)
  if (item.alias) entity.forms.add(item.alias)
  for (const title of item.mention.titles) {
    if (entity.titles.length < MOST_TITLES && !entity.titles.some((own) => own.text === title.text))
      entity.titles.push(title)
  }
  const honorific = item.mention.honorific?.toLowerCase() ?? ''
  if (grammar.female.has(honorific)) entity.female = true
  else if (grammar.male.has(honorific) && entity.female === null) entity.female = false
}

/** Of people who share a word of their names, at most so many are looked at, those met last. */
const MOST = 128

/** "Yoon Jong-keun" and "Yoon Jong Keun". */
const unhyphened = (words: readonly string[]): string => words.join(' ').replaceAll('-', ' ')

/** The article's people so far, by what finds them. */
interface Roll {
  readonly entities: Entity[]
  readonly keys: Key[]
  /** By the folded words of the name as first seen. */
  readonly exact: Map<string, Entity>
  readonly known: Map<string, Entity>
  readonly words: WordIndex<Entity>
  readonly plain: WordIndex<Entity>
}

function know({ known }: Roll, entity: Entity): void {
  const first = entity.known && known.get(entity.known.id)
  if (entity.known && (!first || first.index > entity.index)) known.set(entity.known.id, entity)
}

function enrol(roll: Roll, entity: Entity): void {
  const key = keyOf(entity.words)
  roll.entities.push(entity)
  roll.keys.push(key)
  const name = unhyphened(entity.words)
  if (!roll.exact.has(name)) roll.exact.set(name, entity)
  roll.words.add(entity.words, entity)
  roll.plain.add(key.words, entity)
  know(roll, entity)
}

/** The first of the people with this name, known as the same person, or with this name misspelt. */
function sameAs(roll: Roll, item: NamedMention): Entity | undefined {
  const key = keyOf(item.words)
  const found = [
    roll.exact.get(unhyphened(item.words)),
    ...item.name.known.map(({ id }) => roll.known.get(id)),
    ...roll.plain
      .withAny(key.words, MOST)
      .filter((entity) => misspelt(entity, roll.keys[entity.index] as Key, item, key)),
  ]
  return found.reduce((best, entity) => (best && (!entity || best.index <= entity.index) ? best : entity), undefined)
}

/** Names that are people's for sure, and those that may be short for one of them. */
function peopleAmong(items: readonly NamedMention[], lexicon: Lexicon): { item: NamedMention; place: number }[] {
  const accepted = new Set(items.filter((item) => certain(item, lexicon)))
  const forms = new Map([...accepted].map(({ words }) => [words.join(' '), words]))
  const full = wordIndex<readonly string[]>()
  for (const words of forms.values()) full.add(words, words)
  const isShort = ({ mention, name, words }: NamedMention) =>
    (mention.honorific !== null || (!name.blocked && !name.doubtful)) &&
    full.withAll(words, MOST).some((long) => long.length >= words.length && subsequence(words, long))
  return items.map((item, place) => ({ item, place })).filter(({ item }) => accepted.has(item) || isShort(item))
}

/** The people of the article and, for each named mention, whom it means (-1: nobody). */
export function cluster(
  reading: Reading,
  lexicon: Lexicon,
  mentions: readonly Mention[],
): { entities: Entity[]; who: ReadonlyMap<Mention, number> } {
  const items = nameMentions(reading, mentions)
  const roll: Roll = {
    entities: [],
    keys: [],
    exact: new Map(),
    known: new Map(),
    words: wordIndex(),
    plain: wordIndex(),
  }
  const who = new Map<Mention, number>()
  // Fullest forms first, in the order of the text: shorter ones then find them.
  const order = peopleAmong(items, lexicon).sort(
    (a, b) => b.item.words.length - a.item.words.length || a.place - b.place,
  )
  for (const { item, place } of order) {
    const entity = sameAs(roll, item) ?? shortened(roll, item, place, items, who)
    if (entity) {
      add(lexicon, entity, item)
      who.set(item.mention, entity.index)
      if (!entity.known && item.name.known.length === 1) entity.known = item.name.known[0] ?? null
      know(roll, entity)
      continue
    }
    const fresh: Entity = {
      index: roll.entities.length,
      name: item.text,
      forms: new Set(),
      words: item.words,
      titles: [],
      known: knownAs(lexicon, item),
      female: null,
      kind:
        item.name.kind === 'known'
          ? item.words.length > 1 && lexicon.surnames.has(item.words[0] ?? '')
            ? 'own'
            : 'foreign'
          : item.name.kind,
    }
    add(lexicon, fresh, item)
    enrol(roll, fresh)
    who.set(item.mention, fresh.index)
  }
  return { entities: roll.entities, who }
}

function knownAs(lexicon: Lexicon, item: NamedMention) {
  if (item.name.known.length === 1) return item.name.known[0] ?? null
  for (const spelling of [item.text, item.alias]) {
    const found = spelling ? lexicon.knowledge.people(spelling) : []
    if (found.length === 1) return found[0] ?? null
  }
  return null
}

/** Known by one name of their own: "Quốc vương Xan-man" is not "Thái tử Mô-ham-mét bin Xan-man". */
const CROWNED = new Set(['monarch', 'royal', 'pope'])

/** The nearest fuller name before the mention, else the first after it. */
function shortened(
  { entities, words }: Roll,
  item: NamedMention,
  place: number,
  items: readonly NamedMention[],
  who: ReadonlyMap<Mention, number>,
): Entity | undefined {
  const crowned =
    item.words.length === 1 && item.mention.titles[0] && CROWNED.has(item.mention.titles[0].class)
      ? item.mention.titles[0].class
      : null
  const fits = words
    .withAll(item.words, MOST)
    .filter(
      (entity) =>
        mayShorten(item.words, entity) &&
        (!crowned || entity.titles.length === 0 || entity.titles.some((title) => title.class === crowned)),
    )
  if (fits.length < 2) return fits[0]
  const indexes = new Set(fits.map((entity) => entity.index))
  for (let at = place - 1; at >= 0; at--) {
    const index = who.get((items[at] as NamedMention).mention)
    if (index !== undefined && indexes.has(index)) return entities[index]
  }
  return fits[0]
}
