/** Finds the frames of a sentence: each meeting word, its objects to the right, its subjects to the left. */

import type { MeetingRule } from '../../model/lexicon.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Referent } from '../people/references.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import type { Frame } from './frame.ts'
import type { Gate } from './gate.ts'

/** How far an object may stand from its meeting word, in tokens. */
const REACH = { verb: 12, strict: 1, with: 14 }
const JOINED_REACH = 7

interface Line {
  readonly reading: Reading
  readonly lexicon: Lexicon
  readonly sentence: ReadSentence
  readonly index: number
  readonly gate: Gate
  /** Mentions of the sentence in order, by their first token too. */
  readonly people: readonly Referent[]
  readonly startingAt: ReadonlyMap<number, Referent>
}

interface Objects {
  readonly list: readonly Referent[]
  readonly to: number
}

const CLAUSE = new Set([';', ':', '.', '!', '?', '…', '“', '”', '"'])
const QUOTES = new Set(['“', '”', '"'])
const JOIN = new Set(['và', 'cùng', 'với', 'lẫn'])
/** Words that may stand between "và" and the next of a list. */
const FILLERS = new Set(['với', 'cả', 'phía', 'người', 'vị', 'các', 'nhất', 'là'])
const BREAKS = new Set([
  'để',
  'khi',
  'sau',
  'trước',
  'nhằm',
  'rằng',
  'nhưng',
  'hoặc',
  'vì',
  'do',
  'nếu',
  'mà',
  'là',
  'cho',
  'nói',
  'được',
  'bị',
  'thì',
  'về',
])

const lower = ({ reading }: Pick<Line, 'reading'>, at: number): string => reading.tokens[at]?.lower ?? ''

/** The person from whom a list may begin at `at` or a few harmless words later. */
function personNear(line: Line, at: number, reach: number): Referent | null {
  const limit = Math.min(line.sentence.to, at + reach)
  for (let i = at; i < limit; i++) {
    const person = line.startingAt.get(i)
    if (person) return person.mention.how === 'pronoun' && person.entity < 0 ? null : person
    const token = line.reading.tokens[i]
    if (!token || token.kind === 'mark' || BREAKS.has(token.lower)) {
      if (token?.lower === 'do' && line.startingAt.has(i + 1)) continue
      return null
    }
  }
  return null
}

/** "các lãnh đạo Trung Quốc, trong đó có ông B": the people given as examples. */
function examplesAfter(line: Line, first: Referent): Referent | null {
  const { tokens } = line.reading
  const limit = Math.min(line.sentence.to, first.mention.to + 12)
  for (let i = first.mention.to; i < limit; i++) {
    const found = line.lexicon.examples.at(tokens, i, limit)
    if (!found) continue
    const at = tokens[found.to]?.text === ':' ? found.to + 1 : found.to
    const person = line.startingAt.get(at)
    return person && person.entity >= 0 ? person : null
  }
  return null
}

/** Behind "và": a person, or a description without a verb that ends in one ("và nhà tài trợ Rob Stone"). */
function joinedNear(line: Line, at: number): Referent | null {
  for (let i = at; i < Math.min(line.sentence.to, at + 6); i++) {
    const person = line.startingAt.get(i)
    if (person) return person
    const token = line.reading.tokens[i]
    if (
      !token ||
      token.kind !== 'word' ||
      BREAKS.has(token.lower) ||
      line.lexicon.stops.at(line.reading.tokens, i) ||
      line.lexicon.meetings.at(line.reading.tokens, i)
    )
      return null
  }
  return null
}

/** Prepositions that end a list: no verb of another clause. */
const CLOSERS = new Set(['để', 'tại', 'ở', 'trong', 'vào', 'nhằm', 'hôm', 'sáng', 'chiều', 'tối', 'ngày', 'về', 'bên'])

