/** What writing over the network is made of. The functions come from outside: the server knows how to ask, not how to write. */

import type { Kind } from './ids.ts'

export interface ArticleInput {
  readonly id?: string | null
  readonly url?: string | null
  readonly published?: string | null
  readonly title?: string | null
  readonly text: string
}

export interface IngestReport {
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly forgotten: number
  readonly problems: readonly { readonly index: number; readonly message: string }[]
}

export interface DecisionInput {
  /** `merge`, `split`, `rename`, `reject`, `confirm`. */
  readonly kind: string
  /** Ids of the graph, without the type before them. */
  readonly of: readonly string[]
  readonly name?: string | null
  readonly why: string
  readonly by?: string | null
}

export interface DecisionReport {
  readonly id: string
  readonly kind: string
  readonly of: readonly { readonly kind: Kind; readonly id: string }[]
  readonly name: string | null
  readonly why: string
  readonly by: string | null
  /** ISO 8601. */
  readonly at: string
  readonly applies: boolean
}

/** What the caller asked for makes no sense; the message says why. */
export class WishError extends Error {}

/** Ids are those of the graph, without the type before them. `decide` and `undo` throw `WishError`. */
export interface Writer {
  ingest(articles: readonly ArticleInput[]): Promise<IngestReport>
  forget(articles: readonly string[]): Promise<IngestReport>
  decide(decision: DecisionInput): Promise<DecisionReport>
  undo(decision: string): Promise<DecisionReport>
}
