/** Places a meeting takes over: from a visit, from its event, from the sentence before, from the lead, from the host. */

import type { Draft } from '../meetings/meeting.ts'
import { countriesOf } from '../people/entity.ts'
import type { SlotContext } from './context.ts'
import type { EventMention } from './event-mentions.ts'
import { type Candidate, meetingBetween, NEAR, WEIGHT } from './place-choice.ts'
import type { PlaceMention, Visit } from './place-mentions.ts'
import { around } from './place-names.ts'
import { HEAD, type Survey } from './place-survey.ts'
import { isNews, near } from './place-time.ts'

/** Places looked at in another sentence. */
const PLACES = 24
/** Visits looked at in one sentence. */
const VISITS = 12
/** Sentences from the head whose places the rest of the news shares. */
const LEAD = 3

const isOf = (context: SlotContext, index: number, country: string): boolean => {
  const entity = context.entities[index]
  return (
    entity !== undefined &&
    countriesOf(entity, context.lexicon.knowledge, context.reading.document.article.published).has(country)
  )
}

/** How likely the visit is the one the meeting belongs to, 0 for never; higher in the country of one of the others. `beside`: told in the meeting's own sentence. */
export function visitWeight(context: SlotContext, survey: Survey, draft: Draft, visit: Visit, beside: boolean): number {
  const { place, when, visitor } = visit
  const held = draft.frames.every(({ status }) => status === 'held')
  if (when === 'coming' && held) return 0
  if (when === 'gone' && !beside) return 0
  const dates = survey.dates[place.sentence] ?? []
  if (!beside && dates.length > 0 && !dates.some((date) => near(date, draft.date, 3))) return 0
  if (visitor >= 0 && !draft.people.has(visitor)) return beside ? WEIGHT.sentence : 0
  const { country } = place
  // Nobody visits one's own country; a province of it, yes.
  if (country && place.known?.kind === 'country' && isOf(context, visitor, country)) return 0
  const hosted =
    country !== null && [...draft.people].some((index) => index !== visitor && isOf(context, index, country))
  if (beside) return hosted ? WEIGHT.visit + 0.5 : WEIGHT.visit
  return hosted ? WEIGHT.host : WEIGHT.trip
}

function visitCandidates(
  context: SlotContext,
  survey: Survey,
  draft: Draft,
  sentences: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = []
  for (const index of sentences) {
    for (const visit of (survey.visits[index] ?? []).slice(0, VISITS)) {
      const weight = visitWeight(context, survey, draft, visit, true)
      if (weight > 0) found.push({ place: visit.place, weight, why: 'visit', inherited: true })
    }
  }
  const news = isNews(survey, draft)
  for (const person of draft.people) {
    for (const visit of survey.visitsOf.get(person) ?? []) {
      if (sentences.has(visit.place.sentence)) continue
      const weight = visitWeight(context, survey, draft, visit, false)
      if (weight > 0 && (news || weight >= WEIGHT.host))
        found.push({ place: visit.place, weight, why: 'trip', inherited: true })
    }
  }
  return found
}

/** The place told with an event wherever the article names it ("Hội nghị G20 tại Hamburg, Đức"). */
export function placeOfEvent(survey: Survey, events: readonly EventMention[]): PlaceMention | null {
  for (const event of events) {
    const next = survey.places[event.sentence]?.find(
      (place) => place.role === 'at' && place.start >= event.to && place.start <= event.to + 4,
    )
    if (next) return next
  }
  return null
}

/** A few sentences before, at the head of a sentence that speaks of the same people. */
const BACK = 3

function neighbourCandidates(
  context: SlotContext,
  survey: Survey,
  draft: Draft,
  sentences: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = []
  for (const index of sentences) {
    for (let before = index - 1; before >= Math.max(0, index - BACK); before--) {
      if (sentences.has(before) || survey.background[before]) continue
      const both = [...draft.people].filter((person) => survey.people[before]?.has(person)).length >= 2
      const sameBlock = context.reading.sentences[before]?.block === context.reading.sentences[index]?.block
      if (!both && (before < index - 1 || !sameBlock)) continue
      for (const place of (survey.places[before] ?? []).slice(0, PLACES)) {
        if (place.role === 'at' && place.initial)
          found.push({ place, weight: both ? WEIGHT.told : WEIGHT.neighbour, why: 'neighbour', inherited: true })
      }
    }
  }
  return found
}