/** A list of people that begins with `first`: "A, B và C". A comma joins only when "và" closes the list. */
function listFrom(line: Line, first: Referent, given = false): Objects {
  const examples = first.entity < 0 ? examplesAfter(line, first) : null
  if (examples) return listFrom(line, examples, true)
  const list = [first]
  let sure = 1
  let to = first.mention.to
  let end = to
  for (let round = 0; round < 20; round++) {
    let at = to
    const mark = line.reading.tokens[at]?.text ?? ''
    const ended = line.reading.tokens[at - 1]?.text === ','
    const comma = mark === ',' || (mark === ';' && given) || ended
    if (mark === ',' || (mark === ';' && given)) at++
    if (lower(line, at) === 'cũng' && lower(line, at + 1) === 'như') at++
    const joined = JOIN.has(lower(line, at)) || lower(line, at) === 'như'
    const dash = mark === '-' || mark === '–' || mark === '/'
    if (joined || dash) at++
    if (!comma && !joined && !dash) break
    while (FILLERS.has(lower(line, at)) && !line.startingAt.has(at)) at++
    const next = joined ? joinedNear(line, at) : personNear(line, at, 1)
    if (!next || next.mention.how === 'group') break
    list.push(next)
    to = next.mention.to
    const after = line.reading.tokens[to]?.text ?? '.'
    const closes = to >= line.sentence.to || after === '.' || after === ';' || after === '…' || CLOSERS.has(after)
    if (joined || dash || closes) {
      sure = list.length
      end = to
    }
  }
  return { list: list.slice(0, sure), to: end }
}

/** Token after the adverbs that may follow a meeting word. */
function skipAdverbs(line: Line, at: number): number {
  let i = at
  while (i < line.sentence.to && !line.startingAt.has(i)) {
    const found = line.lexicon.adverbs.at(line.reading.tokens, i, line.sentence.to)
    if (!found) break
    i = found.to
  }
  return i
}

/** Token after the adverbs, but for "với" itself. */
function skipAdverbsNotWith(line: Line, at: number): number {
  let i = at
  while (i < at + 4 && !WITH.has(lower(line, i)) && line.reading.tokens[i]?.kind === 'word') i++
  return i
}

/** Where "với" or "giữa" stands after a meeting word, before its clause ends; -1 if nowhere. */
function preposition(line: Line, at: number, words: ReadonlySet<string>): number {
  const limit = Math.min(line.sentence.to, at + REACH.with)
  for (let i = at; i < limit; i++) {
    const token = line.reading.tokens[i]
    if (!token) return -1
    if (words.has(token.lower) && !line.startingAt.has(i)) return i
    const person = line.startingAt.get(i)
    if (person) return -1
    if (CLAUSE.has(token.text) && !QUOTES.has(token.text)) return -1
    if (token.text === ',' && i > at && ![2, 3, 4].some((k) => words.has(lower(line, i + k)))) return -1
  }
  return -1
}

const WITH = new Set(['với', 'cùng'])
const BETWEEN = new Set(['giữa', 'của'])

/** "hội đàm giữa A và B": a bare meeting word with both sides behind it. */
function betweenObjects(line: Line, to: number): Objects | null {
  if (!BETWEEN.has(lower(line, to))) return null
  const first = personNear(line, to + 1, REACH.verb)
  const objects = first ? listFrom(line, first) : null
  return objects &&
    (objects.list.length > 1 || (lower(line, to) === 'giữa' && objects.list[0]?.mention.how === 'group'))
    ? objects
    : null
}

function objectsOf(line: Line, rule: MeetingRule, to: number): Objects | null {
  if (rule.frame === 'verb') {
    const first = personNear(line, skipAdverbs(line, to), rule.strict ? REACH.strict : REACH.verb)
    return first ? listFrom(line, first) : null
  }
  if (rule.frame === 'with') {
    const at = preposition(line, to, WITH)
    if (at < 0) return null
    const first = personNear(line, skipAdverbs(line, at + 1), REACH.verb)
    return first ? listFrom(line, first) : null
  }
  return null
}

/** Words that make what follows them no subject of the clause. */
const NO_SUBJECT = new Set([
  'với',
  'của',
  'cho',
  'từ',
  'về',
  'theo',
  'mời',
  'tới',
  'đến',
  'cùng',
  'giữa',
  'như',
  'bởi',
  'gặp',
  'tiếp',
  'thăm',
  'gồm',
])

