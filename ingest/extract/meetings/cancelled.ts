/** Whether the words beside a meeting word make it say something else. */

import type { MeetingRule } from '../../model/lexicon.ts'
import { type Line, lower, standsAt } from './line.ts'

export function cancelled(
  line: Pick<Line, 'reading' | 'lexicon' | 'sentence' | 'gate'>,
  rule: MeetingRule,
  from: number,
  to: number,
): boolean {
  if (rule.notInSports && line.gate.game) return true
  if (rule.onlyInside && !standsAt(line, 'inside', from - 1)) return true
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
