/** Which runs of capitalised words may name a person. Whether they do is decided over the whole article (`cluster.ts`). */

import type { KnownPerson } from '../../model/knowledge.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Reading, ReadSentence } from '../reading.ts'
import { geoAt } from './geo-names.ts'
import type { Geo, NameCandidate, NamesOfSentence } from './name.ts'
import { blocked, doubtful, foreignStart, goesOnForeign, ownWithin } from './name-doubts.ts'
import { endsWithInitial, foreignEnd } from './name-ends.ts'
import { type NameStart, nameStart } from './name-start.ts'
import { behindNoName } from './not-names.ts'
import { type NameLine, native } from './spelling.ts'

const INITIALS = /^(?:(?:\p{Lu}\.?)+|\.)$/u

/** A run of words that begins where a name may begin. */
interface Run {
  readonly to: number
  readonly kind: NameCandidate['kind']
  readonly people: readonly KnownPerson[]
}

/** How far the name goes, and in whose spelling; the place where it begins instead, if not here. */
function runAt(line: NameLine, { at, people, knownTo, nativeTo }: NameStart): Run | number {
  if (knownTo > 0 && knownTo >= nativeTo) {
    const wider = nativeTo - at < 2 ? foreignEnd(line, at) : 0
    const to = Math.max(knownTo, wider)
    // "Donald Trump Jr" is not the one known as Donald Trump.
    const junior = wider > knownTo && line.lexicon.grammar.juniors.has(line.tokens[to - 1]?.lower ?? '')
    const other = wider > knownTo && (knownTo - at === 1 || junior)
    return other ? { to, kind: 'foreign', people: [] } : { to, kind: 'known', people }
  }
  if (nativeTo - at < 2 || goesOnForeign(line, at, nativeTo))
    return { to: foreignEnd(line, at), kind: 'foreign', people: [] }
  const person = ownWithin(line, at, nativeTo)
  return person > at ? person : { to: nativeTo, kind: 'own', people: [] }
}

/** Behind a run that is no name after all: initials ("V.V.Đ", "L"), a name kept back ("Lê Văn T."), a body's ("Manchester United"); 0 for a name. */
function behindNobody(line: NameLine, { at, surname }: NameStart, { to, kind, people }: Run): number {
  if (people.length > 0) return 0
  const { tokens, lexicon } = line
  if (tokens.slice(at, to).every(({ text }) => INITIALS.test(text) && text.replaceAll('.', '').length <= 3)) return to
  const initial = surname ? endsWithInitial(line, at, to) : 0
  const body = kind === 'foreign' && lexicon.bodyEnds.has(tokens[to - 1]?.lower ?? '')
  return initial > 0 || body ? Math.max(initial, to) : 0
}

export function findNames({ tokens }: Reading, sentence: ReadSentence, lexicon: Lexicon): NamesOfSentence {
  const line: NameLine = { tokens, sentence, lexicon }
  const candidates = new Map<number, NameCandidate>()
  const geo = new Map<number, Geo>()
  let i = sentence.from
  while (i < sentence.to) {
    if (!tokens[i]?.cap) {
      i++
      continue
    }
    const title = lexicon.titles.at(tokens, i, sentence.to)
    if (title) {
      i = title.to
      continue
    }
    const start = nameStart(line, i)
    const place = geoAt(line, start)
    if (place) {
      geo.set(i, place)
      i = place.to
      continue
    }
    const other = behindNoName(line, start)
    if (other > 0) {
      i = other
      continue
    }
    const run = runAt(line, start)
    if (typeof run === 'number') {
      i = run
      continue
    }
    const nobody = behindNobody(line, start, run)
    if (nobody > 0) {
      i = nobody
      continue
    }
    const { to, kind, people } = run
    const from = kind === 'foreign' ? foreignStart(line, i, to) : i
    candidates.set(from, {
      from,
      to,
      kind,
      known: people,
      blocked: blocked(line, from, to),
      doubtful: doubtful(line, from, to, kind),
      native: native(line, from, to),
    })
    i = to
  }
  return { candidates, geo }
}
