/** Whether those of a list were met one by one, by the words around it. */

import type { Referent } from '../people/references.ts'
import { lower } from '../reading.ts'
import type { Frame } from './frame.ts'
import { type Line, standsAt } from './line.ts'
import type { Objects } from './lists.ts'

/** "lần lượt gặp A và B", "các cuộc gặp với A và B", "các cuộc gặp, làm việc với A và B": a list is one meeting each. */
export function separate(line: Line, from: number, to: number, before: Frame | undefined): boolean {
  const behind = before?.separate && from - before.to <= 2
  if (behind && !line.people.some(({ mention }) => mention.from >= before.to && mention.to <= from)) return true
  const { separately } = line.lexicon.grammar
  const words = `${lower(line, from - 2)} ${lower(line, from - 1)}`
  const after = `${lower(line, to)} ${lower(line, to + 1)}`
  const plural = standsAt(line, 'plurals', from - 1) || standsAt(line, 'plurals', from)
  return separately.has(words) || separately.has(after) || plural
}

/** "các cuộc hội đàm giữa A và các lãnh đạo như B, C và D": the first of both sides met each of the others. */
export function guests(line: Line, { list }: Objects): readonly Referent[] {
  const [host] = list
  return host && list.length > 2 && standsAt(line, 'joins', host.mention.to) ? list.slice(1) : list
}
