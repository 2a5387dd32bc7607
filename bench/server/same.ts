/** Two ways to ask for the hub page are compared only if they give the same meetings, people, places and quotes. */

import assert from 'node:assert/strict'

interface Named {
  readonly name: string
}
interface ByHand {
  readonly date: string | null
  readonly status: string
  readonly people: readonly Named[]
  readonly place: readonly Named[]
  readonly quote: readonly { readonly quote: string; readonly url: string | null }[]
}
interface Served {
  readonly date: string | null
  readonly status: string
  readonly participants: { readonly nodes: readonly { readonly person: Named }[] }
  readonly place: Named | null
  readonly claims: {
    readonly nodes: readonly { readonly quote: { readonly text: string }; readonly article: { readonly url: string } }[]
  }
}

/** Throws what differs between the rows of `hub-page.cypher` and the meetings of the `Hub` query. */
export const assertSame = (byHand: readonly ByHand[], served: readonly Served[]): void => {
  assert.deepEqual(
    served.map(({ date, status, participants, place, claims: { nodes } }) => ({
      date,
      status,
      people: participants.nodes.map(({ person }) => person.name).sort(),
      place: place?.name ?? null,
      quotes: nodes.map(({ quote, article }) => [quote.text, article.url]),
    })),
    byHand.map(({ date, status, people, place, quote }) => ({
      date,
      status,
      people: people.map(({ name }) => name).sort(),
      place: place[0]?.name ?? null,
      quotes: quote.map(({ quote: text, url }) => [text, url]),
    })),
  )
}
