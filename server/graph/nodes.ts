/** Nodes as the statements give them: the properties of docs/graph.md, absent ones undefined. */

import type { Connection } from '../paging/page.ts'

export interface PersonNode {
  readonly __typename?: 'Person'
  readonly id: string
  readonly name: string
  readonly names?: readonly string[]
  readonly country?: string
  readonly offices?: readonly string[]
  readonly known?: boolean
  readonly meetings?: number
  readonly first?: string
  readonly last?: string
  /** The page of meetings that the query asks for, where it was read along. */
  readonly _meetings?: Connection<MeetingNode>
}

export interface MeetingNode {
  readonly __typename?: 'Meeting'
  readonly id: string
  readonly date?: string
  readonly from?: string
  readonly to?: string
  readonly sort?: string
  readonly status: string
  readonly channel: string
  readonly sources?: number
  readonly articles?: number
  readonly people?: number
  readonly disputed?: readonly string[]
  readonly history?: readonly string[]
  readonly partOf?: readonly string[]
  readonly firstPublished?: string
  readonly lastPublished?: string
  /** Read along: see wanted.ts. */
  readonly _place?: readonly PlaceNode[]
  readonly _event?: readonly EventNode[]
  readonly _participants?: readonly Participant[]
  readonly _claims?: readonly ClaimNode[]
}

/** Somebody at a meeting. */
export interface Participant {
  readonly person: PersonNode
  readonly office?: string | null
  readonly country?: string | null
}

export interface EventNode {
  readonly __typename?: 'Event'
  readonly id: string
  readonly name: string
  readonly names?: readonly string[]
  readonly kind?: string
  readonly from?: string
  readonly to?: string
  readonly meetings?: number
}

export interface PlaceNode {
  readonly __typename?: 'Place'
  readonly id: string
  readonly name: string
  readonly names?: readonly string[]
  readonly kind?: string
  readonly country?: string
  readonly meetings?: number
}

export interface ArticleNode {
  readonly __typename?: 'Article'
  readonly id: string
  readonly url?: string
  readonly title?: string
  readonly published?: string
  readonly outlet?: string
  readonly language?: string
  readonly story?: string
}

export interface ClaimNode {
  readonly __typename?: 'Claim'
  readonly id: string
  readonly article: string
  readonly index: number
  readonly status: string
  readonly channel: string
  readonly date?: string
  readonly dateBasis?: string
  readonly place?: string
  readonly placeBasis?: string
  readonly event?: string
  readonly eventBasis?: string
  readonly quote: string
  readonly field: string
  readonly start: number
  readonly end: number
  readonly also?: readonly string[]
  readonly rule?: string
  readonly participants?: readonly string[]
  /** Its article, where it was read along. */
  readonly _article?: ArticleNode
}

/** A person with how often and when. */
export interface Tally {
  readonly person: PersonNode
  readonly meetings: number
  readonly first?: string | null
  readonly last?: string | null
}
