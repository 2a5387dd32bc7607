/** What one frame adds to the story: a meeting, or one more telling of it. */

import { tellAgain } from './drafts.ts'
import type { Frame } from './frame.ts'
import { convene, open, welcome } from './hear.ts'
import { pointBack } from './nameless.ts'
import { compatible } from './same-meeting.ts'
import { goesOn } from './sessions.ts'
import { admit, entryOf, join, type Story, type Told } from './story.ts'
import { toldPeople } from './told-people.ts'
import { apart } from './who.ts'

/** "Hai bên muốn có các cuộc tiếp xúc cấp bộ trưởng": of many, whoever is at them. */
const ofMany = ({ rule, separate, sides, groups }: Frame): boolean =>
  rule.frame === 'noun' && separate && sides.length === 0 && groups.length > 0

/** Words for so many sides stand at most so far behind the meeting word, in tokens. */
const SIDES_REACH = 2

/** "cuộc gặp ba bên với B và C", "họp ba bên với B và C": all of them together, of however many countries. */
const atOneTable = ({ reading, lexicon }: Story, { from, to }: Frame): boolean =>
  lexicon.roundTable.within(reading.tokens, from, to + SIDES_REACH)

/** "gặp A chiều 9/10 và B sáng 10/10": one of a list, up to the day or place behind that one. */
function alone({ reading, lexicon }: Story, person: number, item: Told): Told {
  const to = item.frame.sides.find(({ entity }) => entity === person)?.mention.to
  return to !== undefined && lexicon.grammar.each.has(reading.tokens[to]?.lower ?? '') ? item.upTo(to) : item
}

/** "A, B và C họp trực tuyến với D": who is on one line is so together; not "A và B tiếp D". */
const onOneLine = ({ rule, separate }: Frame): boolean => rule.channel === 'video' && !separate

/** One meeting of all, or one of each with the other side. */
function meet(story: Story, people: readonly number[], item: Told): void {
  const { frame } = item
  const listed = [...new Set(frame.list.filter((entity) => entity >= 0))]
  const hosts = people.filter((person) => !listed.includes(person))
  if (atOneTable(story, frame)) join(story, people, item)
  else if (listed.length > 1 && hosts.length > 0 && (frame.separate || apart(story, listed))) {
    for (const person of listed) join(story, [...hosts, person], alone(story, person, item))
  } else if (listed.length === 1 && hosts.length > 1 && !onOneLine(frame) && apart(story, hosts)) {
    for (const host of hosts) join(story, [host, ...listed], item)
  } else join(story, people, item)
}

/** "Báo cáo với Bí thư, bà B cho biết …" while a session of the Bí thư's goes on: said there, and no meeting of its own. */
function reported(story: Story, people: readonly number[], item: Told): boolean {
  const { current } = story
  if (!item.frame.rule.within || !current?.session || goesOn(current) === 0) return false
  if (!people.some((person) => current.people.has(person)) || !compatible(current.date, item.date()?.edtf ?? null))
    return false
  for (const person of people) admit(story, current, person)
  tellAgain(current, [entryOf(story, item)], null)
  story.heard = item.frame.sentence
  return true
}

export function tell(story: Story, item: Told): void {
  const { frame } = item
  const people = toldPeople(story, frame)
  if (ofMany(frame)) return
  if (people.length >= 2) {
    if (!reported(story, people, item)) meet(story, people, item)
  } else if (people.length === 1 && frame.rule.session && frame.groups.length === 0 && !frame.separate) {
    open(story, people[0] as number, item)
    if (frame.rule.frame === 'noun') welcome(story, item)
  } else if (frame.bodies && people.length === 0) {
    if (story.drafts.all.length === 0 && !frame.separate) convene(story, item)
  } else if (frame.rule.frame === 'noun' && people.length === 0 && (frame.sides.length === 0 || frame.rule.session)) {
    pointBack(story, item)
  }
}
