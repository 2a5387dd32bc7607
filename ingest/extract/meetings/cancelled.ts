/** Whether the words beside a meeting word make it say something else. */

import { remembering } from '../../model/lazily.ts'
import type { MeetingRule } from '../../model/lexicon.ts'
import { lower, type ReadSentence } from '../reading.ts'
import { type Line, standsAt } from './line.ts'
import { quotedSelf } from './self.ts'

type Words = Pick<Line, 'reading' | 'lexicon' | 'sentence'>

/** A title is rarely longer, in tokens. */
const LONGEST_TITLE = 7

/** "Phó Thủ tướng thường trực tiếp ông B": the word before belongs to a title of more words than one. */
function titleBefore({ reading, lexicon, sentence }: Words, at: number): boolean {
  const title = lexicon.titles.before(reading.tokens, at, LONGEST_TITLE, sentence.from)
  return title !== null && at - title.from > 1
}

/** How far before a sentence it may be told that people wrote to each other, in tokens. */
const WRITTEN_REACH = 25

const saidElsewhere = remembering<ReadSentence, boolean>()

/** "tại tòa, A trao đổi với luật sư B", "một loạt tin nhắn … Trong một cuộc trao đổi": said in court, or written. */
const elsewhere = ({ reading, lexicon, sentence }: Words): boolean =>
  saidElsewhere(sentence, () => {
    for (let i = Math.max(0, sentence.from - WRITTEN_REACH); i < sentence.to; i++)
      if (lexicon.elsewhere.at(reading.tokens, i, sentence.to)?.value) return true
    return false
  })

/** "tiếp Thị trưởng A": a title behind the word is no part of another one ("tiếp thị"). */
const titleBehind = ({ reading, lexicon, sentence }: Words, at: number): boolean => {
  const title = reading.tokens[at]?.cap ? lexicon.titles.at(reading.tokens, at, sentence.to) : null
  return title !== null && title.value.class !== 'none' && title.to - at > 1
}

export function cancelled(line: Words, rule: MeetingRule, from: number, to: number): boolean {
  if (rule.onlyInside && !standsAt(line, 'inside', from - 1) && !standsAt(line, 'around', from - 1)) return true
  if (rule.onlyFirst && from > line.sentence.from) return true
  const self = quotedSelf(line, from)
  for (let i = Math.max(line.sentence.from, from - (rule.strict ? 14 : 4)); i < from; i++) {
    if (i !== self && line.lexicon.reporters.at(line.reading.tokens, i, from)) return true
  }
  if (rule.session) {
    const limit = Math.min(line.sentence.to, to + 10)
    // "Tại buổi làm việc, phóng viên đặt câu hỏi": behind the comma the subject itself.
    const after = line.reading.tokens[to]?.text === ',' ? to + 1 : to
    for (let i = after; i < limit && line.reading.tokens[i]?.kind === 'word'; i++) {
      if (line.lexicon.reporters.at(line.reading.tokens, i, limit)) return true
      if (line.lexicon.questioners.at(line.reading.tokens, i, limit)) return true
    }
  }
  if (rule.strict && !rule.session && elsewhere(line)) return true
  const last = lower(line, from - 1)
  const before = [last, `${lower(line, from - 2)} ${last}`]
  if (from > line.sentence.from && rule.notAfter?.some((word) => before.includes(word)) && !titleBefore(line, from))
    return true
  const one = lower(line, to)
  const two = `${one} ${lower(line, to + 1)}`
  const other = rule.notBefore !== undefined && (rule.notBefore.includes(one) || rule.notBefore.includes(two))
  return other && !titleBehind(line, to)
}

/** Whether one of the sentence's meeting words stands for a meeting by some rule. */
export function anyStands(line: Words): boolean {
  const { reading, lexicon, sentence } = line
  for (let i = sentence.from; i < sentence.to; i++) {
    const found = lexicon.meetings.at(reading.tokens, i, sentence.to)
    if (found?.value.some((rule) => !cancelled(line, rule, found.from, found.to))) return true
  }
  return false
}
