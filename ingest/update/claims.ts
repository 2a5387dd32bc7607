/** Stored claims with what was last resolved of them. */

import type { Claim } from '../model/claim.ts'
import type { SourceClaim } from '../model/resolving.ts'
import { runRows } from '../write/statement.ts'
import type { Transaction } from '../write/store.ts'

export interface StoredClaim {
  readonly source: SourceClaim
  /** Slot ("p0", "p1", …, "e" for the event, "l" for the place) → wording. */
  readonly wordings: ReadonlyMap<string, { readonly key: string; readonly target: string | null }>
  readonly keys: readonly string[]
  readonly meeting: string | null
  readonly participants: readonly string[]
}

export async function loadClaims(tx: Transaction, ids: Iterable<string>): Promise<StoredClaim[]> {
  const rows = await runRows(tx, 'claims', [...new Set(ids)].sort())
  return rows.map((row) => ({
    source: {
      id: String(row.id),
      article: String(row.article),
      published: row.published as string | null,
      story: String(row.story),
      index: Number(row.index),
      claim: JSON.parse(String(row.data)) as Claim,
    },
    wordings: new Map(
      (row.wordings as { slot: string; key: string; target: string | null }[]).map(({ slot, key, target }) => [
        slot,
        { key, target },
      ]),
    ),
    keys: (row.keys as string[]).sort(),
    meeting: row.meeting as string | null,
    participants: (row.participants as string[] | null) ?? [],
  }))
}

/** Stored claims as far as finding what a change touches asks for them. */
export interface Stored {
  claims(ids: readonly string[]): Promise<readonly StoredClaim[]>
  /** Ids of claims that have any of these keys, support any of these meetings, or are stated by any of these articles. */
  withKeys(keys: readonly string[]): Promise<readonly string[]>
  ofMeetings(ids: readonly string[]): Promise<readonly string[]>
  ofArticles(ids: readonly string[]): Promise<readonly string[]>
}

export const idsOf = (rows: readonly Readonly<Record<string, unknown>>[]): string[] => rows.map((row) => String(row.id))

/** People of a claim by what its wordings mean, in the order of its participants. */
export const personsOf = ({ wordings, source }: StoredClaim): string[] =>
  source.claim.participants.map((_, i) => wordings.get(`p${i}`)?.target ?? '')

export const storedIn = (tx: Transaction): Stored => ({
  claims: (ids) => loadClaims(tx, ids),
  withKeys: async (keys) => idsOf(await runRows(tx, 'claims-by-block', keys)),
  ofMeetings: async (ids) => idsOf(await runRows(tx, 'claims-by-meeting', ids)),
  ofArticles: async (ids) => idsOf(await runRows(tx, 'claims-by-article', ids)),
})
