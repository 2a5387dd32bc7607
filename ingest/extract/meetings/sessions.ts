/** Working sessions: one person is named at first ("A làm việc với Sở Y tế"), those who speak at it take part too. */

import { remembering } from '../../model/lazily.ts'
import type { Lexicon } from '../lexicon.ts'
import { atHome, type Entity, isOffice } from '../people/entity.ts'
import type { Referent } from '../people/references.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import { tokenize } from '../tokens.ts'
import type { Draft } from './meeting.ts'

/** A session goes on for so many sentences without being spoken of or anybody heard. */
const GOES_ON = { news: 40, session: 8, assembly: 3 }
/** In one of the first sentences it is what the article is about. */
const NEWS = 4

/**
 * How long those who speak are heard at a session: not at all before it was held, or where it is told of in passing
 * ("từng làm việc với Sở Y tế").
 */
export function goesOn({ frames }: Draft): number {
  const of = frames.filter(({ frame, status }) => frame.rule.session && status === 'held')
  if (of.some(({ frame }) => frame.sentence < NEWS && !frame.rule.strict)) return GOES_ON.news
  const told = of.filter(({ frame }) => frame.inside || frame.rule.frame === 'host')
  if (told.length === 0) return 0
  return told.every(({ frame }) => frame.rule.strict) ? GOES_ON.assembly : GOES_ON.session
}

/** Whether the article is about it: what is told in passing of another meeting does not end it. */
export const isNews = (draft: Draft): boolean => goesOn(draft) === GOES_ON.news

/** Whether somebody may hold a session of which nobody else is named yet. Abroad, whoever speaks next in the news was rarely in the room. */
export const presides = (host: Entity | undefined, { language, firms }: Lexicon): boolean =>
  host !== undefined &&
  atHome(host, language.home) &&
  host.titles.some((title) => {
    const words = tokenize(title.text)
    return isOffice(title) && !firms.within(words, 0, words.length)
  })

/** Neither title nor form of address: behind "trao đổi với" rather a paper's name. */
export const bare = ({ mention }: Referent): boolean =>
  mention.how === 'name' && mention.titles.length === 0 && mention.honorific === null

const toThePress = remembering<ReadSentence, boolean>()

/** "Trao đổi với Tin Sông Nước, A cho biết …": what is said to a paper is said at no session. */
export const interviewed = (
  reading: Reading,
  lexicon: Lexicon,
  people: readonly Referent[],
  sentence: ReadSentence,
): boolean => toThePress(sentence, () => tellsPress(reading, lexicon, people, sentence))

function tellsPress(
  { tokens }: Reading,
  lexicon: Lexicon,
  people: readonly Referent[],
  { from, to }: ReadSentence,
): boolean {
  // "Chúng tôi mong được đối thoại với Chính phủ": where nobody is spoken of, nobody tells anything.
  if (people.length === 0) return false
  for (let i = from; i < to; i++) {
    // "Chia sẻ với phóng viên, A cho biết …".
    const said = lexicon.voices.at(tokens, i, to)
    if (said && lexicon.grammar.with.has(tokens[said.to]?.lower ?? '') && lexicon.reporters.at(tokens, said.to + 1, to))
      return true
    const word = lexicon.meetings.at(tokens, i, to)
    const converse = word?.value.some((rule) => rule.frame === 'with' && rule.strict)
    if (!word || !converse || !lexicon.grammar.with.has(tokens[word.to]?.lower ?? '')) continue
    const whom = word.to + 1
    if (lexicon.reporters.at(tokens, whom, to)) return true
    const person = people.find(({ mention }) => mention.from === whom)
    if (tokens[whom]?.cap && (!person || bare(person))) return true
  }
  return false
}
