/** What resolving knows besides the claims: facts, words of the languages, and people's decisions. */

import type { Knowledge } from '../model/knowledge.ts'
import type { ResolvingWords } from '../model/words.ts'
import type { Rulings } from './rulings.ts'

export interface Context {
  readonly knowledge: Knowledge
  readonly words: ResolvingWords
  readonly rulings: Rulings
}
