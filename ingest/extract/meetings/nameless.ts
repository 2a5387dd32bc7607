/** Nouns of meeting that name nobody: one more word for the meeting told last, another one of the same two, or one of whoever speaks at it. */

import { isBareProfession, isOffice } from '../people/entity.ts'
import { tellsOfAnother } from './another.ts'
import { tellAgain } from './drafts.ts'
import { convene, ours, welcome } from './hear.ts'
import { ofThese, pointsBack } from './points-back.ts'
import { speakerAfter } from './speakers.ts'
import { entryOf, join, type Story, type Told } from './story.ts'
import { topic } from './who.ts'

/** "Tại buổi làm việc, B báo cáo …": points back to the meeting told last; who speaks at a session takes part. */
export function pointBack(story: Story, item: Told): void {
  const { current } = story
  // "Trong cuộc trao đổi với báo Sông Nước, B nói …": another one than the session told of.
  const other = story.lexicon.grammar.with.has(story.reading.tokens[item.frame.to]?.lower ?? '')
  if (current?.session && other && item.frame.rule.strict && !item.frame.rule.session) return
  const told = current && ofThese(story, current, item) ? current : undefined
  if (told && tellsOfAnother(story, told, item)) join(story, [...told.people], item)
  else if (told && pointsBack(story, told, item)) {
    tellAgain(told, [entryOf(story, item)], item.date()?.edtf ?? null)
    story.heard = item.frame.sentence
    if (told.session || (item.frame.rule.session && ours(story, told))) welcome(story, item)
    else implied(story, item)
  } else if (!item.frame.rule.session) implied(story, item)
  else if (story.drafts.all.length === 0 && !item.frame.separate) convene(story, item)
}

/** "Tại cuộc hội đàm, A hoan nghênh …" with no meeting told before: A and the one the text is about. */
function implied(story: Story, item: Told): void {
  if (item.frame.rule.strict || item.frame.rule.session || !item.frame.inside) return
  // "Trong cuộc gặp gỡ với báo Sông Nước, A kể …": the other side is named, and no person.
  if (story.lexicon.grammar.with.has(story.reading.tokens[item.frame.to]?.lower ?? '')) return
  const speaker = speakerAfter(story.reading, story.lexicon, story.bySentence[item.frame.sentence] ?? [], item.frame.to)
  if (!speaker || story.drafts.of(speaker.entity).length > 0) return
  const other = topic(story, null, undefined, item.frame, new Set([speaker.entity]))
  if (other >= 0 && official(story, speaker.entity) && official(story, other))
    join(story, [speaker.entity, other], item)
}

/** Of experts who speak at one seminar nobody says that they met, though they head an institute. */
const official = ({ entities }: Story, person: number): boolean => {
  const titles = entities[person]?.titles ?? []
  return titles.some(isOffice) && !titles.some(isBareProfession)
}