/** Small words a subject may follow: conjunctions, verbs of saying, ends of time phrases. */
const INTRODUCES = new Set([
  'khi',
  'rằng',
  'biết',
  'hay',
  'nói',
  'thì',
  'mà',
  'nhưng',
  'và',
  'còn',
  'cả',
  'để',
  'việc',
  'nếu',
  'do',
  'vì',
  'nay',
  'qua',
  'đó',
  'này',
  'sáng',
  'chiều',
  'tối',
  'sau',
  'trước',
  'nhiên',
  'tin',
  'lúc',
  'ngày',
  'hôm',
  'định',
  'nhận',
  'báo',
  'bố',
  'lộ',
  'đây',
  'ra',
  'nơi',
  'cùng',
  'sự',
  'rồi',
  'cách',
  'nước',
  'được',
  'bị',
  'bởi',
  'kiến',
  'phương',
  'đương',
  'các',
  'mạnh',
])

/** Whether the word before makes the person rather the object of another verb ("xin lỗi Thủ tướng …"). */
function objectLike(line: Line, person: Referent): boolean {
  const token = line.reading.tokens[person.mention.from - 1]
  if (!token || person.mention.from <= line.sentence.from || token.kind !== 'word' || token.cap) return false
  return !INTRODUCES.has(token.lower)
}

/** Whether the person is the second half of a joined subject. */
const joinedTo = (line: Line, person: Referent): boolean => JOIN.has(lower(line, person.mention.from - 1))

/** Who does it: the nearest person to the left that is no object, with those joined to them. */
function subjectsOf(line: Line, at: number, used: ReadonlySet<Referent>): Referent[] {
  const before = line.people.filter((person) => person.mention.to <= at + 1 && person.mention.from < at)
  const clear = before.filter((person) => !used.has(person) && !objectLike(line, person))
  for (let i = before.length - 1; i >= 0; i--) {
    const person = before[i] as Referent
    const word = lower(line, person.mention.from - 1)
    if (clear.length > 0 && !clear.includes(person) && !joinedTo(line, person)) continue
    if (used.has(person) || (NO_SUBJECT.has(word) && person.mention.from > line.sentence.from)) continue
    const list = [person]
    for (let k = i - 1; k >= 0; k--) {
      const other = before[k] as Referent
      const gap = (list[0] as Referent).mention.from - other.mention.to
      const join = lower(line, other.mention.to)
      const closed = line.reading.tokens[other.mention.to - 1]?.text === ','
      if (gap > 2 || !(JOIN.has(join) || (list.length > 1 && (join === ',' || closed)))) break
      list.unshift(other)
      if (NO_SUBJECT.has(lower(line, other.mention.from - 1))) return []
    }
    return list
  }
  return []
}

/** "… Thủ tướng B – người đã gọi điện cho A": the one right before "người". */
function relativeSubject(line: Line, at: number): Referent[] {
  for (let i = at - 1; i >= Math.max(line.sentence.from, at - 4); i--) {
    if (lower(line, i) !== 'người') continue
    const before = line.people.filter((person) => person.mention.to <= i && person.mention.to >= i - 2)
    return before.slice(-1)
  }
  return []
}

/** The first person after a fronted phrase: "Trong cuộc gặp với B, A nói …". */
function subjectAfter(line: Line, at: number): Referent[] {
  const limit = Math.min(line.sentence.to, at + 26)
  let comma = line.reading.tokens[at - 1]?.text === ','
  for (let i = at; i < limit; i++) {
    const token = line.reading.tokens[i]
    if (!token || (CLAUSE.has(token.text) && !QUOTES.has(token.text))) return []
    if (token.text === ',') comma = true
    const person = line.startingAt.get(i)
    if (person && comma && person.mention.how === 'role' && person.entity < 0) return []
    if (person && comma) return person.mention.how === 'group' ? [person] : listFrom(line, person).list.slice()
  }
  return []
}

/** Anyone to the left, whatever stands before them: "khẳng định của A tại cuộc gặp với B". */
function nearestBefore(line: Line, at: number, used: ReadonlySet<Referent>): Referent[] {
  return line.people.filter((person) => person.mention.to <= at && !used.has(person)).slice(-1)
}

/** "A và B trong cuộc gặp …", "A và B đã có cuộc gặp …": two joined subjects close to a noun of meeting. */
function joinedBefore(line: Line, at: number, used: ReadonlySet<Referent>): Referent[] {
  const list = subjectsOf(line, at, used)
  const last = list[list.length - 1]
  const enough = list.length > 1 || last?.mention.how === 'group'
  return last && enough && at - last.mention.to <= JOINED_REACH ? list : []
}

