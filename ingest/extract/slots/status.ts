/** Whether a meeting was held, planned, proposed, called off or denied: cue words about the meeting word, in its clause. */

import type { Status } from '../../model/claim.ts'
import type { StatusCue } from '../../model/lexicon.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Frame } from '../meetings/frame.ts'
import type { Reading } from '../reading.ts'
import { isDay } from './calendar.ts'

/** How far before the meeting word a cue may stand, in tokens; one of mere wish or doubt stands close. */
const REACH: Readonly<Record<Status, number>> = { held: 6, planned: 14, proposed: 7, cancelled: 10, denied: 12 }
const FURTHEST = 20
const AFTER = 20
/** How close a cue must be to a noun that names nobody. */
const BESIDE = 3

export interface StatusReading {
  readonly status: Status
  /** The words themselves say that it happened ("đã"), not only that nothing says otherwise. */
  readonly sure: boolean
}

/** A report denied ("bác bỏ tin A đã gặp B") governs its whole clause. */
const GOVERNS = 5
/** "Theo kế hoạch ban đầu, A sẽ gặp B": said of all that follows, across a comma. */
const OPENS = 6
const reach = ({ status, weight }: StatusCue): number => (weight >= GOVERNS ? FURTHEST : REACH[status])

/** Whether a comma parts the cue from the subject: it is said of somebody else. */
function parted(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens[i]?.text === ',') return true
  return false
}

/** How far behind a noun and its people a word of its time may stand, in tokens: what has been is told later than what is to come. */
const BEHIND = { held: 12, ahead: 3 }

const HELD: StatusReading = { status: 'held', sure: false }

export function statusOf(reading: Reading, lexicon: Lexicon, frame: Frame): StatusReading {
  const sentence = reading.sentences[frame.sentence]
  if (!sentence) return HELD
  const named = frame.sides.length + frame.groups.length > 0
  let best: { status: Status; weight: number } | null = null
  let sure = false
  const noun = frame.rule.frame === 'noun'
  for (let i = Math.max(sentence.from, frame.from - FURTHEST); i < frame.from; i++) {
    const token = reading.tokens[i]
    if (token && lexicon.clause.has(token.text)) {
      best = null
      sure = false
      continue
    }
    const found = lexicon.status.at(reading.tokens, i, frame.to)
    const distance = frame.from - i
    const other =
      found !== null &&
      found.value.weight > 1 &&
      found.value.weight < OPENS &&
      frame.sides.some(
        ({ mention }) => mention.from > i && mention.to <= frame.from && parted(reading, i, mention.from),
      )
    // "kêu gọi … tại cuộc gặp với B": said there, not a wish to meet.
    const saidThere = frame.inside && found?.value.status === 'proposed'
    if (found && !other && !saidThere && distance <= (named ? reach(found.value) : BESIDE)) {
      const { status, weight } = found.value
      if (status === 'held') {
        sure = true
        if (best && best.weight < 3) best = null
      } else if (!best || weight >= best.weight) best = { status, weight }
      i = Math.max(found.to - 1, i)
    }
  }
  const limit = Math.min(sentence.to, frame.end + AFTER)
  // "cuộc gặp dự kiến ngày 5/6 đã bị hoãn": what became of the plan is told last.
  const beside = noun ? lexicon.status.at(reading.tokens, frame.to, sentence.to)?.value : undefined
  let later: StatusReading | null = beside?.behind ? { status: beside.status, sure: false } : null
  for (let i = frame.end; i < limit; i++) {
    if (lexicon.clause.has(reading.tokens[i]?.text ?? '') || lexicon.meetings.at(reading.tokens, i, sentence.to)) break
    const found = lexicon.status.at(reading.tokens, i, sentence.to)
    if (found?.value.after) {
      const { status } = found.value
      if (status === 'cancelled' && putOff(reading, lexicon, found.to)) return { status: 'planned', sure: false }
      return { status, sure: true }
    }
    if (noun && found?.value.behind && i - frame.end <= BEHIND[found.value.status === 'held' ? 'held' : 'ahead'])
      later ??= { status: found.value.status, sure: false }
  }
  const off = best?.status === 'cancelled' || best?.status === 'denied'
  if (later && !off) return later
  if (best) return { status: best.status, sure: false }
  return !sure && goesOn(reading, lexicon, frame, sentence.from)
    ? { status: 'planned', sure: false }
    : { status: 'held', sure }
}

