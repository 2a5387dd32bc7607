/** The places that could be a meeting's: those told near its words, in the lead, with its people's visits and its event. */

import type { Frame } from '../meetings/frame.ts'
import type { Draft } from '../meetings/meeting.ts'
import type { Referent } from '../people/references.ts'
import { adjacent } from '../reading.ts'
import { textOf } from '../tokens.ts'
import type { SlotContext } from './context.ts'
import type { Hosts } from './place-host.ts'
import type { Sought } from './place-meeting.ts'
import { type PlaceMention, placed } from './place-mention.ts'
import { shortName } from './place-name.ts'
import { around as containing } from './place-names.ts'
import { FAR } from './place-relations.ts'
import { HEAD, type Survey } from './place-survey.ts'
import { around, firstFrom } from './place-window.ts'

/** Sentences before and behind the meeting's own that are looked at. */
const BEFORE = 6
const BEHIND = 2
/** Places looked at in one sentence. */
const EACH = 24

export interface Pooled {
  readonly place: PlaceMention
  /** How it got here where the article has no preposition before it: the town around a venue told elsewhere, the host's own country, a place among the words of the other side. */
  readonly derived: 'around' | 'host' | 'bare' | 'home' | null
}

/** A venue is one meeting's own; the town around it is shared by the rest of the news. */
function townAround({ lexicon, reading }: SlotContext, place: PlaceMention): PlaceMention | null {
  const venue = place.known
    ? place.known.kind === 'venue'
    : lexicon.slots.venues.at(reading.tokens, place.from, place.to) !== null
  const names = venue ? containing(lexicon, place) : []
  return names.length > 0 ? { ...place, names, known: lexicon.knowledge.places(names[0] as string)[0] ?? null } : null
}

/** The country of who receives a guest from another one. */
function hostCountry({ entities, lexicon }: SlotContext, draft: Draft): PlaceMention[] {
  return draft.frames.flatMap(({ frame }) => {
    const [host, ...guests] = frame.sides.map(({ entity }) => entities[entity])
    const title = host?.titles.find((own) => own.country && own.countryText)
    const known = title?.country ? lexicon.knowledge.place(title.country.toLowerCase()) : null
    if (!title?.countryText || !known || !lexicon.slots.receives.has(frame.rule.id)) return []
    const foreign = guests.some((guest) => guest?.titles.some((own) => own.country && own.country !== title.country))
    if (!foreign) return []
    const { sentence, from } = frame
    const name = { from, to: from, names: [title.countryText], known, country: title.country, sure: true }
    return [placed(name, sentence, true)]
  })
}

/** The countries that something speaks for as a host's, by the name that the article calls them by. */
function homes(context: SlotContext, draft: Draft, hosts: Hosts): PlaceMention[] {
  const { entities, lexicon } = context
  const [first] = draft.frames
  if (!first) return []
  const { sentence, from } = first.frame
  return [...hosts].flatMap(([country, signs]) => {
    const known = lexicon.knowledge.place(country.toLowerCase())
    if (!known || [...signs].every((sign) => sign === 'invited to')) return []
    const written = entities.flatMap(({ titles }) => titles).find((title) => title.country === country && title.land)
    const name = {
      from,
      to: from,
      names: [written?.countryText ? shortName(lexicon, written.countryText, known) : known.name],
      known,
      country,
      sure: true,
    }
    return [placed(name, sentence, true)]
  })
}

const nameStart = (person: Referent | undefined): number => person?.mention.name?.from ?? person?.mention.from ?? -1