function passiveSubject(line: Line, at: number, host: Referent): Referent[] {
  if (lower(line, host.mention.from - 1) !== 'được') return []
  const before = line.people.filter((person) => person.mention.to <= host.mention.from)
  const guest = before[before.length - 1]
  if (!guest || guest.mention.to > at) return []
  const other = before[before.length - 2]
  const pair = other && JOIN.has(lower(line, other.mention.to)) && guest.mention.from - other.mention.to <= 2
  return pair ? [other, guest] : [guest]
}

/** A country or body right before the verb is its subject: "Saudi Arabia tiếp đón ông B". */
function bodyBefore(line: Line, at: number): boolean {
  let i = at - 1
  while (i > line.sentence.from && AUXILIARIES.has(lower(line, i))) i--
  const token = line.reading.tokens[i]
  return (
    token?.cap === true &&
    !MOTION.has(lower(line, i - 1)) &&
    !MOTION.has(lower(line, i - 2)) &&
    !line.people.some((person) => person.mention.from <= i && person.mention.to > i)
  )
}

/** "đến Mỹ gặp B": the place is where the subject went. */
const MOTION = new Set(['đến', 'tới', 'sang', 'thăm', 'ở', 'tại', 'từ', 'về', 'qua', 'đô', 'phố'])
const AUXILIARIES = new Set(['đã', 'sẽ', 'đang', 'vừa', 'mới', 'cũng', 'từng'])

/** "Tại cuộc hội đàm, A và B nhất trí …", "Tại buổi hội kiến, A chào mừng B": both after the comma. */
function togetherAfter(line: Line, at: number): Referent[] {
  const after = subjectAfter(line, at)
  const first = after[0]
  if (!first || after.length > 1 || first.mention.how === 'group') return after
  for (let i = first.mention.to; i < Math.min(line.sentence.to, first.mention.to + 4); i++) {
    const greeting = line.lexicon.greetings.at(line.reading.tokens, i, line.sentence.to)
    const guest = greeting ? personNear(line, greeting.to, 3) : null
    if (guest && guest.entity >= 0 && guest.entity !== first.entity) return [first, guest]
  }
  return []
}

/** "A đề nghị với B trong một cuộc gặp": subject and partner of the clause the noun ends. */
function saidTo(line: Line, at: number): Referent[] {
  const word = ['một', 'những', 'các'].includes(lower(line, at - 1)) ? lower(line, at - 2) : lower(line, at - 1)
  if (word !== 'trong') return []
  const before = line.people.filter((person) => person.entity >= 0 && person.mention.to <= at)
  const partner = before[before.length - 1]
  const subject = before.find((person) => person.entity !== partner?.entity)
  return partner && subject && WITH.has(lower(line, partner.mention.from - 1)) ? [subject, partner] : []
}

/** Who holds a session with a body: before the word, or after the phrase it fronts. */
function chair(line: Line, from: number, to: number, used: ReadonlySet<Referent>): Referent[] {
  const before = subjectsOf(line, from, used)
  const found = before.length > 0 ? before : nearestBefore(line, from, used)
  return (found.length > 0 ? found : subjectAfter(line, to))
    .filter((person) => person.mention.how !== 'group')
    .slice(0, 1)
}

/** Verbs of holding a session. */
const HOLDS = new Set(['có', 'trì', 'chức', 'dự', 'được'])

/** "A chủ trì buổi gặp mặt", "A có buổi làm việc": a subject right before the noun. */
const hosts = (line: Line, at: number): boolean =>
  line.people.some(
    (person) =>
      person.entity >= 0 && person.mention.to <= at && at - person.mention.to <= 3 && HOLDS.has(lower(line, at - 1)),
  )

/** Nothing but small words before: "Tại cuộc gặp với B, …", "Tiếp ông B, …". */
function fronted(line: Line, from: number): boolean {
  return from - line.sentence.from <= 5 && leads(line, from)
}

/** Nobody stands before it in the sentence. */
const leads = (line: Line, from: number): boolean => !line.people.some((person) => person.mention.from < from)

