/** Whether two spellings may be one person's name: shortened, turned round, or with a letter wrong. */

import { plain } from '../../model/fold.ts'
import type { Lexicon } from '../lexicon.ts'
import { letterAway } from '../misspelling.ts'
import { type Entity, HOME_OFFICES } from './entity.ts'
import type { NamedMention } from './mention.ts'

/** Of people who share a word of their names, at most so many are looked at, those met last. */
export const MOST_ALIKE = 128

export const subsequence = (short: readonly string[], long: readonly string[]): boolean => {
  let i = 0
  for (const word of long) if (word === short[i]) i++
  return i === short.length
}

/** Whether a shorter form may stand for the fuller name: family name, given name, or any word of a Western one. */
export function mayShorten(short: readonly string[], entity: Entity): boolean {
  const long = entity.words
  if (short.length >= long.length || !subsequence(short, long)) return false
  if (short.length > 1 || entity.kind === 'foreign') return true
  return short[0] === long[0] || short[0] === long[long.length - 1]
}

/** "Donald Trump", "ông Trump": somebody known by that name, and not "Donald Trump Jr". */
export const elder = ({ grammar }: Lexicon, { words }: Entity, item: NamedMention): boolean => {
  const last = words[words.length - 1] ?? ''
  return item.name.known.length > 0 && grammar.juniors.has(last) && !item.words.includes(last)
}

/** "Michelle Obama" is not "ông Obama", nor the one who is known as "Obama". */
export const anotherOne = ({ grammar }: Lexicon, { female, known }: Entity, { name, mention }: NamedMention): boolean =>
  (female === true && grammar.male.has(mention.honorific?.toLowerCase() ?? '')) ||
  (known !== null && name.known.length > 0 && !name.known.includes(known))

/** A name as it is compared with others: without diacritics, and in any order. */
export interface Key {
  readonly plain: string
  readonly words: readonly string[]
  readonly sorted: string
  /** Without spaces. */
  readonly closed: string
  /** Without particles ("bin", "van"). */
  readonly bare: readonly string[]
}

export function keyOf(name: readonly string[], particles: ReadonlySet<string>): Key {
  const key = plain(name.join(' '))
  const words = key.split(' ')
  const bare = words.filter((word) => !particles.has(word))
  return { plain: key, words, sorted: [...words].sort().join(), closed: words.join(''), bare }
}

/** "Le Drain" for "Le Drian": foreign names of the same words but for a letter or two, or for diacritics. */
export function misspelt(entity: Entity, a: Key, item: NamedMention, b: Key): boolean {
  if (letterApart(entity.words, item.words) && sameOffice(entity, item)) return true
  if (item.name.kind === 'own' || entity.kind === 'own' || item.words.length < 2) return false
  // "Kuroiwa Yuji" and "Yuji Kuroiwa".
  if (a.sorted === b.sorted) return true
  if (a.plain === b.plain || subsequence(b.words, a.words)) return true
  // "Md Omar Hamid" and "Omar bin Hamid".
  const [short, long] = a.bare.length < b.bare.length ? [a.bare, b.bare] : [b.bare, a.bare]
  if (short.length > 1 && subsequence(short, long)) return true
  // "Fran Cois" for "Francois": a space too many.
  if (a.closed === b.closed) return true
  if (entity.words.length !== item.words.length || Math.abs(a.plain.length - b.plain.length) > 2) return false
  const at = item.words.findIndex((word, i) => word !== entity.words[i])
  const rest = item.words.every((word, i) => i === at || word === entity.words[i])
  return rest && (item.words[at]?.length ?? 0) >= 5 && near(a.words[at] ?? '', b.words[at] ?? '')
}

/** Both hold the one office of its kind in the country. */
const sameOffice = ({ titles, known }: Entity, { mention, name }: NamedMention): boolean =>
  (known === null || name.known.length === 0 || name.known.includes(known)) &&
  mention.titles.some(
    (title) =>
      HOME_OFFICES.has(title.class) && titles.some(({ text }) => text.toLowerCase() === title.text.toLowerCase()),
  )

/** "Lê Thị Kim Ngâ", "Trần Định An" for "Trần Đình An": of three words or more one is different, by a letter or a mark. */
function letterApart(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < 3 || one.length !== other.length) return false
  const at = one.findIndex((word, i) => word !== other[i])
  if (at < 0 || one.some((word, i) => i > at && word !== other[i])) return false
  const [first, second] = [plain(one[at] ?? ''), plain(other[at] ?? '')]
  return (first.startsWith(second) || second.startsWith(first)) && Math.abs(first.length - second.length) <= 1
}

/** Shorter words with two letters different are rather two names ("Kessy", "Kirsy"). */
const LONG = 7

/** Whether two letters at most must be changed, added or dropped to make `b` of `a`; of shorter words one. */
function near(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) < LONG) return letterAway(a, b)
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

/** "Yoon Jong-keun" and "Yoon Jong Keun". */
export const unhyphened = (words: readonly string[]): string => words.join(' ').replaceAll('-', ' ')
