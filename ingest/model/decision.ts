/** A person's decision about the graph: kept in the database, applied in resolving, exported and imported. */

/** A decision as it is kept and handed around (one JSON line each). */
export interface Decision {
  readonly id: string
  readonly kind: 'merge' | 'split' | 'rename' | 'reject' | 'confirm'
  readonly of: 'person' | 'meeting' | 'claim' | 'event' | 'place'
  /** What it is about: ids of people, meetings, claims, events or places. */
  readonly ids: readonly string[]
  /** Claims that stood for those ids when it was decided: meetings are known by what their claims say. */
  readonly claims: readonly string[]
  /** Articles whose mentions a split sets apart. */
  readonly articles: readonly string[]
  /** Folded names that a split sets apart in those articles. */
  readonly names: readonly string[]
  /** The new name, for a rename. */
  readonly name: string | null
  readonly why: string
  readonly by: string
  /** ISO moment. */
  readonly at: string
}
