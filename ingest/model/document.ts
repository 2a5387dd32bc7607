/** The text that the stages read: one NFC-normalised string with a way back to the article's own offsets. */

import type { Article } from './article.ts'
import type { Quote } from './claim.ts'

/** Half-open range of UTF-16 offsets into `Document.text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** `caption` is evidence of lower rank; the others below `body` are kept out of extraction. */
export type BlockKind = 'headline' | 'lead' | 'body' | 'caption'

/** A paragraph, or a part of one that was split off (a caption glued to the text). */
export interface Block extends Span {
  readonly kind: BlockKind
}

export interface Sentence extends Span {
  /** Index into `Document.blocks`. */
  readonly block: number
  readonly kind: BlockKind
}

/** What is not read, and why: `teaser`, `byline`, `source-tag`, `crawl-date`, `repeated`, … */
export interface Dropped extends Span {
  readonly why: string
}

export interface Document {
  readonly article: Article
  /** Title (when the text does not begin with it), a newline, then the text; NFC, invisible characters and odd spaces made plain. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly dropped: readonly Dropped[]
  /** The same passage in the article as given; a span never crosses from title to text. */
  quote(span: Span): Quote
}
