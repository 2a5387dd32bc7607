/** Whom a frame says to have met: those beside its word, and those it means without naming them there. */

import type { Frame } from './frame.ts'
import type { Story } from './story.ts'
import { groupPeople, leaderAtHome, leadersOf, topic } from './who.ts'

/** A summit of two countries, or one meeting of theirs: "các cuộc đối thoại Mỹ - Hàn" are anybody's. */
const ofLeaders = ({ rule, separate }: Frame): boolean =>
  !(rule.frame === 'noun' && (separate || (rule.strict && !rule.pairOnly)))

/** Those beside the word, in its groups, and who leads the countries it joins. */
function spokenOf(story: Story, frame: Frame, lonely: boolean): readonly number[] {
  const people = frame.sides.map((side) => side.entity).filter((entity) => entity >= 0)
  const vague = frame.rule.session && frame.sides.length === 0
  // "Trong cuộc trao đổi với B, hai bên nhất trí …": B and a host who is not known are not the two told of before.
  const stranger = frame.hostless && people.some((person) => !story.current?.people.has(person))
  if (stranger) story.unhosted = frame.sentence
  else if (!lonely && !vague && (frame.sides.length > 0 || story.unhosted !== frame.sentence))
    for (const group of frame.groups) people.push(...groupPeople(story, group, frame, story.current))
  if (frame.countries.length === 2 && ofLeaders(frame)) people.push(...leadersOf(story, frame.countries))
  return [...new Set(people)]
}

/** "Tại cuộc gặp với B, ông nhấn mạnh …" with nobody else in the sentence: the one the text is about; -1 for nobody. */
function hostOf(story: Story, frame: Frame, guests: readonly number[]): number {
  const not = new Set(guests)
  const first = story.drafts.all.length === 0 && story.named(frame.sentence).size === 0
  return first || frame.rule.strict ? leaderAtHome(story, not) : topic(story, story.drafts, story.current, frame, not)
}

export function toldPeople(story: Story, frame: Frame): readonly number[] {
  const lonely = frame.hostless && (!frame.rule.strict || frame.groups.length > 0)
  const people = spokenOf(story, frame, lonely)
  const guestsOnly = people.every((person) => frame.list.includes(person))
  if (lonely && guestsOnly && people.length > 0 && frame.sides.every((side) => side.entity >= 0)) {
    const host = hostOf(story, frame, people)
    if (host >= 0) {
      story.unhosted = -1
      return [host, ...people]
    }
  }
  return frame.oneSided && guestsOnly ? people.slice(0, 1) : people
}
