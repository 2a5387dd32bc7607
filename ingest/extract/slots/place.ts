/** Where a meeting was: beside the meeting word, else from the visit, the event or the lead it belongs to. */

import type { ClaimedPlace } from '../../model/claim.ts'
import type { Draft } from '../meetings/meeting.ts'
import type { SlotContext } from './context.ts'
import { eventMentionsOf } from './event.ts'
import { besideCandidates, type Candidate, WEIGHT } from './place-choice.ts'
import { heaviest, inheritedCandidates, placeOfEvent } from './place-inherited.ts'
import { around } from './place-names.ts'
import { surveyOf } from './place-survey.ts'

/** The candidate with most for it; of equal ones the first told. */
export function choosePlace(context: SlotContext, draft: Draft): Candidate | null {
  const survey = surveyOf(context)
  const found = [...besideCandidates(context, survey, draft), ...inheritedCandidates(context, survey, draft)]
  const ofEvent = placeOfEvent(survey, eventMentionsOf(context, draft))
  if (ofEvent) {
    const inherited = !draft.frames.some(({ frame }) => frame.sentence === ofEvent.sentence)
    found.push({ place: ofEvent, weight: WEIGHT.event, why: 'event', inherited })
  }
  return heaviest(found)
}

export function placeOf(context: SlotContext, draft: Draft): ClaimedPlace | null {
  const best = choosePlace(context, draft)
  if (!best) return null
  return {
    name: best.place.names[0] as string,
    within: around(context.lexicon, best.place),
    basis: best.inherited ? 'inherited' : 'stated',
  }
}
