/** One rule at one meeting word: who meets, and how the word stands in its sentence. */

import type { MeetingRule } from '../../model/lexicon.ts'
import { isBareProfession, isOffice } from '../people/entity.ts'
import type { Referent } from '../people/references.ts'
import { lower } from '../reading.ts'
import { withinAttendance } from './attendance.ts'
import { betweenBodies, bodyBefore } from './bodies.ts'
import { cancelled } from './cancelled.ts'
import { overChannel } from './channel.ts'
import type { Frame } from './frame.ts'
import { closed } from './gate.ts'
import { joinedCountries } from './joined-countries.ts'
import { fronted, type Line, leadIn, skipAdverbs, standsAt } from './line.ts'
import { earlier, onceMore } from './once-more.ts'
import { guests, separate } from './one-by-one.ts'
import { ordinalAfter, ordinalWithin } from './ordinal.ts'
import { quotedSelf, speakerOf } from './self.ts'
import { bare } from './sessions.ts'
import { sidesOf } from './sides.ts'
import { strangerAfter } from './sides-after.ts'
import type { Sides } from './word.ts'

/** "Trong cuộc gặp với lãnh đạo đảng A, ông B nói …": a role that was taken for the subject's own is somebody unknown. */
const unknownRole = (subject: Referent, object: Referent): boolean =>
  object.mention.how === 'role' && subject.mention.how === 'name'

const unknownOne = ({ entity, mention }: Referent): boolean => entity < 0 && mention.how !== 'group'

/** Nobody but the guest is named: no subject, "hai bên", or the guest again. */
const alone = (subjects: readonly Referent[], objects: readonly Referent[]): boolean =>
  subjects.every(
    (subject) =>
      subject.mention.how === 'group' ||
      objects.some((object) => object.entity === subject.entity && !unknownRole(subject, object)),
  )

/** "ba mẹ là anh A và chị B đến gặp bác sĩ": where nobody behind the word is known, two of one side have not met each other. */
function known({ subjects, objects, both }: Sides): readonly Referent[] {
  const unknown = objects !== null && !both && objects.list.every(unknownOne)
  return unknown ? subjects.slice(0, 1) : subjects
}

/** "đưa trẻ đến gặp bác sĩ": any of a profession, not the one the article names. */
const anyone = ({ mention }: Referent): boolean =>
  mention.how === 'role' &&
  mention.honorific === null &&
  mention.titles.length === 1 &&
  mention.titles.every(isBareProfession)

/** "hai nhà lãnh đạo Mỹ - Trung": the countries tell which two. */
const named = (line: Line, groups: readonly Referent[]): readonly string[] =>
  groups.length === 1 ? joinedCountries(line, groups[0]?.mention.to ?? 0) : []

/** Words of a chance have at most so many tokens. */
const CHANCE_REACH = 4

/** "cơ hội gặp gỡ, học hỏi", "là dịp để hai bên trao đổi": what might be, of no two people in particular. */
const chance = ({ reading, lexicon, sentence }: Line, at: number): boolean =>
  lexicon.chances.before(reading.tokens, at, CHANCE_REACH, sentence.from) !== null

/** "ông An", "bà Bình" in the news of a match: an official or a coach, for players are called otherwise. */
const elder =
  ({ lexicon }: Line) =>
  ({ mention }: Referent): boolean =>
    mention.honorific !== null && lexicon.grammar.elders.has(mention.honorific)

/** One word, or two, behind token `at`; "của" and whose the person before is may come first. */
function behind(line: Line, words: readonly string[], at: number): boolean {
  const of = standsAt(line, 'of', at) && line.reading.tokens[at + 1]?.cap ? at + 2 : at
  return words.includes(lower(line, of)) || words.includes(`${lower(line, of)} ${lower(line, of + 1)}`)
}

