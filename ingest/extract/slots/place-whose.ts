/** Whose country a place is in: of all who meet, of one, of nobody there. */

import type { SlotContext } from './context.ts'
import type { Sought } from './place-meeting.ts'
import type { PlaceMention } from './place-mention.ts'

/** Who of those who meet is of the place's country. */
export function whoseOf({ draft, countries }: Sought, { country }: PlaceMention): string {
  const of = country ? countries.get(country) : undefined
  return !country ? 'unknown' : !of ? 'third' : of.size === draft.people.size ? 'all' : 'one'
}

export function countryFeatures(
  context: SlotContext,
  { draft, countries }: Sought,
  place: PlaceMention,
  whose: string,
  size: string,
): string[] {
  const of = place.country ? countries.get(place.country) : undefined
  const features = [`country of ${whose}`, `country of ${whose}: ${size} ${place.role}`]
  const first = draft.frames.find(({ frame }) => frame.sides.length > 1)?.frame
  if (of && first && of.size < draft.people.size) {
    const host = of.has(first.sides[0]?.entity ?? -1) ? 'first' : 'second'
    features.push(
      `country of the ${host} ${context.lexicon.slots.receives.has(first.rule.id) ? 'receiving' : 'meeting'}`,
    )
  }
  return features
}
