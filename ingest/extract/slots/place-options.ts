/** The places that could be a meeting's, weighed against each other and against none. */

import { choose, type Option } from '../choice.ts'
import type { Draft } from '../meetings/meeting.ts'
import type { SlotContext } from './context.ts'
import { placeFeatures } from './place-features.ts'
import { meetingOf, noPlaceFeatures } from './place-meeting.ts'
import type { PlaceMention } from './place-mention.ts'
import { poolOf } from './place-pool.ts'
import { surveyOf } from './place-survey.ts'

export type PlaceOption = Option<PlaceMention | null>

/** Every place that could be the meeting's, and none at all. */
export function placeOptions(context: SlotContext, draft: Draft, ofEvent: PlaceMention | null): PlaceOption[] {
  const survey = surveyOf(context)
  const meeting = meetingOf(context, survey, draft, ofEvent)
  const pool = poolOf(context, survey, draft, ofEvent)
  return [
    ...pool.map((one) => ({
      value: one.place,
      key: one.place.known?.id ?? context.lexicon.knowledge.key(one.place.names[0] as string),
      features: placeFeatures(context, survey, meeting, one),
    })),
    { value: null, key: '', features: noPlaceFeatures(meeting, pool.length) },
  ]
}

/** The likeliest place; its own value is null where none is likelier.
 * @param ofEvent where its event was */
export const likeliest = (context: SlotContext, draft: Draft, ofEvent: PlaceMention | null): PlaceOption =>
  choose(context.lexicon.language.weights.place, placeOptions(context, draft, ofEvent)) as PlaceOption
