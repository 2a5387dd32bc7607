/** Whether a place lies at home or abroad, beside who meets: foreigners are met at home or on a journey, countrymen mostly at home. */

import type { SlotContext } from './context.ts'
import type { Sought } from './place-meeting.ts'
import type { PlaceMention } from './place-mention.ts'
import { HEAD } from './place-survey.ts'

/** Sentences that open the article: its headline, and the first of its text. */
const TOP = 2

/** Where it is told: in the meeting's own sentence, at the top of the article, else before or behind the meeting. */
function zoneOf(place: PlaceMention, distance: number): string {
  if (distance === 0) return 'here'
  if (place.sentence < HEAD) return place.sentence < TOP ? 'top' : 'head'
  return distance < 0 ? 'before' : 'behind'
}

/** @param whose who of them is of the place's country
 * @param distance in sentences from the meeting's nearest word */
export function homeFeatures(
  context: SlotContext,
  meeting: Sought,
  place: PlaceMention,
  whose: string,
  distance: number,
): string[] {
  const { home } = context.lexicon.language
  const lies = place.country === null ? 'anywhere' : place.country === home ? 'at home' : 'abroad'
  const zone = zoneOf(place, distance)
  return [
    `${lies} with ${meeting.company}`,
    `${lies} with ${meeting.company}, ${zone}`,
    `${lies}, country of ${whose}, ${zone}`,
  ]
}