/** "Mỹ - Triều Tiên", "Mỹ-Hàn" right behind a noun of meeting. */
function countriesAfter(line: Line, at: number): string[] {
  const { tokens } = line.reading
  const { knowledge, countries } = line.lexicon
  const parts = tokens[at]?.text.split(/[-–]/) ?? []
  if (parts.length === 2 && tokens[at]?.cap) {
    return parts.flatMap((part) => knowledge.country(part) ?? [])
  }
  const one = countries.at(tokens, at, line.sentence.to)
  const dash = tokens[one?.to ?? at]?.text
  const other = one && (dash === '-' || dash === '–') ? countries.at(tokens, one.to + 1, line.sentence.to) : null
  return one && other ? [one.value, other.value] : []
}

const INSIDE = new Set(['tại', 'trong'])
const ARTICLES = new Set(['một', 'các', 'những'])

/** Nobody but the guest is named: no subject, "hai bên", or the guest again. */
const alone = (subjects: readonly Referent[], objects: readonly Referent[]): boolean =>
  subjects.every(
    (subject) => subject.mention.how === 'group' || objects.some((object) => object.entity === subject.entity),
  )

const SEPARATE = new Set(['lần lượt', 'riêng rẽ', 'riêng biệt'])

/** Whether the words beside it make a meeting word say something else. */
export function cancelled(
  line: Pick<Line, 'reading' | 'lexicon' | 'sentence' | 'gate'>,
  rule: MeetingRule,
  from: number,
  to: number,
): boolean {
  if (rule.notInSports && line.gate.game) return true
  if (rule.onlyInside && !INSIDE.has(lower(line, from - 1))) return true
  if (rule.onlyFirst && from > line.sentence.from) return true
  if (rule.session && line.gate.voters) return true
  for (let i = Math.max(line.sentence.from, from - (rule.strict ? 14 : 4)); i < from; i++) {
    if (line.lexicon.reporters.at(line.reading.tokens, i, from)) return true
  }
  const before = lower(line, from - 1)
  if (from > line.sentence.from && rule.notAfter?.includes(before)) return true
  const one = lower(line, to)
  const two = `${one} ${lower(line, to + 1)}`
  return rule.notBefore !== undefined && (rule.notBefore.includes(one) || rule.notBefore.includes(two))
}

