/** Claims of one meeting → its row: every value with its claims, the one shown first, what is disputed, how its status came about. */

import { digest } from '../model/digest.ts'
import type { Attendance, MeetingRow, Slot, Told } from '../model/resolving.ts'
import type { Candidate } from './compatible.ts'
import type { Context } from './context.ts'
import { compare, type Said, slots } from './shown.ts'
import { historyOf, inTime, statusDisputed, statusOf } from './status.ts'
import { edtfBounds } from './window.ts'

/** The meeting is known by the earliest article that tells of it: later ones do not change its id. */
export function meetingId(claims: readonly Told[]): string {
  const [first] = [...claims].sort((a, b) =>
    compare([a.published ?? '9999', a.article, a.index, a.id], [b.published ?? '9999', b.article, b.index, b.id]),
  )
  return `m-${digest(16, first?.id ?? '')}`
}

/** @param partOf ids of meetings that tell the same as a round of more people. */
export function meetingRow(members: readonly Candidate[], partOf: readonly string[], context: Context): MeetingRow {
  const claims = inTime(members.map(({ told }) => told))
  const id = meetingId(claims)
  const on = slots(dates(claims))
  const places = slots(placesSaid(members))
  const events = slots(eventsSaid(members))
  const attended = attendance(claims, context)
  const status = statusOf(claims)
  const channel = channelOf(claims)
  const bounds = on[0] ? edtfBounds(on[0].to) : null
  const published = claims
    .map((claim) => claim.published ?? '')
    .filter(Boolean)
    .sort()
  const disputed = [
    ...(datesDiffer(on) ? ['date'] : []),
    ...(placesDiffer(members) ? ['place'] : []),
    ...(statusDisputed(claims) ? ['status'] : []),
    ...(channel.differ ? ['channel'] : []),
    ...(eventsDiffer(members) ? ['event'] : []),
    ...(peopleDiffer(members) ? ['participants'] : []),
  ]
  const ids = claims.map((claim) => claim.id).sort()
  return {
    id,
    properties: {
      date: on[0]?.to ?? null,
      from: bounds?.from ?? null,
      to: bounds?.to ?? null,
      sort: `${bounds?.from ?? '0000-00-00'} ${bounds?.to ?? '0000-00-00'} ${id}`,
      status: status.toUpperCase(),
      channel: channel.shown.toUpperCase(),
      sources: new Set(claims.map(({ story }) => story)).size,
      articles: new Set(claims.map(({ article }) => article)).size,
      claims: claims.length,
      people: attended.length,
      disputed,
      history: historyOf(claims).map((step) => JSON.stringify({ ...step, status: step.status.toUpperCase() })),
      partOf: [...partOf].sort(),
      confirmed: context.rulings.confirmed(ids),
      firstPublished: published[0] ?? null,
      lastPublished: published.at(-1) ?? null,
    },
    attended,
    at: events,
    in: places,
    on,
    claims: ids,
  }
}

function dates(claims: readonly Told[]): Said[] {
  return claims.flatMap((told) => {
    if (told.claim.date === null) return []
    const { edtf, basis } = told.claim.date
    const bounds = edtfBounds(edtf)
    const width = bounds ? (Date.parse(bounds.to) - Date.parse(bounds.from)) / 86_400_000 : 10_000
    return [{ value: edtf, basis, told, width }]
  })
}

const placesSaid = (members: readonly Candidate[]): Said[] =>
  members.flatMap(({ told, places }) => {
    const value = told.place
    return value && told.claim.place ? [{ value, basis: told.claim.place.basis, told, width: -places.length }] : []
  })

/** A gathering before the visit during which it was: it says more about why they met. */
const eventsSaid = (members: readonly Candidate[]): Said[] =>
  members.flatMap(({ told, event }) => {
    const value = told.event
    return value && told.claim.event
      ? [{ value, basis: told.claim.event.basis, told, width: event?.kind === 'visit' ? 1 : 0 }]
      : []
  })

/** People in the order of how many sources name them, office and country as most of those say, later articles over earlier. */
function attendance(claims: readonly Told[], context: Context): Attendance[] {
  const said = new Map<
    string,
    { stories: Set<string>; place: number; offices: Map<string, number>; countries: Map<string, number> }
  >()
  claims.forEach((told, age) => {
    told.claim.participants.forEach((mention, place) => {
      const person = told.persons[place] ?? ''
      const entry = said.get(person) ?? { stories: new Set(), place, offices: new Map(), countries: new Map() }
      entry.stories.add(told.story)
      entry.place = Math.min(entry.place, place)
      if (mention.office) entry.offices.set(mention.office, (entry.offices.get(mention.office) ?? 0) + 1 + age / 1e6)
      const country = mention.country === null ? null : context.knowledge.country(mention.country)
      if (country) entry.countries.set(country, (entry.countries.get(country) ?? 0) + 1 + age / 1e6)
      said.set(person, entry)
    })
  })
  const best = (votes: Map<string, number>) =>
    [...votes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null
  return [...said]
    .map(([person, { offices, countries }]) => ({ person, office: best(offices), country: best(countries) }))
    .sort((a, b) => (a.person < b.person ? -1 : 1))
}

function channelOf(claims: readonly Told[]): { shown: string; differ: boolean } {
  const votes = new Map<string, Set<string>>()
  for (const { claim, story } of claims)
    if (claim.channel !== 'unknown') votes.set(claim.channel, (votes.get(claim.channel) ?? new Set()).add(story))
  const [first] = [...votes].sort(([a, m], [b, n]) => n.size - m.size || (a < b ? -1 : 1))
  return { shown: first?.[0] ?? 'unknown', differ: votes.size > 1 }
}

/** A month that contains the day does not contradict it. */
function datesDiffer(on: readonly Slot[]): boolean {
  const bounds = on.flatMap(({ to }) => edtfBounds(to) ?? [])
  return bounds.some((a) => bounds.some((b) => a.to < b.from))
}

/** A city does not contradict its country. */
function placesDiffer(members: readonly Candidate[]): boolean {
  const chains = members.map(({ places }) => places).filter(([place]) => place !== undefined)
  return chains.some((a) => chains.some((b) => !a.includes(b[0] ?? '') && !b.includes(a[0] ?? '')))
}

/** A visit and a summit may both be true; two gatherings not. */
function eventsDiffer(members: readonly Candidate[]): boolean {
  const ids = new Set(
    members.flatMap(({ told, event }) => (told.event && event && event.kind !== 'visit' ? [told.event] : [])),
  )
  return ids.size > 1
}

/** Who only sat in is left out by some; sources differ when each names someone whom the other does not. */
function peopleDiffer(members: readonly Candidate[]): boolean {
  return members.some(({ people: a }) =>
    members.some(({ people: b }) => a.some((id) => !b.includes(id)) && b.some((id) => !a.includes(id))),
  )
}
