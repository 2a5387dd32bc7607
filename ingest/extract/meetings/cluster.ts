/** Frames of one meeting come together: the same people, dates that agree, nouns that point back. */

import { lazily } from '../../model/lazily.ts'
import { isBareProfession, isOffice } from '../people/entity.ts'
import type { Reading } from '../reading.ts'
import { tellsOfAnother } from './another.ts'
import type { Cast } from './cast.ts'
import { Drafts, tellAgain } from './drafts.ts'
import type { Frame } from './frame.ts'
import { attend, convene, hear, open, welcome } from './hear.ts'
import type { Draft } from './meeting.ts'
import { pointsBack } from './points-back.ts'
import { tellsOfMeeting } from './public.ts'
import { guestsHeard } from './round.ts'
import { speakerAfter } from './sessions.ts'
import { entryOf, join, type Story, type Told } from './story.ts'
import { apart, groupPeople, leaderAtHome, leadersOf, topic } from './who.ts'

/** "Tại buổi làm việc, B báo cáo …": points back to the meeting told last; who speaks at a session takes part. */
function pointBack(story: Story, item: Told): void {
  const { current } = story
  // "Trong cuộc trao đổi với báo Sông Nước, B nói …": another one than the session told of.
  const other = story.lexicon.grammar.with.has(story.reading.tokens[item.frame.to]?.lower ?? '')
  if (current?.session && other && item.frame.rule.strict && !item.frame.rule.session) return
  if (current && tellsOfAnother(story, current, item)) {
    join(story, [...current.people], item)
    return
  }
  if (!current || !pointsBack(story, current, item)) {
    if (!item.frame.rule.session) implied(story, item)
    else if (story.drafts.all.length === 0 && !item.frame.separate) convene(story, item)
    return
  }
  tellAgain(current, [entryOf(story, item)], item.date()?.edtf ?? null)
  story.heard = item.frame.sentence
  if (current.session) welcome(story, item)
  else implied(story, item)
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

/** A summit of two countries, or one meeting of theirs: "các cuộc đối thoại Mỹ - Hàn" are anybody's. */
const ofLeaders = ({ rule, separate }: Frame): boolean =>
  !(rule.frame === 'noun' && (separate || (rule.strict && !rule.pairOnly)))

function tell(story: Story, item: Told): void {
  const { frame } = item
  const people = frame.sides.map((side) => side.entity).filter((entity) => entity >= 0)
  const lonely = frame.hostless && (!frame.rule.strict || frame.groups.length > 0)
  const vague = frame.rule.session && frame.sides.length === 0
  // "Trong cuộc trao đổi với B, hai bên nhất trí …": B and a host who is not known are not the two told of before.
  const stranger = frame.hostless && people.some((person) => !story.current?.people.has(person))
  if (stranger) story.unhosted = frame.sentence
  else if (!lonely && !vague && (frame.sides.length > 0 || story.unhosted !== frame.sentence))
    for (const group of frame.groups) people.push(...groupPeople(story, group, frame, story.current))
  if (frame.countries.length === 2 && ofLeaders(frame)) people.push(...leadersOf(story, frame.countries))
  let distinct = [...new Set(people)]
  // "Tại cuộc gặp với B, ông nhấn mạnh …" with nobody else in the sentence: the one the text is about.
  if (
    distinct.length >= 1 &&
    lonely &&
    frame.sides.every((side) => side.entity >= 0) &&
    distinct.every((person) => frame.list.includes(person))
  ) {
    const not = new Set(distinct)
    const first = story.drafts.all.length === 0 && story.named(frame.sentence).size === 0
    const host =
      first || frame.rule.strict ? leaderAtHome(story, not) : topic(story, story.drafts, story.current, frame, not)
    if (host >= 0) {
      distinct = [host, ...distinct]
      story.unhosted = -1
    }
  }
  if (frame.oneSided && distinct.every((person) => frame.list.includes(person))) distinct = distinct.slice(0, 1)
  // "Hai bên muốn có các cuộc tiếp xúc cấp bộ trưởng": of many, whoever is at them.
  if (frame.rule.frame === 'noun' && frame.separate && frame.sides.length === 0 && frame.groups.length > 0) return
  if (distinct.length >= 2) {
    const listed = new Set(frame.list.filter((entity) => entity >= 0))
    const hosts = distinct.filter((person) => !listed.has(person))
    if (listed.size > 1 && hosts.length > 0 && (frame.separate || apart(story, [...listed]))) {
      for (const person of listed) join(story, [...hosts, person], item)
    } else if (listed.size === 1 && hosts.length > 1 && apart(story, hosts)) {
      for (const host of hosts) join(story, [host, ...listed], item)
    } else join(story, distinct, item)
  } else if (distinct.length === 1 && frame.rule.session && frame.groups.length === 0 && !frame.separate) {
    open(story, distinct[0] as number, item)
    if (frame.rule.frame === 'noun') welcome(story, item)
  } else if (frame.bodies && distinct.length === 0) {
    if (story.drafts.all.length === 0 && !frame.separate) convene(story, item)
  } else if (frame.rule.frame === 'noun' && distinct.length === 0 && (frame.sides.length === 0 || frame.rule.session)) {
    pointBack(story, item)
  }
}

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
  for (const draft of kept.all) draft.taken = kept.daysOfOthers(draft)
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
