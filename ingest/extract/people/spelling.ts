/** Words by their spelling: the language's own, or foreign. */

import type { Lexicon } from '../lexicon.ts'
import type { ReadSentence } from '../reading.ts'
import type { Token } from '../tokens.ts'

/** A sentence in which names are looked for. */
export interface NameLine {
  readonly tokens: readonly Token[]
  readonly sentence: ReadSentence
  readonly lexicon: Lexicon
}

/** Whether the word is the language's own: known from names, or spelt with a letter no other has. */
export const ownWord = (token: Token, lexicon: Lexicon): boolean =>
  lexicon.surnames.has(token.lower) ||
  lexicon.knowledge.givenNames.has(token.lower) ||
  (!token.text.includes('-') && lexicon.grammar.marked(token.lower))

/** Whether every word is the language's own. */
export const native = ({ tokens, lexicon }: NameLine, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!ownWord(tokens[i] as Token, lexicon)) return false
  return true
}
