/** An explanation as text for people. */

import type { Claim, Quote, Reason } from '../ingest/model/claim.ts'
import type { Explanation, Silence, Unread } from '../ingest/model/explanation.ts'

const LONGEST = 160

const clip = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
const where = ({ field, start, end }: Quote): string => `${field} ${start}–${end}`
const quoted = (at: Quote): string => `“${clip(at.quote)}” (${where(at)})`

const reason = ({ slot, rule, at }: Reason): string => `      ${slot.padEnd(13)}${rule}${at ? `: ${quoted(at)}` : ''}`

function told(claim: Claim, place: number): string {
  const { participants, date, place: where, event, status, channel } = claim
  const slots = [status, channel, date?.edtf ?? 'no date', where?.name ?? 'no place', event?.name ?? 'no event']
  return [
    `  ${place + 1}. ${participants.map(({ name }) => name).join(' · ')}`,
    `    ${slots.join(' | ')}`,
    `    ${quoted(claim.quote)}`,
    ...claim.reasons.map(reason),
  ].join('\n')
}

const silent = ({ word, sentence, why }: Silence): string =>
  `  “${word.quote}” (${where(word)}): ${why}\n    ${clip(sentence.quote)}`

const unread = ({ at, why }: Unread): string => `  ${why}: ${quoted(at)}`

const part = (heading: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`  -- ${heading}`, ...lines] : []

export function explained({ article, claims, silences, unread: left }: Explanation): string {
  const meetings = claims.length === 1 ? '1 meeting' : `${claims.length} meetings`
  return `${[
    `${article.id}  ${article.published ?? 'no publication day'}  ${clip(article.title ?? article.text)}`,
    `  ${meetings}`,
    ...claims.map(told),
    ...part('meeting words that gave none', silences.map(silent)),
    ...part('not read', left.map(unread)),
  ].join('\n')}\n\n`
}
