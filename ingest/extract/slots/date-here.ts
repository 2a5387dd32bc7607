/** What speaks for a date in one of the meeting's own sentences. */

import type { Frame } from '../meetings/frame.ts'
import type { SlotContext } from './context.ts'
import { precision, reported } from './date-kind.ts'
import type { Telling } from './date-telling.ts'
import type { Dated } from './dated.ts'

/** Bounds of how far a date stands from the meeting word, in tokens. */
const FAR = [0, 3, 8, 16]

/** On which side of the meeting word it stands, and how far. */
function besideWord(frame: Frame, date: Dated): string[] {
  const behind = date.from >= frame.to
  const said = frame.end > date.from ? frame.to : frame.end
  const apart = behind ? date.from - Math.max(frame.to, said) : frame.from - date.to
  const side = behind ? 'behind' : 'before'
  return [`own ${side}`, `own ${side} by ${FAR.find((most) => apart <= most) ?? 'more'}`]
}

/** In one of the meeting's own sentences, and what that sentence says is its day. */
export function ownFeatures({ reading }: SlotContext, { draft }: Telling, index: number, date: Dated): string[] {
  const told = draft.frames.filter((one) => one.date === date)
  const named = told.some(({ frame }) => frame.sides.length > 1)
  const features = ['own', `own ${precision(date.edtf)}`]
  if (named) features.push('own named')
  else if (told.every(({ frame }) => frame.rule.strict)) features.push('own strict')
  if (reading.sentences[index]?.kind === 'caption') features.push('own caption')
  return told[0] ? [...features, ...besideWord(told[0].frame, date)] : features
}

/** In one of the meeting's own sentences, but in another clause or further away. */
export function besideFeatures(context: SlotContext, { draft }: Telling, index: number, date: Dated): string[] {
  const here = draft.frames.filter(({ frame }) => frame.sentence === index)
  const features = ['beside']
  if (reported(context, index, date)) features.push('beside reported')
  if (here.every(({ frame }) => date.from >= frame.to)) features.push('beside after')
  if (here.some(({ frame }) => frame.sides.length > 1)) features.push('beside named')
  return features
}
