/** Whom pronouns mean: the subject of a sentence before, or, behind a meeting word, whom that one met. */

import type { Lexicon } from '../lexicon.ts'
import type { Reading } from '../reading.ts'
import { isOffice } from './entity.ts'
import { type Context, IN_MIND } from './in-mind.ts'
import type { Mention } from './mention.ts'

/** Subjects of the last sentences. */
const JUST_NOW = 3

/** "Bà" is only somebody known for a woman, told of a moment ago; "ông" the last who is not. */
function pronounOf(
  { entities }: Context,
  { honorific }: Mention,
  spoken: readonly number[],
  far: number,
  not = -1,
): number {
  const female = honorific === 'she'
  const reach = female ? JUST_NOW : far
  for (let i = spoken.length - 1; i >= Math.max(0, spoken.length - reach); i--) {
    const entity = entities[spoken[i] ?? -1]
    if (entity && entity.index !== not && (entity.female === true) === female) return entity.index
  }
  return -1
}

/** A meeting word before somebody is looked for with so many tokens. */
const LONGEST_WORD = 4

/** "A sẽ tiếp ông", "A nhắc lại cuộc gặp với ông": whom somebody met, so not the one told of before in the sentence. */
function metBy({ tokens, sentences }: Reading, { grammar, meetings }: Lexicon, mention: Mention): boolean {
  const from = sentences[mention.sentence]?.from ?? 0
  const to = grammar.with.has(tokens[mention.from - 1]?.lower ?? '') ? mention.from - 1 : mention.from
  const next = tokens[mention.to]
  // "gặp ông sui": not he alone.
  const ends = next?.kind !== 'word' || ENDS.some((list) => grammar[list].has(next.lower))
  return ends && to > from && meetings.before(tokens, to, LONGEST_WORD, from) !== null
}

const ENDS = ['closers', 'breaks', 'joins', 'each'] as const

/** Whom a pronoun means. */
export const whoIs = (context: Context, mention: Mention, subjects: readonly number[]): number =>
  pronounOf(context, mention, subjects, IN_MIND)

/** Whom a pronoun behind a meeting word means, if anybody of rank: not the one named before it in the sentence. */
export function whoMet(
  context: Context,
  reading: Reading,
  mention: Mention,
  subjects: readonly number[],
  before: number,
): number {
  if (!metBy(reading, context.lexicon, mention)) return -1
  const subject = pronounOf(context, mention, subjects, JUST_NOW, before)
  const met = subject >= 0 ? subject : pronounOf(context, mention, context.spoken, JUST_NOW * 2, before)
  const entity = context.entities[met]
  return entity && (entity.known || entity.titles.some(isOffice)) ? met : -1
}

/** "trao đổi với A, …", "tại cuộc gặp A, …": whoever stands in a phrase of meeting that opens the sentence is not its subject. */
export function behindFront({ tokens, sentences }: Reading, { grammar, meetings }: Lexicon, mention: Mention): boolean {
  const from = sentences[mention.sentence]?.from ?? 0
  const at = mention.from - 1
  if (mention.from - from > FRONT_REACH) return false
  return grammar.with.has(tokens[at]?.lower ?? '') || meetings.before(tokens, mention.from, LONGEST_WORD, from) !== null
}

/** How far from the head of a sentence a phrase of meeting names somebody, in tokens. */
const FRONT_REACH = 8

/** "…, B đề nghị": behind the comma of such a phrase, with no joint of a list before it. */
export const behindComma = ({ tokens }: Reading, { grammar }: Lexicon, { from, to }: Mention): boolean =>
  tokens[from - 1]?.text === ',' && tokens[to]?.kind === 'word' && !grammar.joins.has(tokens[to]?.lower ?? '')
