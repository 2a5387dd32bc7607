/** Claims in a few words, for tests of resolving. */

import { loadKnowledge } from '../../ingest/load/knowledge.ts'
import { loadResolvingWords } from '../../ingest/load/resolving.ts'
import type { Claim, ClaimedPerson } from '../../ingest/model/claim.ts'
import { digest } from '../../ingest/model/digest.ts'
import type { SourceClaim } from '../../ingest/model/resolving.ts'
import { noRulings } from '../../ingest/resolve/rulings.ts'
import { resolveWhole } from '../../ingest/resolve/whole.ts'

export const context = { knowledge: loadKnowledge(), words: loadResolvingWords(), rulings: noRulings }

export interface Telling {
  readonly article: string
  readonly published?: string | null
  readonly story?: string
  /** `Name`, `Name, office` or `Name, office, country`. */
  readonly people: readonly string[]
  /** EDTF; a trailing `~` marks one taken over from the context. */
  readonly date?: string
  /** Most specific first. */
  readonly place?: readonly string[]
  readonly event?: readonly [name: string, kind: NonNullable<Claim['event']>['kind']]
  readonly status?: Claim['status']
  readonly channel?: Claim['channel']
}

const person = (text: string): ClaimedPerson => {
  const [name = '', office = null, country = null] = text.split(', ')
  return { name, aliases: [], office: office || null, country: country || null }
}

export function tell(tellings: readonly Telling[]): SourceClaim[] {
  return tellings.map((one, index) => {
    const {
      article,
      published = '2023-07-14',
      story = article,
      people,
      date,
      place,
      event,
      status = 'held',
      channel = 'in_person',
    } = one
    const inherited = date?.endsWith('~') ?? false
    const claim: Claim = {
      participants: people.map(person),
      date: date ? { edtf: date.replace(/~$/, ''), basis: inherited ? 'inherited' : 'stated' } : null,
      place: place ? { name: place[0] ?? '', within: place.slice(1), basis: 'stated' } : null,
      event: event ? { name: event[0], kind: event[1], basis: 'stated' } : null,
      ...{ status, channel, also: [], rule: 'test', reasons: [] },
      quote: { field: 'text', start: 0, end: 1, quote: 'x' },
    }
    return { id: `c-${digest(8, article, String(index))}`, article, published, story, index, claim }
  })
}

export const resolve = (tellings: readonly Telling[]) => resolveWhole(tell(tellings), context)

/** The articles of each meeting, joined, meetings in order. */
export function together(tellings: readonly Telling[]): string[] {
  const claims = tell(tellings)
  const articleOf = new Map(claims.map(({ id, article }) => [id, article]))
  return resolveWhole(claims, context)
    .meetings.map(({ claims: ids }) =>
      ids
        .map((id) => articleOf.get(id))
        .sort()
        .join('+'),
    )
    .sort()
}
