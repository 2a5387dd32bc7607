/** Words by which a meeting is another one than those told before: "tiếp tục gặp B", "vui mừng gặp lại B sau cuộc hội kiến". */

import type { Frame } from './frame.ts'
import { type Line, standsAt } from './line.ts'

/** How far before the verb, in tokens: "tiếp tục ra Hà Nội gặp B". */
const REACH = 6

/** "tiếp tục gặp B"; not "Tiếp tục chuyến thăm, A gặp B". */
export function onceMore({ reading, lexicon, sentence }: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(sentence.from, at - REACH); i--) {
    if (reading.tokens[i]?.kind === 'mark') return false
    const found = lexicon.onceMore.at(reading.tokens, i, at)
    if (found) return true
  }
  return false
}

/** How far before the word it may be told that it was some time before, in tokens: "Trước đó, tối 9/10, hai nhà lãnh đạo hội đàm". */
const EARLIER_REACH = 12

/** "hai ông từng gặp nhau", "Trước đó, tối 9/10, A tiếp B". */
export const earlier = ({ reading, lexicon, sentence }: Line, at: number): boolean =>
  lexicon.earlier.within(reading.tokens, Math.max(sentence.from, at - EARLIER_REACH), at)

/** "Vui mừng gặp lại B sau cuộc hội kiến tại Viêng Chăn": the noun is of the one before. */
export const theOneBefore = (line: Line, frame: Frame, before: Frame | undefined): Frame =>
  before?.rule.hint &&
  frame.rule.frame === 'noun' &&
  frame.sides.length === 0 &&
  standsAt(line, 'after', frame.from - 1)
    ? { ...frame, again: true }
    : frame
