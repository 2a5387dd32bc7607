/** What the text says where it speaks of people: shapes shared by the steps below. */

import type { NameCandidate } from './name.ts'

export interface Title {
  readonly class: string
  /** The title with what it is of, as written ("Bộ trưởng Bộ Giao thông vận tải"). */
  readonly text: string
  /** The title's own words ("Bộ trưởng"). */
  readonly head: string
  readonly office: string | null
  /** Country or body code found in it. */
  readonly country: string | null
  /** Whether that is a country, not a body. */
  readonly land: boolean
  /** The country as written. */
  readonly countryText: string | null
  readonly former: boolean
  /** Of a city, province or other place within a country. */
  readonly local: boolean
}

export interface Mention {
  readonly sentence: number
  /** Token range with titles, brackets and apposition. */
  readonly from: number
  readonly to: number
  readonly name: NameCandidate | null
  readonly titles: readonly Title[]
  /** Another spelling in brackets behind the name. */
  readonly alias: NameCandidate | null
  /** "các lãnh đạo": many people, nobody in particular. */
  readonly plural: boolean
  readonly honorific: string | null
  readonly how: 'name' | 'role' | 'pronoun' | 'group' | 'delegation'
  readonly group: { readonly size: number; readonly class: string | null } | null
}

/** A mention with a name, and the name as it is compared. */
export interface NamedMention {
  readonly mention: Mention
  readonly name: NameCandidate
  readonly text: string
  readonly words: readonly string[]
  /** Another spelling, given in brackets. */
  readonly alias: string | null
}
