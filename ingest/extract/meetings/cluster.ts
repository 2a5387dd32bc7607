/** Frames of one meeting come together: the same people, dates that agree, nouns that point back. */

import { isOffice } from '../people/entity.ts'
import type { Reading } from '../reading.ts'
import type { Dated } from '../slots/dated.ts'
import { statusOf } from '../slots/status.ts'
import type { Cast } from './cast.ts'
import { compatible, Drafts, tellAgain } from './drafts.ts'
import type { Frame } from './frame.ts'
import type { Draft } from './meeting.ts'
import { goesOn, interviewed, presides, speakerAfter, speakerBefore, speakers } from './sessions.ts'
import { apart, groupPeople, leadersOf, topic } from './who.ts'

export interface Told {
  readonly frame: Frame
  /** What its own sentence gives. */
  readonly date: Dated | null
}

interface Story extends Cast {
  readonly reading: Reading
  readonly drafts: Drafts
  /** The meeting told last: what an anaphoric noun means. */
  current: Draft | undefined
  /** Last sentence in which the current session was spoken of. */
  heard: number
}

function entryOf(story: Story, { frame, date }: Told) {
  return { frame, ...statusOf(story.reading, story.lexicon, frame), date }
}

function begin(
  story: Story,
  people: Set<number>,
  entry: Draft['frames'][number],
  kind: Pick<Draft, 'open' | 'session'>,
): void {
  story.current = { people, frames: [entry], date: entry.date?.edtf ?? null, ...kind }
  story.drafts.add(story.current)
}

function join(story: Story, people: readonly number[], item: Told): void {
  const set = new Set(people)
  const { current } = story
  // A session of which only the host was named: the guest is named now.
  const opened =
    current?.open &&
    people.some((person) => current.people.has(person)) &&
    compatible(current.date, item.date?.edtf ?? null)
      ? current
      : undefined
  const entry = entryOf(story, item)
  const date = entry.date?.edtf ?? null
  const match = story.drafts.same({ people: set, date, frames: [entry] }) ?? opened
  if (match) {
    for (const person of set) story.drafts.admit(match, person)
    tellAgain(match, [entry], date)
    match.open = false
    story.current = match
  } else begin(story, set, entry, { open: false, session: item.frame.rule.session === true })
  story.heard = item.frame.sentence
}

/** "A đã có buổi làm việc với Sở Y tế": a session with nobody else named yet. */
function open(story: Story, host: number, item: Told): void {
  const { current } = story
  // "B cùng dự buổi gặp mặt": one more at the session told of.
  if (
    current?.session &&
    item.frame.rule.frame === 'noun' &&
    !item.frame.hostless &&
    story.heard >= item.frame.sentence - 2
  )
    admit(story, current, host)
  if (
    current?.people.has(host) &&
    compatible(current.date, item.date?.edtf ?? null) &&
    current.frames.some(({ frame }) => frame.rule.session)
  ) {
    tellAgain(current, [entryOf(story, item)], item.date?.edtf ?? null)
  } else begin(story, new Set([host]), entryOf(story, item), { open: true, session: true })
  story.heard = item.frame.sentence
}

/** "Tại buổi làm việc, B báo cáo …": points back to the meeting told last; who speaks at a session takes part. */
function pointBack(story: Story, item: Told): void {
  const { current } = story
  if (!current || !compatible(current.date, item.date?.edtf ?? null)) {
    if (!item.frame.rule.session) implied(story, item)
    else if (story.drafts.all.length === 0 && !item.frame.separate) convene(story, item)
    return
  }
  tellAgain(current, [entryOf(story, item)], item.date?.edtf ?? null)
  story.heard = item.frame.sentence
  if (current.session) welcome(story, item)
  else implied(story, item)
}

/** "Tại buổi làm việc giữa hai cơ quan, A cho biết …": a session of bodies; who speaks at it is yet to be heard. */
function convene(story: Story, item: Told): void {
  if (!item.frame.inside) return
  begin(story, new Set(), entryOf(story, item), { open: true, session: true })
  story.heard = item.frame.sentence
  welcome(story, item)
}

