/** The place told with an event wherever the article names it ("Hội nghị G20 tại Hamburg, Đức", "Hội nghị WEF Davos"). */

import { textOf } from '../tokens.ts'
import type { SlotContext } from './context.ts'
import type { EventMention } from './event-mentions.ts'
import { type PlaceMention, placed } from './place-mention.ts'
import { surveyOf } from './place-survey.ts'

/** Tokens within which the place follows the event's name. */
const BEHIND = 4

/** A city that is part of the event's name, behind its first word; a ceremony is named after what it remembers, a body after where it was founded. */
function namedAfter(
  { reading, lexicon }: SlotContext,
  { sentence, from, to, kind }: EventMention,
): PlaceMention | null {
  if (kind === 'ceremony') return null
  for (let i = from + 1; i < to; i++) {
    const body = lexicon.countries.at(reading.tokens, i, to)
    if (body && body.to - i > 1) {
      i = body.to - 1
      continue
    }
    const place = reading.tokens[i]?.cap ? lexicon.places.at(reading.tokens, i, to) : null
    const known = place?.value.find(({ kind }) => kind === 'city')
    if (!place || !known) continue
    const names = [textOf(reading.tokens, reading.document.text, i, place.to)]
    return placed({ from: i, to: place.to, names, known, country: known.country, sure: true }, sentence, true)
  }
  return null
}

export function placeOfEvent(context: SlotContext, events: readonly EventMention[]): PlaceMention | null {
  const { places } = surveyOf(context)
  for (const { sentence, to } of events) {
    const next = places[sentence]?.find(
      (place) => place.role === 'at' && place.start >= to && place.start <= to + BEHIND,
    )
    if (next) return next
  }
  for (const event of events) {
    const place = namedAfter(context, event)
    if (place) return place
  }
  return null
}
