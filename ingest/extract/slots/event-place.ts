/** The place told with an event wherever the article names it ("Hội nghị G20 tại Hamburg, Đức"). */

import type { EventMention } from './event-mentions.ts'
import type { PlaceMention } from './place-mention.ts'
import type { Survey } from './place-survey.ts'

/** Tokens within which the place follows the event's name. */
const BEHIND = 4

export function placeOfEvent(survey: Survey, events: readonly EventMention[]): PlaceMention | null {
  for (const { sentence, to } of events) {
    const next = survey.places[sentence]?.find(
      (place) => place.role === 'at' && place.start >= to && place.start <= to + BEHIND,
    )
    if (next) return next
  }
  return null
}
