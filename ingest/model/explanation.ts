/** Why an article's claims are what they are, for `whomet explain`. */

import type { Article } from './article.ts'
import type { Claim, Quote } from './claim.ts'

/** A meeting word that gave no claim. */
export interface Silence {
  readonly word: Quote
  readonly sentence: Quote
  readonly why: string
}

/** A passage that was not read: `teaser`, `byline`, `repeated`, … */
export interface Unread {
  readonly at: Quote
  readonly why: string
}

export interface Explanation {
  readonly article: Article
  /** With their reasons filled in. */
  readonly claims: readonly Claim[]
  readonly silences: readonly Silence[]
  readonly unread: readonly Unread[]
}
