/** Where a place stands about the meeting word of its own sentence. */

import type { Frame } from '../meetings/frame.ts'
import type { Token } from '../tokens.ts'
import type { SlotContext } from './context.ts'
import type { PlaceMention } from './place-mention.ts'

const tokensApart = (n: number): string => {
  const bound = [2, 5, 10, 20].find((most) => n <= most)
  return n <= 0 ? '0' : bound ? `${bound}` : 'more'
}

/** So many tokens between a place and a meeting word are looked at: a sentence may be as long as the article. */
const BETWEEN = 100

const DASHES = new Set(['-', '–', '—'])

/** Without what stands between two dashes: "ông A - chủ tịch hội B, là … - tại C". */
function withoutAside(tokens: readonly Token[]): readonly Token[] {
  const opens = tokens.findIndex(({ text }) => DASHES.has(text))
  const closes = tokens.findLastIndex(({ text }) => DASHES.has(text))
  return closes > opens + 1 ? [...tokens.slice(0, opens), ...tokens.slice(closes + 1)] : tokens
}

export function besideWord({ reading, lexicon }: SlotContext, frame: Frame, place: PlaceMention): string[] {
  const behind = place.start >= frame.to
  const [from, to] = behind ? [Math.max(frame.to, frame.end), place.start] : [place.to, frame.from]
  const side = behind ? 'behind' : 'before'
  const seen = Math.min(to, from + BETWEEN)
  const between = withoutAside(reading.tokens.slice(behind ? frame.to : from, seen))
  const commas = between.filter(({ text }) => text === ',').length
  const marked = between.some(
    ({ text }) => text === ';' || text === ':' || text === '"' || text === '“' || text === '”',
  )
  const features = [
    `${side} by ${tokensApart(to - from)}`,
    `${side} ${place.role}${place.free ? '' : ' of a noun'}${place.initial ? ' opening' : ''}`,
    `${side} ${frame.sides.length > 0 ? 'who met' : 'a noun alone'}`,
    `${side} commas ${marked ? 'and marks' : Math.min(commas, 2)}`,
  ]
  if (lexicon.meetings.within(reading.tokens, from, seen)) features.push(`${side} another meeting word`)
  const broken = between.some(({ lower }) => lexicon.slots.breaks.has(lower))
  if (broken || lexicon.speech.within(between, 0, between.length))
    features.push(`${side} broken`, `${side} broken ${place.role}${place.free ? '' : ' of a noun'}`)
  else features.push(`${side} whole ${place.role}${place.free ? '' : ' of a noun'}`)
  return features
}
