/** Who takes part in a session besides those a meeting word names: its host alone, who speaks at it, who is said to have come. */

import type { Referent } from '../people/references.ts'
import type { ReadSentence } from '../reading.ts'
import { attendees } from './attendance.ts'
import { tellAgain } from './drafts.ts'
import type { Draft } from './meeting.ts'
import { compatible } from './same-meeting.ts'
import { goesOn, interviewed, isNews, presides } from './sessions.ts'
import { speakerAfter, speakerBefore, speakers } from './speakers.ts'
import { admit, begin, entryOf, type Story, type Told } from './story.ts'

/** "A đã có buổi làm việc với Sở Y tế": a session with nobody else named yet. */
export function open(story: Story, host: number, item: Told): void {
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
    compatible(current.date, item.date()?.edtf ?? null) &&
    current.frames.some(({ frame }) => frame.rule.session)
  ) {
    tellAgain(current, [entryOf(story, item)], item.date()?.edtf ?? null)
  } else begin(story, new Set([host]), entryOf(story, item), { open: true, session: true })
  story.heard = item.frame.sentence
  if (presides(story.entities[host], story.lexicon)) answer(story, item)
}

/** "A làm việc với Sở Y tế; B, Giám đốc Sở, đề nghị …": who speaks behind the semicolon. */
function answer(story: Story, { frame }: Told): void {
  const { current, reading } = story
  for (const { entity, mention } of heardIn(story, frame.sentence) ?? [])
    if (current && mention.from >= frame.end && reading.tokens[mention.from - 1]?.text === ';')
      admit(story, current, entity)
}

/** "Tại buổi làm việc giữa hai cơ quan, A cho biết …": a session of bodies; who speaks at it is yet to be heard. */
export function convene(story: Story, item: Told): void {
  if (!item.frame.inside && !item.frame.bodies) return
  // "Tại cuộc họp, A cho biết …" in the report of a press conference.
  const { to } = story.reading.sentences[item.frame.sentence] ?? { to: 0 }
  if (item.frame.rule.strict && story.press() <= to) return
  begin(story, new Set(), entryOf(story, item), { open: true, session: true })
  story.heard = item.frame.sentence
  welcome(story, item)
  if (!item.frame.rule.strict) heardBefore(story, item.frame.sentence)
}

/** Who is heard in a sentence; null where it is said to the press, or there is none. */
export function heardIn({ reading, lexicon, bySentence }: Story, index: number): readonly Referent[] | null {
  const sentence = reading.sentences[index]
  const here = bySentence[index] ?? []
  return sentence && !interviewed(reading, lexicon, here, sentence) ? speakers(reading, lexicon, here, sentence) : null
}

/** A session that is named late in its report: who came and who spoke is told before. */
function heardBefore(story: Story, until: number): void {
  const { reading, lexicon, bySentence, current } = story
  if (!current || until > LATE || !ours(story, current)) return
  for (let index = 0; index < until; index++) {
    const heard = heardIn(story, index)
    const sentence = reading.sentences[index] as ReadSentence
    if (!heard) continue
    for (const { entity } of attendees(reading, lexicon, bySentence[index] ?? [], sentence))
      admit(story, current, entity)
    for (const { entity } of heard) admit(story, current, entity)
  }
}

/** Who speaks before or behind the noun of a session takes part in it: "A phát biểu tại buổi làm việc". */
export function welcome(story: Story, item: Told): void {
  const { reading, lexicon, current } = story
  const { inside, rule } = item.frame
  if (current && (inside || rule.session) && !rule.strict && ours(story, current) && goesOn(current) > 0)
    for (const { entity } of heardIn(story, item.frame.sentence) ?? []) admit(story, current, entity)
  if (!inside) return
  const people = story.bySentence[item.frame.sentence] ?? []
  const speaker =
    speakerAfter(reading, lexicon, people, item.frame.end) ?? speakerBefore(reading, lexicon, people, item.frame.from)
  if (speaker && current) admit(story, current, speaker.entity)
}

/** News from abroad quotes anybody beside a session; news of one's own country quotes those who were there. */
export function ours({ entities, lexicon }: Story, { people }: Draft): boolean {
  const { home } = lexicon.language
  return (
    people.size === 0 ||
    [...people].some((person) => {
      const entity = entities[person]
      return entity?.kind === 'own' && (entity.known?.country ?? home) === home
    })
  )
}

/** A session is named within so many sentences from the head of its report. */
const LATE = 6

/** How many sentences behind the last word of a meeting those who came are listed. */
const LISTED = 3

/** Those who are said to have come, in the sentences up to `until`. */
export function attend(story: Story, until: number): void {
  const { reading, lexicon, bySentence, current } = story
  const first = Math.max(story.attended, story.heard)
  story.attended = until
  if (!current) return
  for (let index = first; index < until && index <= story.heard + LISTED; index++) {
    const sentence = reading.sentences[index]
    if (!sentence) return
    for (const { entity } of attendees(reading, lexicon, bySentence[index] ?? [], sentence)) {
      admit(story, current, entity)
      story.heard = index
    }
  }
}

/** Whether a meeting is told of in passing, of long before the session that the article is about. */
const aside = (session: Draft, { date }: Draft): boolean =>
  isNews(session) &&
  !session.open &&
  session.date !== null &&
  date !== null &&
  date < session.date &&
  !compatible(date, session.date)

/** Those who speak in the sentences between two frames, while a session goes on. */
export function hear(story: Story, until: number): void {
  const { session, current: last } = story
  const current = last?.session || !session || !last || !aside(session, last) ? last : session
  if (!current?.session) return
  if (current.open && ![...current.people].every((host) => presides(story.entities[host], story.lexicon))) return
  const told = story.reading.sentences[story.heard]
  // "Chia sẻ với phóng viên, B cho biết Thứ trưởng A đã làm việc với Sở Y tế …": B was not there.
  if (told && interviewed(story.reading, story.lexicon, story.bySentence[story.heard] ?? [], told)) return
  const reach = ours(story, current) ? goesOn(current) : 0
  for (let index = story.heard + 1; index < until && index <= story.heard + reach; index++) {
    const heard = heardIn(story, index)
    if (!heard) return
    for (const { entity } of heard) {
      admit(story, current, entity)
      story.heard = index
    }
  }
}
