/** Who is heard in a sentence: whoever says something in it, gives a report, or is listened to. */

import type { Lexicon } from '../lexicon.ts'
import type { Referent } from '../people/references.ts'
import type { Reading, ReadSentence } from '../reading.ts'

/** How soon after a subject its verb comes, in tokens. */
const VERB_REACH = 12
/** How long a description between the two may be, in tokens. */
const DESCRIPTION_REACH = 40
const SPEAKER_REACH = 40
/** How far into its sentence a subject may stand behind a fronted phrase, in tokens. */
const FRONT_REACH = 40
/** How far a speaker may stand from the session's noun: "A phát biểu kết luận tại buổi làm việc". */
const BEFORE_REACH = 5

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

/** Who is heard in a sentence: those it begins with, or who follow a fronted phrase or a quotation, and say something. */
export function speakers(
  reading: Reading,
  lexicon: Lexicon,
  people: readonly Referent[],
  sentence: ReadSentence,
): Referent[] {
  const opened = people.some(
    ({ entity, mention }) => mention.from <= sentence.from + 2 && (entity >= 0 || mention.how !== 'name'),
  )
  return people.filter((person) => {
    if (person.entity < 0 || (person.mention.how !== 'name' && person.mention.how !== 'role')) return false
    const { from } = person.mention
    if (source(reading, lexicon, sentence, from)) return true
    const begins = from <= sentence.from + 2 || [';', '.'].includes(reading.tokens[from - 1]?.text ?? '')
    const follows = begins || (!opened && closesFront(reading, sentence, from)) || closesQuote(reading, lexicon, from)
    return follows ? speaks(reading, lexicon, person) : endsSentence(reading, lexicon, sentence, person)
  })
}

/** "Về giá điện, A nói …". */
const closesFront = ({ tokens }: Reading, { from }: ReadSentence, at: number): boolean =>
  tokens[at - 1]?.text === ',' && at <= from + FRONT_REACH

/** "“…”, A nói", "“…” – A nói". */
const closesQuote = ({ tokens }: Reading, { grammar }: Lexicon, at: number): boolean =>
  [',', '-', '–'].includes(tokens[at - 1]?.text ?? '') && grammar.quotes.has(tokens[at - 2]?.text ?? '')

/** "…, A cho biết." */
function endsSentence({ tokens }: Reading, lexicon: Lexicon, { to }: ReadSentence, { mention }: Referent): boolean {
  const verb = lexicon.voices.at(tokens, mention.to, to)
  return tokens[mention.from - 1]?.text === ',' && verb !== null && verb.to >= to - 1
}

/** "Theo A, …", "Báo cáo của A cho thấy …". */
function source({ tokens }: Reading, lexicon: Lexicon, { from }: ReadSentence, at: number): boolean {
  if (at === from + 1 && lexicon.sources.has(tokens[from]?.lower ?? '')) return true
  if (at > from + 6 || !lexicon.grammar.of.has(tokens[at - 1]?.lower ?? '')) return false
  return lexicon.voices.at(tokens, at - 3, at - 1)?.to === at - 1
}

function speaks(reading: Reading, lexicon: Lexicon, { mention }: Referent): boolean {
  const end = reading.sentences[mention.sentence]?.to ?? mention.to
  const near = Math.min(end, mention.to + VERB_REACH)
  const described = pauses(reading, mention.name?.to ?? mention.to) || pauses(reading, mention.to)
  return saysWithin(reading, lexicon, mention.to, near) || (described && saysBehind(reading, lexicon, mention.to, end))
}

const pauses = ({ tokens }: Reading, at: number): boolean => [',', '-', '–'].includes(tokens[at]?.text ?? '')

/** "A, giám đốc một công ty có nhà máy ở ba tỉnh, cho biết": the verb behind a long description between marks. */
function saysBehind(reading: Reading, { voices, grammar }: Lexicon, from: number, to: number): boolean {
  const { tokens } = reading
  for (let i = from + 1; i < Math.min(to, from + DESCRIPTION_REACH); i++) {
    if (grammar.quotes.has(tokens[i]?.text ?? '')) return false
    if (pauses(reading, i - 1) && !tokens[i]?.cap && voices.at(tokens, i, to)) return true
  }
  return false
}

/** A verb of saying; with a capital it is part of a name ("Trưởng Ban Chỉ đạo", "Bộ Thông tin và Truyền thông"). */
function saysWithin({ tokens }: Reading, { voices, grammar }: Lexicon, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    // "“Ông A đã nhận sai”, B nói": it is B who says so.
    if (grammar.quotes.has(tokens[i]?.text ?? '')) return false
    if (!tokens[i]?.cap && voices.at(tokens, i, to)) return true
  }
  return false
}