/** "hoãn lại đến tháng 12": it has another day. */
function putOff({ tokens }: Reading, { slots }: Lexicon, at: number): boolean {
  for (let i = at; i < at + 2; i++) {
    const to = slots.prepositions.at(tokens, i)
    if (to?.value === 'to') return slots.dateWords.has(tokens[to.to]?.lower ?? '')
  }
  return false
}

/** Marks behind which a list of what is done goes on. */
const LISTED: ReadonlySet<string> = new Set([',', ';', ':'])

/** Words of what comes next have at most so many tokens. */
const NEXT_REACH = 3

/** "A sẽ hội đàm với B; tiếp C và gặp D", "… trước khi gặp D": one verb after the other shares the tense of the first. */
function goesOn({ tokens }: Reading, lexicon: Lexicon, frame: Frame, from: number): boolean {
  const before = tokens[frame.from - 1]
  const next = lexicon.thereupon.before(tokens, frame.from, NEXT_REACH, from + 1)
  if (!before || frame.from <= from || !(next || LISTED.has(before.text) || lexicon.grammar.and.has(before.lower)))
    return false
  for (let i = frame.from - 2; i >= from; i--) {
    const token = tokens[i]
    if (token && lexicon.clause.has(token.text) && !LISTED.has(token.text)) return false
    const cue = lexicon.status.at(tokens, i, frame.from)
    if (cue) return cue.value.status === 'planned'
  }
  return false
}

/** What all frames of a meeting say together. A plan counts until a frame says for sure that it happened; a day ahead of publication is none that was. */
export function statusOfAll(
  all: readonly (StatusReading & { readonly frame: Frame })[],
  date: string | null,
  published: string | null,
): Status {
  const frames = telling(all)
  const day = published !== null && isDay(published) ? published : null
  const ahead = day !== null && date !== null && first(date) > dayAfter(day)
  const gone = day !== null && date !== null && last(date) < day
  const off = frames.find(({ status }) => status === 'cancelled') ?? frames.find(({ status }) => status === 'denied')
  if (off) return off.status
  const open = frames.find(({ status }) => status !== 'held')
  if (open)
    return gone || (!ahead && frames.some(({ status, sure }) => status === 'held' && sure)) ? 'held' : open.status
  // What the words say has happened has: the day ahead is another one's.
  const told = frames.some(({ sure }) => sure) || all.some(({ sure, frame }) => sure && frame.rule.frame !== 'noun')
  if (told) return 'held'
  // A noun tells no time by itself: what begins on the next of several days is to come.
  const timeless = all.every(({ frame }) => frame.rule.frame === 'noun' && !frame.inside)
  const next = day !== null && date !== null && first(date) > day && last(date).slice(0, DAY_LENGTH) > dayAfter(day)
  return ahead || (timeless && next) ? 'planned' : 'held'
}

/** Those that name who met, else those that say what happened at it, else all. */
function telling<T extends StatusReading & { readonly frame: Frame }>(all: readonly T[]): readonly T[] {
  const named = all.filter(
    ({ frame, status }) => frame.sides.length > 1 || (status === 'cancelled' && !frame.rule.strict),
  )
  if (named.length > 0) return named
  const inside = all.filter(({ frame }) => frame.inside)
  return inside.length > 0 ? inside : all
}

const DAY = 86_400_000
const DAY_LENGTH = 'YYYY-MM-DD'.length
const YEAR_LENGTH = 'YYYY'.length
const dayAfter = (day: string): string => new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)
/** First and last day of a value, as far as it tells one: a year alone no first, a day without one neither. */
const first = (edtf: string): string =>
  edtf.length === YEAR_LENGTH || edtf.startsWith('X') ? '' : (edtf.split('/')[0] as string)
const last = (edtf: string): string => (edtf.startsWith('X') ? '9999' : `${edtf.split('/').at(-1)}-99`)
