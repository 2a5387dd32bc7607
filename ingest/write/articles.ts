/** Articles with their claims into the database and out of it. What they touch is marked for resolving in the same transaction. */

import type { Article } from '../model/article.ts'
import type { Claim, Quote } from '../model/claim.ts'
import { canonical, digest } from '../model/digest.ts'
import { searched } from '../model/fold.ts'
import { runRows, sendOne, sendRows } from './statement.ts'
import type { Transaction } from './store.ts'

/** An article as it is to be stored. */
export interface Entry {
  readonly article: Article
  readonly claims: readonly Claim[]
  /** Content of the article: same hash, same article. */
  readonly hash: string
  /** Fingerprint of the rules that gave the claims. */
  readonly rules: string
  /** MinHash of the text, for finding reprints; empty when no claim needs it. */
  readonly signature: readonly number[]
}

export interface StoredArticle {
  readonly hash: string
  readonly rules: string
  readonly extraction: string
}

export const articleHash = (article: Article): string => digest(32, canonical(article))
export const extractionHash = (claims: readonly Claim[]): string => digest(32, canonical(claims))

export async function storedArticles(tx: Transaction, ids: readonly string[]): Promise<Map<string, StoredArticle>> {
  const rows = await runRows(tx, 'stored-articles', ids)
  return new Map(rows.map((row) => [String(row.id), row as unknown as StoredArticle]))
}

/** Puts articles in the place of what is stored of them. */
export async function putArticles(tx: Transaction, entries: readonly Entry[]): Promise<void> {
  const there = await storedArticles(
    tx,
    entries.map(({ article }) => article.id),
  )
  removeClaims(tx, [...there.keys()].sort())
  sendRows(
    tx,
    'put-articles',
    entries.map((entry) => ({
      id: entry.article.id,
      properties: articleProperties(entry),
      unresolved: entry.claims.length > 0,
    })),
  )
  sendRows(
    tx,
    'put-claims',
    entries.flatMap(({ article, claims }) => claimRows(article, claims)),
  )
}

/** @returns the ids that there were. */
export async function removeArticles(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  removeClaims(tx, ids)
  const rows = await runRows(tx, 'delete-articles', ids)
  sendOne(tx, 'delete-blocks')
  return rows.map((row) => String(row.id))
}

function removeClaims(tx: Transaction, ids: readonly string[]): void {
  for (const statement of [
    'disturb-meetings',
    'disturb-neighbours',
    'disturb-wordings',
    'disturb-stories',
    'delete-claims',
  ])
    sendRows(tx, statement, ids)
}

function articleProperties({ article, claims, hash, rules, signature }: Entry) {
  const { id, url, title, text, published, outlet, language } = article
  return {
    ...{ id, url, title, text, published, outlet, language, hash, rules },
    extraction: extractionHash(claims),
    story: id,
    words: searched(title === null ? [] : [title]),
    signature,
  }
}

function claimRows(article: Article, claims: readonly Claim[]) {
  const taken = new Map<string, number>()
  return claims.map((claim, index) => {
    const id = claimId(article.id, claim, taken)
    return { article: article.id, properties: { id, article: article.id, index, ...claimProperties(claim) } }
  })
}

/** The same passage about the same people is the same claim wherever it stands in the article. */
function claimId(article: string, claim: Claim, taken: Map<string, number>): string {
  const people = claim.participants.map(({ name }) => name).sort()
  const id = `c-${digest(20, article, claim.quote.quote, ...people)}`
  const again = taken.get(id) ?? 0
  taken.set(id, again + 1)
  return again === 0 ? id : `${id}-${again + 1}`
}

/** Quotes of a claim in the form in which they are stored. */
const passage = ({ field, start, end, quote }: Quote): string => JSON.stringify({ field, start, end, quote })

function claimProperties(claim: Claim) {
  const { status, channel, date, place, event, quote, also, rule } = claim
  return {
    status: status.toUpperCase(),
    channel: channel.toUpperCase(),
    date: date?.edtf ?? null,
    dateBasis: date?.basis ?? null,
    place: place?.name ?? null,
    placeBasis: place?.basis ?? null,
    event: event?.name ?? null,
    eventKind: event?.kind ?? null,
    eventBasis: event?.basis ?? null,
    quote: quote.quote,
    field: quote.field,
    start: quote.start,
    end: quote.end,
    also: also.map(passage),
    rule,
    data: JSON.stringify(claim),
  }
}
