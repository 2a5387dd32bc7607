/** A capitalised word that may begin a name: what the data know of it, read once. */

import type { KnownPerson } from '../../model/knowledge.ts'
import { adjacent } from '../reading.ts'
import type { Token } from '../tokens.ts'
import { addressed, givenName } from './name-doubts.ts'
import { ownEnd } from './name-ends.ts'
import { type NameLine, ownWord } from './spelling.ts'

export interface NameStart {
  readonly at: number
  readonly token: Token
  /** Whom the words from here to `knownTo` are known to name; 0 where nobody. */
  readonly people: readonly KnownPerson[]
  readonly knownTo: number
  readonly surname: boolean
  /** Whether a form of address makes a name of it: "ông Sáng". */
  readonly called: boolean
  /** Behind a name in the spelling of the language, which begins here; 0 where none does. */
  readonly nativeTo: number
}

export function nameStart(line: NameLine, at: number): NameStart {
  const { tokens, sentence, lexicon } = line
  const token = tokens[at] as Token
  const next = tokens[at + 1]
  const known = lexicon.people.at(tokens, at, sentence.to)
  const knownTo = known && (tokens[known.to - 1] as Token).cap ? known.to : 0
  const surname = lexicon.surnames.has(token.lower)
  const called = knownTo === 0 && ownWord(token, lexicon) && (addressed(line, at) || givenName(line, at))
  const goesOn = next !== undefined && at + 1 < sentence.to && next.cap && adjacent(token, next)
  const nativeTo = (surname || called) && goesOn ? ownEnd(line, at) : 0
  return { at, token, people: known?.value ?? [], knownTo, surname, called, nativeTo }
}
