/** Meeting words that gave no claim, and why. */

import type { Silence } from '../../model/explanation.ts'
import type { GrammarData } from '../../model/grammar.ts'
import type { MeetingRule } from '../../model/lexicon.ts'
import type { Working } from '../index.ts'
import { cancelled } from '../meetings/cancelled.ts'
import type { Frame } from '../meetings/frame.ts'
import { closed, type Gate, gate } from '../meetings/gate.ts'
import { inPublic } from '../meetings/public.ts'
import type { Entity } from '../people/entity.ts'
import type { Referent } from '../people/references.ts'
import { passage, sentencePassage } from './passage.ts'

/** What each kind of rule would have needed. */
const needed = ({ joins, with: among }: GrammarData): Readonly<Record<MeetingRule['frame'], string>> => ({
  verb: 'no person follows as the one who was met',
  with: `no “${among.words[0]}” with a person follows`,
  noun: 'nobody is named as taking part',
  together: `no two people joined by “${joins.words[0]}” stand before it`,
  host: 'no host stands before it',
  guest: 'no round of talks is told of',
  meal: 'no guest stands before it, or no host behind it',
})

interface Word {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly rules: readonly MeetingRule[]
}

function words({ context: { reading, lexicon } }: Working): Word[] {
  return reading.sentences.flatMap((sentence, index) => {
    const found: Word[] = []
    for (let i = sentence.from; i < sentence.to; i++) {
      const word = lexicon.meetings.at(reading.tokens, i, sentence.to)
      if (!word) continue
      found.push({ sentence: index, from: word.from, to: word.to, rules: word.value })
      i = word.to - 1
    }
    return found
  })
}

const namesOf = ({ context }: Working, referents: readonly Referent[]): string =>
  [...new Set(referents.flatMap(({ entity }) => context.entities[entity]?.name ?? []))].join(', ')

/** Why a word with a frame came to nothing. */
function unused(work: Working, frame: Frame): string {
  const people = new Set(frame.sides.map(({ entity }) => entity).filter((entity) => entity >= 0))
  const unknown = frame.sides.filter(({ entity }) => entity < 0)
  const { entities, lexicon } = work.context
  if (
    people.size >= 2 &&
    frame.rule.public &&
    ![...people].some((index) => inPublic(entities[index] as Entity, lexicon))
  )
    return `of people without an office the word tells of other things (${namesOf(work, frame.sides)})`
  if (people.size >= 2) return `its people (${namesOf(work, frame.sides)}) were not taken for a meeting of their own`
  const missing = unknown.map(({ mention }) => passage(work.context.reading, mention.from, mention.to)?.quote)
  const unnamed = missing.length > 0 ? `; who is meant by “${missing.join('”, “')}” is not known` : ''
  if (people.size === 1) return `only one person: ${namesOf(work, frame.sides)}${unnamed}`
  if (frame.groups.length > 0) return 'whom the group means is not known'
  if (unnamed) return `nobody is named${unnamed}`
  return frame.rule.frame === 'noun' ? 'nobody is named, and no meeting told before fits it' : 'nobody is named'
}

function why(work: Working, kind: Gate, word: Word, frame: Frame | undefined): string {
  const { reading, lexicon, referents } = work.context
  const inside = referents.find(
    ({ mention }) => mention.sentence === word.sentence && mention.from <= word.from && mention.to >= word.to,
  )
  if (inside)
    return `part of a name or title: “${passage(reading, inside.mention.from, inside.mention.to)?.quote ?? ''}”`
  if (frame) return unused(work, frame)
  const sentence = reading.sentences[word.sentence]
  const open = sentence
    ? word.rules.filter(
        (rule) => !closed(kind, rule) && !cancelled({ reading, lexicon, sentence }, rule, word.from, word.to),
      )
    : []
  if (open.length === 0) return 'the words beside it make it say something else'
  const here = namesOf(
    work,
    referents.filter(({ mention }) => mention.sentence === word.sentence),
  )
  const lacks = needed(lexicon.language.grammar)
  return `${[...new Set(open.map((rule) => lacks[rule.frame]))].join('; ')} (${here ? `in the sentence: ${here}` : 'the sentence names nobody'})`
}

export function silences(work: Working): readonly Silence[] {
  const { reading, lexicon } = work.context
  const kind = gate(reading, lexicon)
  const told = new Set(work.drafts.flatMap((draft) => draft.frames.map(({ frame }) => frame)))
  const spoken = new Set([...told].map((frame) => frame.from))
  const frames = new Map(work.frames.map((frame) => [frame.from, frame]))
  return words(work).flatMap((word): Silence[] => {
    const at = passage(reading, word.from, word.to)
    const sentence = sentencePassage(reading, word.sentence)
    if (spoken.has(word.from) || !at || !sentence) return []
    return [{ word: at, sentence, why: why(work, kind, word, frames.get(word.from)) }]
  })
}