/** Who speaks before or behind the noun of a session takes part in it: "A phát biểu tại buổi làm việc". */
function welcome(story: Story, item: Told): void {
  if (!item.frame.inside) return
  const { reading, lexicon, current } = story
  const people = story.bySentence[item.frame.sentence] ?? []
  const speaker =
    speakerAfter(reading, lexicon, people, item.frame.end) ?? speakerBefore(reading, lexicon, people, item.frame.from)
  if (speaker && current) admit(story, current, speaker.entity)
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

/** Of experts who speak at one seminar nobody says that they met. */
const official = ({ entities }: Story, person: number): boolean => entities[person]?.titles.some(isOffice) ?? false

function admit({ drafts }: Story, draft: Draft, person: number): void {
  drafts.admit(draft, person)
  if (draft.people.size > 1) draft.open = false
}

/** News from abroad quotes anybody beside a session; news of one's own country quotes those who were there. */
function ours({ entities, lexicon }: Story, { people }: Draft): boolean {
  const { home } = lexicon.language
  return (
    people.size === 0 ||
    [...people].some((person) => {
      const entity = entities[person]
      return entity?.kind === 'own' && (entity.known?.country ?? home) === home
    })
  )
}

/** Those who speak in the sentences between two frames, while a session goes on. */
function hear(story: Story, until: number): void {
  const { current } = story
  if (!current?.session) return
  if (current.open && ![...current.people].every((host) => presides(story.entities[host], story.lexicon))) return
  const reach = ours(story, current) ? goesOn(current) : 0
  for (let index = story.heard + 1; index < until && index <= story.heard + reach; index++) {
    const sentence = story.reading.sentences[index]
    const here = story.bySentence[index] ?? []
    if (!sentence || interviewed(story.reading, story.lexicon, here, sentence)) return
    for (const { entity } of speakers(story.reading, story.lexicon, here, sentence)) {
      admit(story, current, entity)
      story.heard = index
    }
  }
}

function tell(story: Story, item: Told): void {
  const { frame } = item
  const people = frame.sides.map((side) => side.entity).filter((entity) => entity >= 0)
  const lonely = frame.hostless && !frame.rule.strict
  const vague = frame.rule.session && frame.sides.length === 0
  if (!lonely && !vague)
    for (const group of frame.groups) people.push(...groupPeople(story, group, frame, story.current))
  if (frame.countries.length === 2) people.push(...leadersOf(story, frame.countries))
  let distinct = [...new Set(people)]
  // "Tại cuộc gặp với B, ông nhấn mạnh …" with nobody else in the sentence: the one the text is about.
  if (
    distinct.length >= 1 &&
    lonely &&
    frame.sides.every((side) => side.entity >= 0) &&
    distinct.every((person) => frame.list.includes(person))
  ) {
    const host = topic(story, story.drafts, story.current, frame, new Set(distinct))
    if (host >= 0) distinct = [host, ...distinct]
  }
  if (frame.oneSided && distinct.every((person) => frame.list.includes(person))) distinct = distinct.slice(0, 1)
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
  } else if (frame.rule.frame === 'noun' && distinct.length === 0 && (frame.sides.length === 0 || frame.rule.session)) {
    pointBack(story, item)
  }
}

/** Drafts that turned out to be of one meeting, when more of their people became known. */
function merged(drafts: readonly Draft[]): readonly Draft[] {
  const kept = new Drafts()
  for (const draft of drafts) {
    const same = kept.same(draft)
    if (!same) {
      kept.add(draft)
      continue
    }
    for (const person of draft.people) kept.admit(same, person)
    tellAgain(same, draft.frames, draft.date)
  }
  return kept.all
}

export function clusterFrames(reading: Reading, cast: Cast, told: readonly Told[]): readonly Draft[] {
  const story: Story = { ...cast, reading, drafts: new Drafts(), current: undefined, heard: -1 }
  for (const item of told) {
    hear(story, item.frame.sentence)
    tell(story, item)
  }
  hear(story, reading.sentences.length)
  return merged(story.drafts.all.filter((draft) => draft.people.size >= 2))
}
