/** Whether a frame tells of a meeting held, planned, proposed, called off or denied: cue words before the meeting word, in its clause. */

import type { Status } from '../../model/claim.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Frame } from '../meetings/frame.ts'
import type { Reading } from '../reading.ts'

const REACH = 14
const AFTER = 6
const CLAUSE = new Set([';', ':', '.', '!', '?', '…', '“', '”', '"'])

/** Words that make the clause a thing of the past whatever else it says. */
const DONE = new Set(['đã', 'vừa', 'từng', 'sau', 'tại'])

export interface StatusReading {
  readonly status: Status
  readonly cue: string | null
}

export function statusOf(reading: Reading, lexicon: Lexicon, frame: Frame): StatusReading {
  const sentence = reading.sentences[frame.sentence]
  if (!sentence) return { status: 'held', cue: null }
  const from = Math.max(sentence.from, frame.from - REACH)
  let best: { status: Status; weight: number; cue: string } | null = null
  let i = from
  while (i < frame.from) {
    const token = reading.tokens[i]
    if (token && CLAUSE.has(token.text)) {
      best = null
      i++
      continue
    }
    const found = lexicon.status.at(reading.tokens, i, frame.to)
    if (found) {
      const { status, weight } = found.value
      if (!best || weight >= best.weight) best = { status, weight, cue: reading.tokens[i]?.text ?? '' }
      i = Math.max(found.to, i + 1)
      continue
    }
    if (token && DONE.has(token.lower) && best && best.weight < 3) best = null
    i++
  }
  const after = Math.min(sentence.to, frame.end + AFTER)
  for (let k = frame.end; k < after; k++) {
    const found = lexicon.status.at(reading.tokens, k, sentence.to)
    if (CLAUSE.has(reading.tokens[k]?.text ?? '')) break
    if (found?.value.after) return { status: found.value.status, cue: reading.tokens[k]?.text ?? null }
  }
  return { status: best?.status ?? 'held', cue: best?.cue ?? null }
}