/** A venue is one meeting's own; the town around it is shared by the rest of the news. */
function widened(context: SlotContext, place: PlaceMention): PlaceMention | null {
  const { knowledge } = context.lexicon
  const venue = place.known
    ? place.known.kind === 'venue'
    : context.lexicon.slots.venues.at(context.reading.tokens, place.from, place.to) !== null
  if (!venue) return place
  const names = around(context.lexicon, place)
  return names.length > 0 ? { ...place, names, known: knowledge.places(names[0] as string)[0] ?? null } : null
}

function leadCandidates(
  context: SlotContext,
  survey: Survey,
  draft: Draft,
  sentences: ReadonlySet<number>,
): Candidate[] {
  const found: Candidate[] = []
  const early = draft.frames.some(({ frame }) => frame.sentence < HEAD)
  const countries = new Set(survey.places.slice(0, HEAD).flatMap((list) => list.map((place) => place.country)))
  for (let index = 0; index < Math.min(LEAD, survey.places.length); index++) {
    if (sentences.has(index) || (survey.background[index] && index > 0)) continue
    const begin = context.reading.sentences[index]?.from ?? 0
    for (const place of (survey.places[index] ?? []).slice(0, PLACES)) {
      if (place.role !== 'dateline' && (place.role !== 'at' || !place.free)) continue
      // Inside its sentence it may be of anything said there: only where the whole lead speaks of one country.
      if (!early && !place.initial && countries.size > 1) continue
      // Beside another meeting's word it is that one's, unless both are told at the head.
      if (!early && !place.initial && meetingBetween(context, Math.max(begin, place.start - NEAR), place.start))
        continue
      const weight = place.role === 'dateline' ? WEIGHT.lead - 1 : WEIGHT.lead + (place.initial ? 0.5 : 0) - index * 0.1
      const shared = widened(context, place)
      if (shared) found.push({ place: shared, weight, why: 'lead', inherited: true })
    }
  }
  return found
}

/** Who receives a guest from another country does so at home. */
function hostCandidates(context: SlotContext, draft: Draft): Candidate[] {
  const { entities, lexicon } = context
  const found: Candidate[] = []
  for (const { frame, status } of draft.frames) {
    const host = entities[frame.sides[0]?.entity ?? -1]
    const title = host?.titles.find((own) => own.country && own.countryText)
    const known = title?.country ? lexicon.knowledge.place(title.country.toLowerCase()) : null
    if (!context.lexicon.slots.receives.has(frame.rule.id) || status !== 'held' || !title?.countryText || !known)
      continue
    const foreign = frame.sides
      .slice(1)
      .some(({ entity }) => entities[entity]?.titles.some((own) => own.country && own.country !== title.country))
    if (!foreign) continue
    const place: PlaceMention = {
      from: frame.from,
      to: frame.from,
      names: [title.countryText],
      known,
      country: title.country,
      sure: true,
      sentence: frame.sentence,
      start: frame.from,
      role: 'at',
      free: true,
      initial: false,
    }
    found.push({ place, weight: WEIGHT.receives, why: 'host', inherited: true })
  }
  return found
}

export function inheritedCandidates(context: SlotContext, survey: Survey, draft: Draft): Candidate[] {
  const sentences = new Set(draft.frames.map(({ frame }) => frame.sentence))
  const found = [
    ...visitCandidates(context, survey, draft, sentences),
    ...neighbourCandidates(context, survey, draft, sentences),
    ...hostCandidates(context, draft),
  ]
  return isNews(survey, draft) ? [...found, ...leadCandidates(context, survey, draft, sentences)] : found
}

export function heaviest(found: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null
  for (const one of found) if (!best || one.weight > best.weight) best = one
  return best
}
