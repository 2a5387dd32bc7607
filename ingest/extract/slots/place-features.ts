/** What speaks for and against a place as a meeting's own, by name; `weights.json` of the language says how much. */

import type { Frame } from '../meetings/frame.ts'
import type { SlotContext } from './context.ts'
import { besideWord } from './place-beside.ts'
import { homeFeatures } from './place-home.ts'
import type { Sought } from './place-meeting.ts'
import type { PlaceMention } from './place-mention.ts'
import type { Pooled } from './place-pool.ts'
import { FAR, visitRelation } from './place-relations.ts'
import type { Survey } from './place-survey.ts'
import { near } from './place-time.ts'
import { countryFeatures, whoseOf } from './place-whose.ts'
import { around } from './place-window.ts'

const sentencesApart = (n: number): string => (n < -3 ? 'far before' : n > 2 ? 'far behind' : String(n))

/** As `some` of an array, without making one: a sentence may name thousands. */
function someone(people: ReadonlySet<number>, is: (person: number) => boolean): boolean {
  for (const person of people) if (is(person)) return true
  return false
}

/** The meeting word nearest to the place; of equally near ones the one that says most. */
function nearest({ draft }: Sought, place: PlaceMention): Frame {
  const frames = draft.frames.map(({ frame }) => frame)
  const gap = (frame: Frame) => Math.abs(place.sentence - frame.sentence)
  return frames.reduce((best, frame) =>
    gap(frame) < gap(best) || (gap(frame) === gap(best) && frame.sides.length > best.sides.length) ? frame : best,
  )
}

/** So many sentences before a meeting are looked back at. */
const BACK = 20

/** The last place that the article says something was at, or went to, before a sentence. */
function lastBefore({ places }: Survey, sentence: number): PlaceMention | undefined {
  for (let index = sentence - 1; index >= Math.max(0, sentence - BACK); index--) {
    const last = places[index]?.findLast(({ role }) => role === 'at' || role === 'to' || role === 'dateline')
    if (last) return last
  }
  return undefined
}

/** What tells that the place is in the host's country, or not. */
function hostFeatures({ hosts }: Sought, { country }: PlaceMention, size: string): string[] {
  const signs = country ? hosts.get(country) : undefined
  return signs ? [...signs].flatMap((sign) => [`host ${sign}`, `host ${sign} ${size}`]) : []
}

/** Where nothing happened, or not yet: what is known of such a place says little of where they met. */
function hardly(survey: Survey, { status }: Sought, { place, derived }: Pooled): string | null {
  if (derived === 'home') return 'home'
  if (place.role === 'from') return 'left'
  if (place.post) return 'post'
  return survey.visitTo.get(place)?.when === 'coming' && status === 'held' ? 'coming' : null
}

export function placeFeatures(
  context: SlotContext,
  survey: Survey,
  meeting: Sought,
  { place, derived }: Pooled,
): string[] {
  const { reading, lexicon } = context
  const { draft, told, status, ofEvent, visit: stay } = meeting
  const venue = lexicon.slots.venues.at(reading.tokens, place.from, place.to) !== null
  const kind = place.known?.kind ?? (venue ? 'venue' : place.sure ? 'named' : 'unsure')
  const frame = nearest(meeting, place)
  const distance = place.sentence - frame.sentence
  const own = distance === 0
  const sentence = reading.sentences[place.sentence]
  const people = survey.people[place.sentence] ?? new Set<number>()
  const ours = Math.min([...draft.people].filter((person) => people.has(person)).length, 2)
  const others = someone(people, (person) => !draft.people.has(person))
  const dates = survey.dates[place.sentence] ?? []
  const when = dates.some((date) => near(date, draft.date, 3)) ? 'its date' : 'another date'
  const time = dates.length === 0 ? 'no date' : draft.date === null ? 'a date' : when
  const whose = whoseOf(meeting, place)
  const size = kind === 'country' ? 'country' : 'inner'
  const hosts = hostFeatures(meeting, place, size)
  const weak = hardly(survey, meeting, { place, derived })
  if (weak)
    return [
      `hardly ${weak}`,
      `hardly ${weak} ${own ? 'here' : 'there'}`,
      `hardly ${weak} ${told}`,
      `hardly ${weak} of ${whose}`,
      ...hosts,
    ]
  const features = [
    `kind ${kind}`,
    `role ${place.role}${place.free ? '' : ' of a noun'}${place.initial ? ' opening' : ''}`,
    `sentence ${sentencesApart(distance)}`,
    `sentence ${sentencesApart(distance)} ${told}`,
    `place in article ${place.sentence < 3 ? place.sentence : place.sentence < 6 ? '3-5' : 'later'} ${told}`,
    `with ${ours} of them${others ? ' and others' : ''}`,
    time,
    ...countryFeatures(context, meeting, place, whose, size),
    ...homeFeatures(context, meeting, place, whose, distance),
    ...hosts,
  ]
  const beside = around(survey.places[place.sentence] ?? [], place.start, place.to, FAR)
  const nested = (one: PlaceMention) =>
    one.country === place.country && (one.known?.kind === 'country') !== (size === 'country')
  if (place.country && beside.some(nested))
    features.push(size === 'country' ? 'a place in it beside' : 'its country beside')
  if (derived) features.push(`derived ${derived}`, `derived ${derived} ${kind} ${told}`)
  if (own) features.push(...besideWord(context, frame, place))
  else {
    const block = sentence?.block === reading.sentences[frame.sentence]?.block
    features.push(block ? 'same paragraph' : 'another paragraph')
    features.push(`sentence ${sentencesApart(distance)} ${place.role}${place.initial ? ' opening' : ''}`)
    features.push(`elsewhere with ${ours} of them ${told}`)
    if (survey.meets[place.sentence]) features.push('elsewhere a meeting')
  }
  if (survey.countries === 1) features.push('only country')
  if (place === ofEvent) features.push('of the event', `of the event ${told}`)
  if (stay) {
    const there = place.country === null ? 'unknown' : place.country === stay.country ? 'there' : 'away'
    features.push(`on a visit ${stay.hosted ? 'hosted' : 'abroad'}: ${there} ${size}`)
  }
  const visit = survey.visitTo.get(place)
  if (visit) {
    const who = visit.visitor < 0 ? 'nobody' : draft.people.has(visit.visitor) ? 'ours' : 'another'
    const relation = visitRelation(context, survey, draft, visit, own)
    features.push(`visit by ${who} ${visit.when} ${status}`, `visit by ${who} ${own ? 'here' : 'there'} ${told}`)
    if (relation) features.push(`visit ${relation}`, `visit ${relation} ${own ? 'here' : 'there'} ${told}`)
  }
  // The town around it shares the token.
  if (place.start === lastBefore(survey, frame.sentence)?.start) features.push(`told last before ${told}`)
  return features
}
