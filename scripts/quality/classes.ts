/** What kinds of thing go wrong, and how often. */

import type { Explanation, Silence } from '../../ingest/model/explanation.ts'
import type { Finding, GoldArticle } from './score.ts'

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** Whether one passage contains the other, or a good part of its beginning. */
function shares(sentence: string, evidence: string): boolean {
  const [a, b] = [plain(sentence), plain(evidence).replace(/^[….]+|[….]+$/gu, '')]
  return b.length > 0 && (a.includes(b.slice(0, 40)) || b.includes(a.slice(0, 40)))
}

/** The reason without the names in it. */
const sort = ({ why }: Silence): string => why.replace(/[:(;].*$/u, '').trim()

function missed(finding: Finding, explanation: Explanation | undefined): string {
  const evidence = /“(.*)”$/su.exec(finding.line)?.[1] ?? ''
  const claims = explanation?.claims ?? []
  const unread = explanation?.unread.find(({ at }) => shares(at.quote, evidence))
  if (unread) return `missed: not read (${unread.why})`
  const silence = explanation?.silences.find(({ sentence }) => shares(sentence.quote, evidence))
  if (silence) return `missed: ${sort(silence)}`
  const told = claims.some(({ quote, also }) => [quote, ...also].some((one) => shares(one.quote, evidence)))
  return told ? 'missed: taken for another meeting' : 'missed: no meeting word recognised'
}

function falseAlarm(finding: Finding, gold: GoldArticle | undefined): string {
  const meetings = gold?.meetings ?? []
  if (meetings.length === 0) return 'false: the article tells of no meeting'
  return finding.line.includes('| held |') ? 'false: one too many in the article' : 'false: one too many, not held'
}

/** Classes with their counts, the most frequent first. */
export function classes(
  findings: readonly Finding[],
  gold: ReadonlyMap<string, GoldArticle>,
  explanations: ReadonlyMap<string, Explanation>,
): (readonly [string, number])[] {
  const counts = new Map<string, number>()
  const add = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const finding of findings) {
    if (finding.kind === 'MISSED') add(missed(finding, explanations.get(finding.id)))
    else if (finding.kind === 'FALSE ALARM') add(falseAlarm(finding, gold.get(finding.id)))
    else if (finding.kind === 'WRONG PEOPLE') add('wrong people: half of them or fewer are right')
    else
      for (const slot of finding.kind.replace('SLOTS ', '').split(','))
        add(`wrong slot: ${slot.replace('exact', 'participants')}`)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
