/** Whom an office means that the article gives no name to: who held it on the day of the article, by `knowledge/offices.tsv`. */

import { plain } from '../../model/fold.ts'
import type { KnownPerson } from '../../model/knowledge.ts'
import { remembering } from '../../model/lazily.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import { classOf, type Entity, officesOf } from './entity.ts'
import { type Context, inMind } from './in-mind.ts'
import type { Mention, Title } from './mention.ts'

/** Classes of office that one person at a time holds in a country. */
const SINGLE = new Set(['president', 'pm', 'fm', 'dm', 'monarch', 'party-leader', 'speaker', 'sg', 'pope'])

const words = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean)

/** Whether the title is its head and a country, and nothing more. */
function plainly({ grammar }: Lexicon, { text, head, countryText }: Title): boolean {
  const said = new Set([...words(head), ...words(countryText ?? '')])
  return words(text).every((word) => said.has(word) || grammar.of.has(word))
}

const ofOld = remembering<ReadSentence, boolean>()

/** Whether the sentence tells of another year or of the past: then another may have held the office. */
function longAgo(context: Context, reading: Reading, mention: Mention): boolean {
  const sentence = reading.sentences[mention.sentence] as ReadSentence
  return ofOld(sentence, () => tellsOfOld(context, reading, sentence))
}

function tellsOfOld({ lexicon, published }: Context, { tokens }: Reading, { from, to }: ReadSentence): boolean {
  const year = published?.slice(0, 4)
  for (let i = from; i < to; i++) {
    const { text, kind } = tokens[i] as (typeof tokens)[number]
    if (kind === 'number' && /(?:^|\D)(?:1[5-9]|20)\d\d$/.test(text) && !text.endsWith(year ?? '')) return true
  }
  return lexicon.past.within(tokens, from, to)
}

/** "12 đời Tổng thống Mỹ", "tổ công tác của Thủ tướng", "Tổng thống Mỹ đắc cử": many, somebody else's, or not yet in office. */
function another({ lexicon: { grammar, compounds } }: Context, { tokens }: Reading, { from, to }: Mention): boolean {
  const before = tokens[from - 1]
  const counted = before?.kind === 'number' || (before?.kind === 'word' && tokens[from - 2]?.kind === 'number')
  return counted || grammar.of.has(before?.lower ?? '') || compounds.at(tokens, to) !== null
}

/** The only holder of the office on the day, or null. */
function holder({ lexicon, published }: Context, title: Title): KnownPerson | null {
  const { knowledge } = lexicon
  const { country } = title
  if (!published || !country) return null
  // "Chủ tịch Trung Quốc": a head of state by another name.
  const offices =
    classOf(title) === 'president'
      ? ['head_of_state']
      : knowledge.offices(title.head).flatMap(({ office, holders }) => (holders === 'one' ? [office] : []))
  const ids = new Set(
    offices.flatMap((office) => knowledge.holders(country, office, published)).map((one) => one.person),
  )
  const [id] = ids
  return id && ids.size === 1 ? knowledge.person(id) : null
}

/** As the language's own news calls them: Chinese people by its reading of their names. */
const usualName = ({ knowledge, language }: Lexicon, { name, country, spellings }: KnownPerson): string =>
  (language.people.readings.includes(country ?? '') &&
    spellings.find((form) => knowledge.chineseSurnames.has(form.split(' ')[0]?.toLowerCase() ?? ''))) ||
  name

/** Shorter words are many people's. */
const TELLING = 4

/** Somebody of the article whose name is the holder's but for some of it ("ông Chan-o-cha", "Nyama Enkhbold"). */
function among(context: Context, { id, name, spellings }: KnownPerson): Entity | undefined {
  const names = new Set([name, ...spellings].flatMap((form) => plain(form).split(' ')))
  const shares = (word: string): boolean => word.length >= TELLING && names.has(plain(word))
  return inMind(context).find(
    ({ known, kind, words: own }) => known?.id === id || (!known && kind !== 'own' && own.some(shares)),
  )
}

/** Whether the article names somebody else of that office, another year's perhaps: then the day does not tell. */
const contested = (context: Context, title: Title): boolean =>
  inMind(context).some(({ titles, known, byOffice }) => {
    if (byOffice) return false
    const offices = known ? context.lexicon.knowledge.holdings(known.id) : []
    return (
      titles.some((own) => classOf(own) === classOf(title) && own.country === title.country) ||
      offices.some(({ office, country }) => country === title.country && officesOf(classOf(title)).includes(office))
    )
  })

/** @returns index of the entity, one added where the article has none; -1 where the day does not tell */
export function byOffice(context: Context, reading: Reading, mention: Mention, title: Title): number {
  const { lexicon, entities } = context
  if (title.former || title.local || !SINGLE.has(classOf(title)) || !plainly(lexicon, title)) return -1
  const person = holder(context, title)
  if (!person || longAgo(context, reading, mention) || another(context, reading, mention)) return -1
  const there = among(context, person)
  if (there) return there.index
  if (contested(context, title)) return -1
  const name = usualName(lexicon, person)
  entities.push({
    index: entities.length,
    name,
    forms: new Set(),
    words: plain(name).split(' '),
    titles: [title],
    known: person,
    female: null,
    honorifics: new Set(),
    kind: person.country === lexicon.language.home ? 'own' : 'foreign',
    byOffice: true,
  })
  return entities.length - 1
}