/** "Bộ trưởng Lloyd Austin", "Lễ kỷ niệm Chiến thắng Điện Biên Phủ", "tiếp Thị trưởng Yokohama A": part of a name, or where the guest comes from. */
function ofSomethingElse(
  { lexicon, bySentence }: SlotContext,
  { events }: Survey,
  { sentence, rule, list }: Frame,
  at: number,
): boolean {
  if (events[sentence]?.some(({ kind, from, to }) => kind === 'ceremony' && from <= at && at < to)) return true
  const person = bySentence[sentence]?.find(({ mention }) => mention.from <= at && at < mention.to)
  if (!person) return false
  const { name } = person.mention
  return (
    (name !== null && name.from <= at && at < name.to) ||
    (lexicon.slots.receives.has(rule.id) && list.includes(person.entity))
  )
}

/** Towns and provinces named without a preposition in the meeting's sentences ("làm việc với lãnh đạo Bến Tre"). */
function bare(context: SlotContext, survey: Survey, draft: Draft): PlaceMention[] {
  const { reading, lexicon, bySentence } = context
  const found: PlaceMention[] = []
  for (const { frame } of draft.frames) {
    const sentence = reading.sentences[frame.sentence]
    const to = Math.min(sentence?.to ?? 0, frame.to + FAR)
    const near = around(survey.places[frame.sentence] ?? [], frame.from, frame.to, FAR)
    const told = new Set(near.map(({ names }) => names[0]))
    const people = bySentence[frame.sentence] ?? []
    const begins = (at: number) => nameStart(people[firstFrom(people, nameStart, at)]) === at
    for (let i = Math.max(sentence?.from ?? 0, frame.from - FAR); i < to; i++) {
      const place = lexicon.places.at(reading.tokens, i, to)
      const known = place?.value.find(({ kind }) => kind === 'city' || kind === 'region')
      const first = reading.tokens[i]
      const last = reading.tokens[(place?.to ?? 1) - 1]
      if (!place || !known || !first?.cap || !last?.cap) continue
      // "Vinh Sơn Nguyễn Văn An", "New York Times": part of a longer name.
      const next = reading.tokens[place.to]
      if (next?.cap && adjacent(last, next) && !begins(place.to)) continue
      if (ofSomethingElse(context, survey, frame, i)) continue
      const name = textOf(reading.tokens, reading.document.text, i, place.to)
      const names = { from: i, to: place.to, names: [name], known, country: known.country, sure: true }
      if (!told.has(name) && known.country) found.push(placed(names, frame.sentence, false))
      i = place.to - 1
    }
  }
  return found
}

export function poolOf(context: SlotContext, survey: Survey, { draft, ofEvent, hosts }: Sought): Pooled[] {
  const pool = new Set<PlaceMention>()
  const last = survey.places.length - 1
  const take = (index: number) => {
    for (const place of (survey.places[index] ?? []).slice(0, EACH)) pool.add(place)
  }
  const own = new Set(draft.frames.map(({ frame }) => frame.sentence))
  for (const { frame } of draft.frames)
    for (const place of around(survey.places[frame.sentence] ?? [], frame.from, Math.max(frame.to, frame.end), FAR))
      pool.add(place)
  for (const index of own) {
    for (let near = Math.max(0, index - BEFORE); near <= Math.min(last, index + BEHIND); near++)
      if (!own.has(near)) take(near)
  }
  for (let index = 0; index < HEAD; index++) if (!own.has(index)) take(index)
  for (const person of draft.people) for (const visit of survey.visitsOf.get(person) ?? []) pool.add(visit.place)
  if (ofEvent) pool.add(ofEvent)
  const told = [...pool]
  const towns = told.flatMap((place) => (own.has(place.sentence) ? [] : (townAround(context, place) ?? [])))
  return [
    ...told.map((place): Pooled => ({ place, derived: null })),
    ...towns.map((place): Pooled => ({ place, derived: 'around' })),
    ...hostCountry(context, draft).map((place): Pooled => ({ place, derived: 'host' })),
    ...homes(context, draft, hosts).map((place): Pooled => ({ place, derived: 'home' })),
    ...bare(context, survey, draft).map((place): Pooled => ({ place, derived: 'bare' })),
  ]
}
