/** Nouns that name nobody and tell of another meeting of the two told of last: "Ông B nói A đề nghị việc ấy trong cuộc gặp hồi tháng 1". */

import type { Draft } from './meeting.ts'
import { compatible, sameChannel, sameNumber } from './same-meeting.ts'
import { entryOf, type Story, type Told } from './story.ts'

/** Whether its sentence speaks of both of them and of nobody else. */
function ofTheTwoAlone({ bySentence }: Story, { people }: Draft, { frame }: Told): boolean {
  const here = bySentence[frame.sentence] ?? []
  const spoken = new Set(here.flatMap(({ entity }) => (entity >= 0 ? [entity] : [])))
  if (here.some(({ entity, mention }) => entity < 0 && mention.how === 'role')) return false
  return spoken.size === people.size && [...people].every((person) => spoken.has(person))
}

/** "nhắc lại cuộc điện đàm với B tháng 8 và cuộc gặp ở Huế": behind "và" it is no other word for the one before. */
const alongside = ({ reading, lexicon }: Story, { frames }: Draft, { frame }: Told): boolean =>
  lexicon.grammar.and.has(reading.tokens[frame.from - 1]?.lower ?? '') &&
  frames.some((one) => one.frame.sentence === frame.sentence && one.frame.rule.frame === 'noun')

/** Whether it says a higher number in a row than any word of the meeting told last. */
const nextOne = ({ frames }: Draft, { frame }: Told): boolean =>
  frame.ordinal !== null &&
  frame.ordinal > 1 &&
  frames.some(({ frame: { ordinal } }) => ordinal !== null) &&
  frames.every(({ frame: { ordinal } }) => ordinal === null || ordinal < (frame.ordinal ?? 0))

/** Whether whoever its sentence speaks of is one of the two. */
const ofNobodyElse = ({ bySentence }: Story, { people }: Draft, { frame }: Told): boolean =>
  (bySentence[frame.sentence] ?? []).every(({ entity }) => entity < 0 || people.has(entity))

/** @param draft one that the noun can be said of */
export function tellsOfAnother(story: Story, draft: Draft, item: Told): boolean {
  if (draft.people.size !== 2 || draft.session || item.frame.rule.strict) return false
  const { status, sure, date } = entryOf(story, item)
  if (status === 'denied' || status === 'cancelled') return false
  if (item.frame.again) return true
  // "Cuộc thứ hai diễn ra ngày 25/7": the next of theirs.
  if (nextOne(draft, item) && ofNobodyElse(story, draft, item)) return true
  const elsewhen = date !== null && !compatible(draft.date, date.edtf) && (sure || date.from >= item.frame.to)
  const otherwise = draft.frames.some(({ frame }) => !sameChannel(frame, item.frame) || !sameNumber(frame, item.frame))
  return (elsewhen || otherwise) && (alongside(story, draft, item) || ofTheTwoAlone(story, draft, item))
}
