/** By which channel people met where words beside the meeting word say so: "hai bên trao đổi qua đường dây nóng". */

import type { Channel } from '../../model/claim.ts'
import type { MeetingRule } from '../../model/lexicon.ts'
import { type Line, standsAt } from './line.ts'

/** How far behind the meeting word, or those who were met, the words may stand, in tokens. */
const REACH = 3

/** The rule, with the channel that its sentence tells. */
export function overChannel(line: Line, rule: MeetingRule, from: number, end: number): MeetingRule {
  if (rule.channel !== 'in_person') return rule
  const channel = fronted(line) ?? behind(line, from, end)
  return channel ? { ...rule, channel } : rule
}

/** "Qua điện thoại, A và B trao đổi". */
function fronted({ reading, lexicon, sentence }: Line): Channel | null {
  const found = lexicon.channels.at(reading.tokens, sentence.from, sentence.to)
  return found && reading.tokens[found.to]?.text === ',' ? found.value : null
}

/** "A trao đổi qua đường dây nóng với B", "A trao đổi với B qua đường dây nóng"; not "A tiếp B và dự cuộc họp trực tuyến". */
function behind(line: Line, from: number, end: number): Channel | null {
  const { reading, lexicon, sentence } = line
  const limit = Math.min(sentence.to, end + REACH)
  for (let i = from; i < limit; i++) {
    if (i >= end && (reading.tokens[i]?.kind === 'mark' || standsAt(line, 'and', i))) return null
    const found = lexicon.channels.at(reading.tokens, i, sentence.to)
    if (found) return found.value
  }
  return null
}