function frame(line: Line, rule: MeetingRule, from: number, to: number, used: Set<Referent>): Frame | null {
  if (cancelled(line, rule, from, to)) return null
  let objects: Objects | null = null
  let subjects: Referent[] = []
  /** Both sides stand behind the word. */
  let both = false
  if (rule.frame === 'verb' || rule.frame === 'with') {
    const pair = betweenObjects(line, to)
    objects = pair ?? objectsOf(line, rule, to)
    both = pair !== null
    if (objects && !pair) {
      subjects = relativeSubject(line, from)
      if (subjects.length === 0 && !bodyBefore(line, from)) subjects = subjectsOf(line, from, used)
      if (subjects.length === 0 && leads(line, from)) subjects = subjectAfter(line, objects.to)
    } else if (pair) {
      subjects = []
    } else if (rule.frame === 'verb') {
      const host = subjectsOf(line, from, used)
      const guest = host[0] ? passiveSubject(line, from, host[0]) : []
      if (guest.length === 0 && !rule.session) return null
      subjects =
        guest.length > 0 ? [...host, ...guest] : host.filter((person) => person.mention.how !== 'group').slice(0, 1)
    } else if (rule.session && WITH.has(lower(line, skipAdverbsNotWith(line, to)))) {
      // "làm việc với Sở Y tế": the other side is a body.
      subjects = chair(line, from, to, used)
    } else return null
  } else if (rule.frame === 'host') {
    subjects = subjectsOf(line, from, used).slice(0, 1)
  } else if (rule.frame === 'together') {
    const list = subjectsOf(line, from, used)
    const size = list.length + (list[0]?.mention.how === 'group' ? 1 : 0)
    if (size < 2) return null
    const last = list[list.length - 1] as Referent
    if (from - last.mention.to > 12) return null
    subjects = list
  } else {
    const between = preposition(line, to, BETWEEN)
    const withWord = preposition(line, to, WITH)
    const at = between >= 0 && (withWord < 0 || between < withWord) ? between : withWord
    const first = at >= 0 ? personNear(line, skipAdverbs(line, at + 1), REACH.verb) : personNear(line, to, 1)
    objects = first && !(at < 0 && first.mention.how === 'group') ? listFrom(line, first) : null
    const direct = at >= 0 && at === withWord
    const group = objects?.list[0]?.mention.how === 'group'
    both = at >= 0 && at === between
    if (objects && group && at === between) {
      // "cuộc điện đàm giữa hai lãnh đạo, A và B nhất trí": the pair that follows is the group.
      const after = subjectAfter(line, objects.to)
      if (after.length > 1) subjects = after
    } else if (objects && (direct || objects.list.length < 2)) {
      if (direct || at < 0) {
        subjects = subjectsOf(line, from, used)
        if (subjects.length === 0) subjects = nearestBefore(line, from, used)
        if (subjects.length === 0) subjects = subjectAfter(line, objects.to)
      } else {
        const other = preposition(line, objects.to, WITH)
        const partner = other >= 0 && other <= objects.to + 2 ? personNear(line, other + 1, REACH.verb) : null
        if (partner) objects = { list: [...objects.list, ...listFrom(line, partner).list], to: partner.mention.to }
      }
    }
  }
  if (rule.frame === 'noun' && !objects) {
    subjects =
      rule.strict && !HOLDS.has(lower(line, from - 1)) && lower(line, from - 1) !== 'gia'
        ? []
        : joinedBefore(line, from, used)
    const within = ['trong', 'tại'].includes(lower(line, from - 1))
    if (subjects.length === 0 && !rule.strict && (fronted(line, from) || within)) {
      subjects = togetherAfter(line, to)
      if (!fronted(line, from) && subjects.length === 1 && subjects[0]?.mention.how !== 'group') subjects = []
    }
    if (subjects.length === 0 && !rule.strict) subjects = saidTo(line, from)
    if (
      rule.session &&
      subjects.length === 0 &&
      (WITH.has(lower(line, skipAdverbsNotWith(line, to))) || hosts(line, from))
    )
      subjects = chair(line, from, to, used)
  }
  // "ba mẹ là anh A và chị B đến gặp bác sĩ": two of one side have not met each other.
  const unknown =
    objects !== null && !both && objects.list.every((object) => object.entity < 0 && object.mention.how !== 'group')
  if (unknown) subjects = subjects.slice(0, 1)
  const sides = [...subjects, ...(objects?.list ?? [])]
  for (const object of objects?.list ?? []) used.add(object)
  const before = `${lower(line, from - 2)} ${lower(line, from - 1)}`
  const after = `${lower(line, to)} ${lower(line, to + 1)}`
  const plural = ['các', 'những'].includes(lower(line, from - 1)) || line.reading.tokens[from]?.lower === 'các'
  return {
    sentence: line.index,
    from,
    to,
    rule,
    sides: sides.filter((side) => side.mention.how !== 'group'),
    groups: subjects.length > 1 ? [] : sides.filter((side) => side.mention.how === 'group'),
    separate: SEPARATE.has(before) || SEPARATE.has(after) || plural,
    list: (objects?.list ?? []).map((object) => object.entity),
    countries: rule.frame === 'noun' && sides.length === 0 ? countriesAfter(line, to) : [],
    inside:
      INSIDE.has(lower(line, from - 1)) || (INSIDE.has(lower(line, from - 2)) && ARTICLES.has(lower(line, from - 1))),
    hostless: objects !== null && !both && fronted(line, from) && alone(subjects, objects.list),
    end: objects?.to ?? to,
  }
}

/** Rules are tried in the order of the data; the first that finds its people wins, an anaphoric noun is kept without any. */
export function findFrames(
  reading: Reading,
  lexicon: Lexicon,
  index: number,
  people: readonly Referent[],
  gate: Gate,
): Frame[] {
  const sentence = reading.sentences[index] as ReadSentence
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
    let best: Frame | null = null
    for (const rule of found.value) {
      const candidate = frame(line, rule, found.from, found.to, used)
      if (candidate && (!best || candidate.sides.length > best.sides.length)) best = candidate
    }
    if (best) frames.push(best)
    i = found.to
  }
  return frames
}
