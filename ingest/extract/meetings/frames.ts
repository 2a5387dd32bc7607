/** Finds the frames of a sentence: each meeting word, and the rule that finds most people around it. */

import type { Lexicon } from '../lexicon.ts'
import type { Referent } from '../people/references.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import type { Frame } from './frame.ts'
import { frameAt } from './frame-at.ts'
import type { Gate } from './gate.ts'
import type { Line } from './line.ts'
import { theOneBefore } from './once-more.ts'

/** "trong cuộc hội kiến của A với B, hội đàm với C": a verb right behind a noun with both its sides goes on with the first of them. */
const goesOn = (frame: Frame, before: Frame | undefined): Frame => {
  const first = before?.sides[0]
  const whole = before?.rule.frame === 'noun' && before.sides.length > 1 && before.list.length === before.sides.length
  if (!before || !first || !whole || frame.rule.frame !== 'with' || frame.from - before.end > 1) return frame
  const objects = frame.sides.filter(({ entity }) => frame.list.includes(entity))
  return objects.length > 0 ? { ...frame, sides: [first, ...objects] } : frame
}

/** Mentions before a meeting word, and behind it, that may have to do with it. */
const AROUND = 40

/** Rules are tried in the order of the data; the first that finds its people wins, an anaphoric noun is kept without any. */
export function findFrames(
  reading: Reading,
  lexicon: Lexicon,
  index: number,
  people: readonly Referent[],
  gate: Gate,
): Frame[] {
  const sentence = reading.sentences[index] as ReadSentence
  if (!lexicon.meetings.within(reading.tokens, sentence.from, sentence.to)) return []
  // A name that is nobody's says nothing; a role nobody fills still stands in its place.
  const named = people.filter((person) => person.entity >= 0 || person.mention.how !== 'name')
  const line: Line = {
    reading,
    lexicon,
    gate,
    sentence,
    index,
    people: named,
    startingAt: new Map(named.map((person) => [person.mention.from, person])),
  }
  const covered = new Map(named.map((person) => [person.mention.from, person.mention.to]))
  const used = new Set<Referent>()
  const frames: Frame[] = []
  // Mentions that begin before the word.
  let passed = 0
  let i = sentence.from
  while (i < sentence.to) {
    const skip = covered.get(i)
    if (skip) {
      i = skip
      continue
    }
    const found = lexicon.meetings.at(reading.tokens, i, sentence.to)
    if (!found) {
      i++
      continue
    }
    while ((named[passed]?.mention.from ?? found.from) < found.from) passed++
    const near =
      named.length <= AROUND ? line : { ...line, people: named.slice(Math.max(0, passed - AROUND), passed + AROUND) }
    const last = frames[frames.length - 1]
    let best: Frame | null = null
    for (const rule of found.value) {
      const candidate = frameAt(near, rule, found.from, found.to, used, last)
      if (candidate && (!best || candidate.sides.length > best.sides.length)) best = candidate
    }
    if (best) frames.push(theOneBefore(line, goesOn(best, last), last))
    i = found.to
  }
  return frames
}
