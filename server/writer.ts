/** What writing over the network is made of. The functions come from outside: the server knows how to ask, not how to write. */

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
  readonly kind: string
  readonly of: readonly string[]
  readonly name?: string | null
  readonly why: string
  readonly by?: string | null
}

export interface DecisionReport extends DecisionInput {
  readonly id: string
  /** ISO 8601. */
  readonly at: string
  readonly applies: boolean
}

/** Ids are those of the graph, without the type before them. */
export interface Writer {
  ingest(articles: readonly ArticleInput[]): Promise<IngestReport>
  forget(articles: readonly string[]): Promise<IngestReport>
  decide?(decision: DecisionInput): Promise<DecisionReport>
  undo?(decision: string): Promise<DecisionReport>
}
