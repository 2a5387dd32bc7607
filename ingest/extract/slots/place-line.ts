/** One sentence as the slots look at it. */

import type { Lexicon } from '../lexicon.ts'
import type { Referent } from '../people/references.ts'
import type { Token } from '../tokens.ts'
import type { SlotWords } from './place-words.ts'

export interface Line {
  readonly index: number
  /** Token range. */
  readonly from: number
  readonly to: number
  readonly tokens: readonly Token[]
  readonly source: string
  readonly lexicon: Lexicon
  readonly words: SlotWords
  /** Mentions of people in order. */
  readonly people: readonly Referent[]
  /** The mention of a person that covers the token. */
  named(token: number): Referent | null
  /** Whether the token belongs to a date. */
  dated(token: number): boolean
  /** Whether the token stands inside a mention of a person, behind its first word. */
  titled(token: number): boolean
}
