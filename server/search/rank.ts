/** Which name of a hit fits, how well, and the order of hits. */

import { wordsOf } from './fold.ts'

export type Match = 'EXACT' | 'PREFIX' | 'WORDS'

export interface Candidate {
  readonly kind: 'Person' | 'Event' | 'Place' | 'Article'
  /** The name, or the title. */
  readonly name: string | null
  /** Other spellings. */
  readonly names: readonly string[] | null
  readonly meetings: number | null
  /** Day of publication. */
  readonly published: string | null
  /** How well it fits, says the index. */
  readonly score: number
}

export interface Ranked<C extends Candidate> {
  readonly candidate: C
  readonly matched: string
  readonly match: Match
}

const GRADES: readonly Match[] = ['EXACT', 'PREFIX', 'WORDS']
const KINDS: readonly Candidate['kind'][] = ['Person', 'Event', 'Place', 'Article']

/** Best first: how well the name fits, its diacritics, how often met, then how the index scored it. */
export const rank = <C extends Candidate>(text: string, candidates: readonly C[]): readonly Ranked<C>[] => {
  const asked = wordsOf(text)
  const written = text.trim().toLowerCase().normalize('NFC')
  const ranked = candidates.flatMap((candidate) => best(asked, written, candidate))
  return ranked.sort(
    (a, b) =>
      GRADES.indexOf(a.match) - GRADES.indexOf(b.match) ||
      Number(b.asWritten) - Number(a.asWritten) ||
      (b.candidate.meetings ?? 0) - (a.candidate.meetings ?? 0) ||
      KINDS.indexOf(a.candidate.kind) - KINDS.indexOf(b.candidate.kind) ||
      compare(b.candidate.published ?? '', a.candidate.published ?? '') ||
      b.candidate.score - a.candidate.score ||
      compare(a.matched, b.matched),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Best<C extends Candidate> extends Ranked<C> {
  readonly asWritten: boolean
}

const best = <C extends Candidate>(asked: readonly string[], written: string, candidate: C): readonly Best<C>[] => {
  let found: Best<C> | undefined
  for (const name of namesOf(candidate)) {
    const match = grade(asked, wordsOf(name))
    if (match === null) continue
    const asWritten = name.toLowerCase().normalize('NFC').startsWith(written)
    const better =
      found === undefined ||
      GRADES.indexOf(match) < GRADES.indexOf(found.match) ||
      (match === found.match && asWritten && !found.asWritten)
    if (better) found = { candidate, matched: name, match, asWritten }
  }
  return found === undefined ? [] : [found]
}

const namesOf = ({ name, names }: Candidate): readonly string[] => [
  ...new Set([...(name === null ? [] : [name]), ...(names ?? [])]),
]

/** Null when the name does not fit: the words were found in several names together. */
const grade = (asked: readonly string[], words: readonly string[]): Match | null => {
  const whole = asked.join(' ')
  const name = words.join(' ')
  if (name === whole) return 'EXACT'
  if (name.startsWith(whole)) return 'PREFIX'
  const last = asked.at(-1) ?? ''
  const fits = asked.every((word, index) =>
    index === asked.length - 1 ? words.some((own) => own.startsWith(last)) : words.includes(word),
  )
  return fits ? 'WORDS' : null
}
