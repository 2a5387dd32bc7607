/** What a sentence names: runs of words that may be a person, and countries and places. */

import type { KnownPerson } from '../../model/knowledge.ts'

export interface NameCandidate {
  readonly from: number
  readonly to: number
  /** Found in the knowledge, spelt as the language spells its own names, or neither. */
  readonly kind: 'known' | 'own' | 'foreign'
  readonly known: readonly KnownPerson[]
  /** A word such as "sông" or "tập đoàn" stands before it. */
  readonly blocked: boolean
  /** The word after it may belong to it ("Thương mại"): only an honorific makes it a person. */
  readonly doubtful: boolean
  /** Every word is one of the language's own. */
  readonly native: boolean
}

/** A country, place or event found by name: token range and, for countries, the code. */
export interface Geo {
  readonly from: number
  readonly to: number
  readonly country: string | null
  /** A place within a country. */
  readonly local: boolean
}

export interface NamesOfSentence {
  readonly candidates: ReadonlyMap<number, NameCandidate>
  readonly geo: ReadonlyMap<number, Geo>
}
