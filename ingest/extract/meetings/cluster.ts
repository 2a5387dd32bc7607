/** Frames of one meeting come together: the same people, dates that agree, nouns that point back. */

import { lazily } from '../../model/lazily.ts'
import type { Reading } from '../reading.ts'
import type { Cast } from './cast.ts'
import { Drafts, tellAgain } from './drafts.ts'
import { attend, hear } from './hear.ts'
import type { Draft } from './meeting.ts'
import { tellsOfMeeting } from './public.ts'
import { guestsHeard } from './round.ts'
import type { Story, Told } from './story.ts'
import { tell } from './tell.ts'

/** Drafts that turned out to be of one meeting, when more of their people became known. */
function merged(drafts: readonly Draft[], published: string | null): readonly Draft[] {
  const kept = new Drafts(published)
  for (const draft of drafts) {
    const same = kept.same(draft)
    if (!same) {
      kept.add(draft)
      continue
    }
    for (const person of draft.people) kept.admit(same, person)
    tellAgain(same, draft.frames, draft.date)
  }
  for (const draft of kept.all) {
    draft.taken = kept.daysOfOthers(draft)
    draft.theirs = kept.daysOfAll(draft)
  }
  return kept.all
}

export function clusterFrames(reading: Reading, cast: Cast, told: readonly Told[]): readonly Draft[] {
  const { published } = reading.document.article
  const story: Story = {
    ...cast,
    reading,
    drafts: new Drafts(published),
    press: lazily(() => cast.lexicon.press.first(reading.tokens)?.to ?? Number.POSITIVE_INFINITY),
    current: undefined,
    session: undefined,
    heard: -1,
    attended: 0,
    unhosted: -1,
  }
  for (const item of told) {
    attend(story, item.frame.sentence)
    hear(story, item.frame.sentence)
    tell(story, item)
  }
  attend(story, reading.sentences.length)
  hear(story, reading.sentences.length)
  guestsHeard(story)
  return merged(
    story.drafts.all.filter((draft) => draft.people.size >= 2),
    published,
  )
    .filter((draft) => tellsOfMeeting(cast.lexicon, cast.entities, draft))
    .map(withoutHints)
}

/** What people said to each other stands for their meeting where nothing else tells of it. */
function withoutHints(draft: Draft): Draft {
  const frames = draft.frames.filter(({ frame }) => !frame.rule.hint)
  return frames.some(({ frame }) => frame.sides.length > 1) ? { ...draft, frames } : draft
}
