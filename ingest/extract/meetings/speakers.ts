/** Who is heard in a sentence: whoever says something in it, gives a report, or is listened to. */

import type { Lexicon } from '../lexicon.ts'
import type { Referent } from '../people/references.ts'
import { lower, type Reading, type ReadSentence } from '../reading.ts'
import { pauses, saysWithin, speaks } from './says.ts'
import { bare } from './sessions.ts'

const SPEAKER_REACH = 40
/** How far into its sentence a subject may stand behind a fronted phrase, in tokens. */
const FRONT_REACH = 40
/** How far a speaker may stand from the session's noun: "A phát biểu kết luận tại buổi làm việc". */
const BEFORE_REACH = 5
/** How far before one of many who were listened to the verb may stand, in tokens. */
const LISTENS_REACH = 30

/** Who speaks first behind token `after` of a sentence: a named person with a verb of saying. */
export function speakerAfter(
  reading: Reading,
  lexicon: Lexicon,
  people: readonly Referent[],
  after: number,
): Referent | null {
  const speaker = people.find(
    ({ entity, mention }) =>
      entity >= 0 &&
      mention.from >= after &&
      mention.from <= after + SPEAKER_REACH &&
      (mention.from === after || reading.tokens[mention.from - 1]?.kind === 'mark'),
  )
  return speaker && speaks(reading, lexicon, speaker) ? speaker : null
}

/** "A phát biểu tại buổi làm việc": who says something right before token `until`. */
export function speakerBefore(
  reading: Reading,
  lexicon: Lexicon,
  people: readonly Referent[],
  until: number,
): Referent | null {
  const speaker = people.filter((person) => person.entity >= 0 && person.mention.to <= until).at(-1)
  if (!speaker || until - speaker.mention.to > BEFORE_REACH) return null
  return saysWithin(reading, lexicon, speaker.mention.to, until) ? speaker : null
}

/** Who is heard in a sentence: those it begins with, or who follow a fronted phrase or a quotation, and say something; whose words are listened to. */
export function speakers(
  reading: Reading,
  lexicon: Lexicon,
  people: readonly Referent[],
  sentence: ReadSentence,
): Referent[] {
  const fronted = lexicon.grammar.is.has(reading.tokens[sentence.from]?.lower ?? '')
  const opened =
    !fronted &&
    people.some(({ entity, mention }) => mention.from <= sentence.from + 2 && (entity >= 0 || mention.how !== 'name'))
  const heard = new Set<Referent>()
  people.forEach((person, place) => {
    if (!individual(person)) return
    const from = startOf(reading, people, place)
    if (source(reading, lexicon, sentence, person) || listenedTo(reading, lexicon, sentence, person)) heard.add(person)
    const opens = from <= sentence.from + 2 || [';', '.'].includes(reading.tokens[from - 1]?.text ?? '')
    const begins = opens || addressed(reading, lexicon, from)
    const follows = begins || (!opened && closesFront(reading, sentence, from)) || closesQuote(reading, lexicon, from)
    if (follows ? speaks(reading, lexicon, person) : endsSentence(reading, lexicon, sentence, person)) heard.add(person)
    if (!follows && !heard.has(person)) return
    const list = joinedWith(reading, lexicon, people, place)
    const last = list.at(-1)
    if (last && (heard.has(person) || speaks(reading, lexicon, last)))
      for (const one of [person, ...list]) heard.add(one)
  })
  return [...heard]
}

const individual = ({ entity, mention }: Referent): boolean =>
  entity >= 0 && (mention.how === 'name' || mention.how === 'role')

/** "A, B và C báo cáo": those in a list with the person at `place`, up to the one behind its joint. */
function joinedWith(
  { tokens }: Reading,
  { grammar }: Lexicon,
  people: readonly Referent[],
  place: number,
): readonly Referent[] {
  const list: Referent[] = []
  for (let i = place + 1; i < people.length; i++) {
    const before = (people[i - 1] as Referent).mention
    const next = people[i] as Referent
    if (next.mention.from !== before.to + 1 || !individual(next)) return []
    list.push(next)
    if (grammar.joins.has(tokens[before.to]?.lower ?? '')) return list
    if (tokens[before.to]?.text !== ',') return []
  }
  return []
}

/** "… về chính phủ điện tử Ông A cho biết": a form of address with a capital begins a sentence, though the heading before it has no end. */
function addressed({ tokens }: Reading, { grammar }: Lexicon, at: number): boolean {
  const { cap, lower = '' } = tokens[at] ?? {}
  return cap === true && (grammar.male.has(lower) || grammar.female.has(lower)) && tokens[at - 1]?.kind === 'word'
}

/** Where what is said of somebody begins: "Chủ tịch Hội Cựu chiến binh từng chiến đấu ở Lào A bày tỏ" with the role, which nobody else holds. */
function startOf({ tokens }: Reading, people: readonly Referent[], place: number): number {
  const [role, person] = [people[place - 1], people[place] as Referent]
  const { from } = person.mention
  if (role?.mention.how !== 'role' || role.entity >= 0 || !bare(person)) return from
  for (let i = role.mention.to; i < from; i++) if (tokens[i]?.kind === 'mark') return from
  return role.mention.from
}

/** "nghe báo cáo của A", "lắng nghe báo cáo của tỉnh, ý kiến của A", "nghe A báo cáo". */
function listenedTo(reading: Reading, { voices, grammar }: Lexicon, { from, to }: ReadSentence, { mention }: Referent) {
  const of = mention.from - 1
  const word = (at: number): string => lower({ reading }, at)
  if (of >= from && grammar.hears.has(word(of)) && voices.at(reading.tokens, mention.to, to)) return true
  if (!grammar.of.has(word(of))) return false
  const words = voices.before(reading.tokens, of, 2, from + 1)?.from
  if (words === undefined) return false
  if (grammar.hears.has(word(words - 1))) return true
  // Behind the words of others.
  if (word(words - 1) !== ',' && !grammar.and.has(word(words - 1))) return false
  for (let i = words - 2; i >= Math.max(from, words - LISTENS_REACH); i--) if (grammar.hears.has(word(i))) return true
  return false
}

/** "Về giá điện, A nói …". */
const closesFront = ({ tokens }: Reading, { from }: ReadSentence, at: number): boolean =>
  tokens[at - 1]?.text === ',' && at <= from + FRONT_REACH

/** "“…”, A nói", "“…” – A nói". */
const closesQuote = (reading: Reading, { grammar }: Lexicon, at: number): boolean =>
  pauses(reading, at - 1) && grammar.quotes.has(reading.tokens[at - 2]?.text ?? '')

/** "…, A cho biết." */
function endsSentence({ tokens }: Reading, lexicon: Lexicon, { to }: ReadSentence, { mention }: Referent): boolean {
  const verb = lexicon.voices.at(tokens, mention.to, to)
  return tokens[mention.from - 1]?.text === ',' && verb !== null && verb.to >= to - 1
}

/** "Theo A, …", "…, theo A, …", "Báo cáo của A cho thấy …". */
function source(
  reading: Reading,
  { sources, grammar, voices }: Lexicon,
  { from }: ReadSentence,
  { mention }: Referent,
) {
  const { tokens } = reading
  const at = mention.from
  if (sources.has(tokens[at - 1]?.lower ?? '') && at > from)
    return at === from + 1 || (tokens[at - 2]?.text === ',' && pauses(reading, mention.to))
  if (at > from + 6 || !grammar.of.has(tokens[at - 1]?.lower ?? '')) return false
  return voices.at(tokens, at - 3, at - 1)?.to === at - 1
}
