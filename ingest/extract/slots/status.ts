/** Whether a meeting was held, planned, proposed, called off or denied: cue words about the meeting word, in its clause. */

import type { Status } from '../../model/claim.ts'
import type { StatusCue } from '../../model/lexicon.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Frame } from '../meetings/frame.ts'
import type { Reading } from '../reading.ts'

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
const reach = ({ status, weight }: StatusCue): number => (weight >= GOVERNS ? FURTHEST : REACH[status])

/** Whether a comma parts the cue from the subject: it is said of somebody else. */
function parted(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.tokens[i]?.text === ',') return true
  return false
}

const HELD: StatusReading = { status: 'held', sure: false }

export function statusOf(reading: Reading, lexicon: Lexicon, frame: Frame): StatusReading {
  const sentence = reading.sentences[frame.sentence]
  if (!sentence) return HELD
  const named = frame.sides.length + frame.groups.length > 0
  let best: { status: Status; weight: number } | null = null
  let sure = false
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
      frame.sides.some(
        ({ mention }) => mention.from > i && mention.to <= frame.from && parted(reading, i, mention.from),
      )
    if (found && !other && distance <= (named ? reach(found.value) : BESIDE)) {
      const { status, weight } = found.value
      if (status === 'held') {
        sure = true
        if (best && best.weight < 3) best = null
      } else if (!best || weight >= best.weight) best = { status, weight }
      i = Math.max(found.to - 1, i)
    }
  }
  const limit = Math.min(sentence.to, frame.end + AFTER)
  for (let i = frame.end; i < limit; i++) {
    if (lexicon.clause.has(reading.tokens[i]?.text ?? '') || lexicon.meetings.at(reading.tokens, i, sentence.to)) break
    const found = lexicon.status.at(reading.tokens, i, sentence.to)
    if (found?.value.after) return { status: found.value.status, sure: true }
  }
  return best ? { status: best.status, sure: false } : { status: 'held', sure }
}

const DAY = 86_400_000
const dayOf = (edtf: string | null): number | null =>
  edtf && /^\d{4}-\d\d-\d\d$/.test(edtf) ? Date.parse(edtf) / DAY : null

/** What all frames of a meeting say together. A plan counts until a frame says for sure that it happened; a day well ahead of publication is none that was. */
export function statusOfAll(
  all: readonly (StatusReading & { readonly frame: Frame })[],
  date: string | null,
  published: string | null,
): Status {
  const named = all.filter(({ frame, status }) => frame.sides.length > 1 || status === 'cancelled')
  const frames = named.length > 0 ? named : all
  const [day, today] = [dayOf(date), dayOf(published)]
  const ahead = day !== null && today !== null && day > today + 1
  const gone = day !== null && today !== null && day < today
  const off = frames.find(({ status }) => status === 'cancelled') ?? frames.find(({ status }) => status === 'denied')
  if (off) return off.status
  const open = frames.find(({ status }) => status !== 'held')
  if (open)
    return gone || (!ahead && frames.some(({ status, sure }) => status === 'held' && sure)) ? 'held' : open.status
  return ahead ? 'planned' : 'held'
}