/** What one rule makes of a meeting word, if anything; `used` are those who were met by words before, and grows; `before` is the frame of the word before. */
export function frameAt(
  line: Line,
  rule: MeetingRule,
  from: number,
  to: number,
  used: Set<Referent>,
  before?: Frame,
): Frame | null {
  if (cancelled(line, rule, from, to) || withinAttendance(line, from)) return null
  const found = sidesOf(line, { rule, from, to, used })
  if (!found) return null
  const { objects, both } = found
  if (
    rule.frame === 'verb' &&
    objects?.list.every((object) => anyone(object) && !(rule.session && object.mention.plural))
  )
    return null
  if (objects && rule.notBehind && behind(line, rule.notBehind, objects.to)) return null
  const self = quotedSelf(line, from)
  const subjects = self < 0 ? known(found) : speakerOf(line, self)
  if (self >= 0 && subjects.length === 0) return null
  const sides = [...subjects, ...(objects?.list ?? [])]
  const grouped = sides.find(({ mention }) => mention.how === 'group')
  const nobody = subjects.length === 0 && rule.frame === 'verb'
  const vague = grouped ? sides.length === 1 : nobody || (rule.session && sides.length < 2)
  if (vague && chance(line, Math.min(from, grouped?.mention.from ?? from))) return null
  const inOffice = sides.some(({ mention }) => mention.titles.some(isOffice))
  if (closed(line.gate, rule, (objects !== null || rule.frame !== 'verb') && (inOffice || sides.some(elder(line)))))
    return null
  if (sides.length > 0 && !inOffice && line.gate.intimate) return null
  for (const object of objects?.list ?? []) used.add(object)
  // "A được B tiếp, hội đàm với C": it is A who goes on.
  const [host] = subjects
  if (!objects && subjects.length > 1 && host && standsAt(line, 'passives', host.mention.from - 1)) used.add(host)
  // "Làm việc với ông B, ông cho biết …": whoever wrote the article did.
  if (
    rule.frame === 'with' &&
    rule.session &&
    from === line.sentence.from &&
    objects &&
    subjects.length > 0 &&
    (alone(subjects, objects.list) || subjects.every(({ mention }) => mention.how === 'pronoun'))
  )
    return null
  // "Trao đổi với Tin Sông Nước, ông B cho biết …": an interview.
  const told = subjects.length > 0 && subjects.every(({ mention }) => mention.from >= to)
  if (rule.frame === 'with' && rule.strict && told && objects?.list.every(bare)) return null
  const inside =
    standsAt(line, 'inside', leadIn(line, from)) ||
    (rule.session === true && standsAt(line, 'concludes', from - 1) && fronted(line, from))
  const [first, ...others] = sides.filter((side) => side.mention.how === 'group')
  const company = rule.frame === 'together' && first === subjects[0] && subjects.length === 2
  const groups = first && (company || subjects.length < 2) ? [first, ...others] : []
  const pair = named(line, groups)
  const separately = separate(line, from, to, before) || objects?.apart === true || rule.apart === true
  const listed = objects?.commas === true && !both && !rule.session
  return {
    sentence: line.index,
    from,
    to,
    rule: overChannel(line, rule, from, objects?.to ?? to),
    sides: sides.filter((side) => side.mention.how !== 'group'),
    groups: pair.length > 0 ? [] : groups,
    separate: separately || listed,
    list: (objects && separately && both ? guests(line, objects) : (objects?.list ?? [])).map(
      (object) => object.entity,
    ),
    oneSided: objects !== null && !both && (separately ? subjects.every(unknownOne) : subjects.length === 0),
    countries: rule.frame === 'noun' && sides.length === 0 ? joinedCountries(line, skipAdverbs(line, to)) : pair,
    inside,
    bodies: rule.frame === 'with' && rule.session === true && sides.length === 0 && betweenBodies(line, from, to),
    hostless:
      objects !== null &&
      !both &&
      (!rule.session || from === line.sentence.from || inside) &&
      fronted(line, from) &&
      !standsAt(line, 'quotes', line.sentence.from) &&
      !bodyBefore(line, from) &&
      !strangerAfter(line, objects.to) &&
      alone(subjects, objects.list),
    ordinal: ordinalAfter(line, to) ?? ordinalWithin(line, from, to),
    again: rule.frame === 'verb' && !rule.hint && onceMore(line, from),
    earlier: earlier(line, from),
    end: objects?.to ?? to,
  }
}
