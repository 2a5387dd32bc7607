/** Where a meeting was: of the places that could be its own, the one that most speaks for. */

import type { ClaimedPlace } from '../../model/claim.ts'
import type { Draft } from '../meetings/meeting.ts'
import type { SlotContext } from './context.ts'
import { eventMentionsOf } from './event.ts'
import { placeOfEvent } from './event-place.ts'
import { around } from './place-names.ts'
import { likeliest, type PlaceOption } from './place-options.ts'

export const choosePlace = (context: SlotContext, draft: Draft): PlaceOption =>
  likeliest(context, draft, placeOfEvent(context, eventMentionsOf(context, draft)))

export function placeOf(context: SlotContext, draft: Draft): ClaimedPlace | null {
  const { value: place } = choosePlace(context, draft)
  if (!place) return null
  const written = place.to > place.from && place.role !== 'visit'
  const stated = written && draft.frames.some(({ frame }) => frame.sentence === place.sentence)
  return {
    name: place.names[0] as string,
    within: around(context.lexicon, place),
    basis: stated ? 'stated' : 'inherited',
  }
}
