/** What every article says, with the ids of the meetings and people it was resolved to. */

import type { Claim, ClaimedPerson } from './model/claim.ts'
import { pages } from './update/lines.ts'
import type { Store } from './write/store.ts'

/** A claim whose participants carry the ids of their people. */
export interface ResolvedClaim {
  readonly claim: Claim
  readonly participants: readonly (ClaimedPerson & { readonly person: string | null })[]
  /** Null for a rejected claim. */
  readonly meeting: string | null
}

interface Row {
  readonly data: string
  readonly index: number
  readonly participants: readonly string[]
  readonly meeting: string | null
}

/** In the order of the articles' ids; claims in the order of the article. */
export async function* resolvedClaims(
  store: Store,
): AsyncGenerator<{ readonly id: string; readonly claims: ResolvedClaim[] }> {
  for await (const row of pages(store, 'all-told')) {
    const claims = [...(row.claims as Row[])].sort((a, b) => a.index - b.index)
    yield { id: String(row.key), claims: claims.map(resolved) }
  }
}

const resolved = ({ data, participants, meeting }: Row): ResolvedClaim => ({
  claim: JSON.parse(data) as Claim,
  participants: participants.map((one) => JSON.parse(one) as ResolvedClaim['participants'][number]),
  meeting,
})
