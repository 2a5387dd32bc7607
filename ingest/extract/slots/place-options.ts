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

/** A place told of several times is one option, with what speaks for it anywhere; its value is the mention nearest to the meeting's words. */
function merged(mentions: readonly PlaceOption[], distance: (place: PlaceMention) => number): PlaceOption[] {
  const byKey = new Map<string, PlaceOption>()
  for (const one of mentions) {
    const before = byKey.get(one.key)
    if (!before) {
      byKey.set(one.key, one)
      continue
    }
    const [a, b] = [before.value as PlaceMention, one.value as PlaceMention]
    const features = [...new Set([...before.features, ...one.features])]
    byKey.set(one.key, { key: one.key, value: distance(b) < distance(a) ? b : a, features })
  }
  return [...byKey.values()]
}

/** Every place that could be the meeting's, and none at all. */
export function placeOptions(context: SlotContext, draft: Draft, ofEvent: PlaceMention | null): PlaceOption[] {
  const survey = surveyOf(context)
  const meeting = meetingOf(context, survey, draft, ofEvent)
  const pool = poolOf(context, survey, meeting)
  const mentions = pool.map((one) => ({
    value: one.place,
    key: one.place.known?.id ?? context.lexicon.knowledge.key(one.place.names[0] as string),
    features: placeFeatures(context, survey, meeting, one),
  }))
  const distance = ({ sentence }: PlaceMention): number =>
    Math.min(...draft.frames.map(({ frame }) => Math.abs(frame.sentence - sentence)))
  return [...merged(mentions, distance), { value: null, key: '', features: noPlaceFeatures(meeting, pool.length) }]
}

/** The likeliest place; its own value is null where none is likelier.
 * @param ofEvent where its event was */
export const likeliest = (context: SlotContext, draft: Draft, ofEvent: PlaceMention | null): PlaceOption =>
  choose(context.lexicon.language.weights.place, placeOptions(context, draft, ofEvent)) as PlaceOption
