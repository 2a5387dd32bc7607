/** A `MeetingFilter` as conditions and parameters for Cypher, and where in the graph to begin looking. */

import { refuse } from '../errors.ts'
import { idsOf } from '../ids.ts'

/** The input as GraphQL hands it over. */
export interface MeetingFilter {
  readonly people?: readonly string[] | null
  readonly anyPeople?: readonly string[] | null
  readonly withoutPeople?: readonly string[] | null
  readonly among?: readonly string[] | null
  readonly countries?: readonly string[] | null
  readonly from?: string | null
  readonly to?: string | null
  readonly certainly?: boolean | null
  readonly dated?: boolean | null
  readonly places?: readonly string[] | null
  readonly events?: readonly string[] | null
  readonly status?: readonly string[] | null
  readonly channel?: readonly string[] | null
  readonly disputed?: boolean | null
  readonly disputedOn?: readonly string[] | null
  readonly minSources?: number | null
  readonly maxSources?: number | null
  readonly minPeople?: number | null
  readonly maxPeople?: number | null
  readonly articles?: readonly string[] | null
  readonly outlets?: readonly string[] | null
  readonly reportedSince?: string | null
}

/** What a statement needs: names of condition files, and the values for `$filter`. */
export interface Conditions {
  readonly conditions: readonly string[]
  readonly filter: Readonly<Record<string, unknown>>
}

/** The meetings with which to begin: the narrowest that the filter names. */
export type Start =
  | { readonly by: 'all' }
  | { readonly by: 'person' | 'event' | 'place' | 'article'; readonly id: string }
  | { readonly by: 'several'; readonly ids: readonly string[] }
  | { readonly by: 'people'; readonly ids: readonly string[] }

export const HELD: MeetingFilter = { status: ['HELD'] }

/** Throws `BAD_ID` or `BAD_INPUT`. */
export const conditionsOf = (given: MeetingFilter | null | undefined): Conditions => {
  const conditions: string[] = []
  const filter: Record<string, unknown> = {}
  const add = (condition: string, key?: string, value?: unknown): void => {
    conditions.push(condition)
    if (key !== undefined) filter[key] = value
  }
  const f = given ?? {}
  if (f.people?.length) add('people', 'people', idsOf('Person', f.people, 20, '`people`'))
  if (f.anyPeople != null) add('any-people', 'anyPeople', idsOf('Person', f.anyPeople, 1_000, '`anyPeople`'))
  if (f.withoutPeople?.length)
    add('without-people', 'withoutPeople', idsOf('Person', f.withoutPeople, 100, '`withoutPeople`'))
  if (f.among != null) add('among', 'among', idsOf('Person', f.among, 1_000, '`among`'))
  if (f.countries?.length) add('countries', 'countries', atMost(f.countries, 10, '`countries`'))
  if (f.from != null && f.to != null && f.from > f.to)
    throw refuse('BAD_INPUT', `The filter begins (${f.from}) after it ends (${f.to}).`)
  if (f.from != null) add(f.certainly ? 'certainly-from' : 'from', 'from', f.from)
  if (f.to != null) add(f.certainly ? 'certainly-to' : 'to', 'to', f.to)
  if (f.dated != null) add(f.dated ? 'dated' : 'undated')
  if (f.places != null) add('places', 'places', idsOf('Place', f.places, 100, '`places`'))
  if (f.events != null) add('events', 'events', idsOf('Event', f.events, 100, '`events`'))
  if (f.status != null) add('status', 'status', f.status)
  if (f.channel != null) add('channel', 'channel', f.channel)
  if (f.disputed != null) add(f.disputed ? 'disputed' : 'agreed')
  if (f.disputedOn != null)
    add(
      'disputed-on',
      'disputedOn',
      f.disputedOn.map((aspect) => aspect.toLowerCase()),
    )
  if (f.minSources != null) add('min-sources', 'minSources', f.minSources)
  if (f.maxSources != null) add('max-sources', 'maxSources', f.maxSources)
  if (f.minPeople != null) add('min-people', 'minPeople', f.minPeople)
  if (f.maxPeople != null) add('max-people', 'maxPeople', f.maxPeople)
  if (f.articles != null) add('articles', 'articles', idsOf('Article', f.articles, 100, '`articles`'))
  if (f.outlets != null) add('outlets', 'outlets', atMost(f.outlets, 20, '`outlets`'))
  if (f.reportedSince != null) add('reported-since', 'reportedSince', f.reportedSince)
  return { conditions, filter }
}

/** Where to begin. Throws as `conditionsOf`. */
export const startOf = (given: MeetingFilter | null | undefined): Start => {
  const f = given ?? {}
  const [article, ...articles] = f.articles == null ? [] : idsOf('Article', f.articles, 100, '`articles`')
  if (article !== undefined && articles.length === 0) return { by: 'article', id: article }
  const [event, ...events] = f.events == null ? [] : idsOf('Event', f.events, 100, '`events`')
  if (event !== undefined && events.length === 0) return { by: 'event', id: event }
  const people = f.people == null ? [] : idsOf('Person', f.people, 20, '`people`')
  const [person, ...others] = people
  if (person !== undefined) return others.length === 0 ? { by: 'person', id: person } : { by: 'several', ids: people }
  const [place, ...places] = f.places == null ? [] : idsOf('Place', f.places, 100, '`places`')
  if (place !== undefined && places.length === 0) return { by: 'place', id: place }
  if (f.anyPeople != null) return { by: 'people', ids: idsOf('Person', f.anyPeople, 1_000, '`anyPeople`') }
  if (f.among != null) return { by: 'people', ids: idsOf('Person', f.among, 1_000, '`among`') }
  return { by: 'all' }
}

const atMost = (values: readonly string[], most: number, where: string): readonly string[] => {
  if (values.length > most)
    throw refuse('BAD_INPUT', `${where} takes at most ${most} values; ${values.length} were given.`)
  return [...new Set(values)]
}
