/** Where a meeting was: beside the meeting word, else from the visit, the event or the lead it belongs to. */

import type { ClaimedPlace } from '../../model/claim.ts'
import type { Draft } from '../meetings/meeting.ts'
import type { SlotContext } from './context.ts'
import { eventMentionsOf } from './event.ts'
import { type Candidate, candidates } from './place-choice.ts'
import { around } from './place-names.ts'
import { surveyOf } from './place-survey.ts'

/** The best candidate; of equal ones the first told. */
export function choosePlace(context: SlotContext, draft: Draft): Candidate | null {
  let best: Candidate | null = null
  for (const one of candidates(context, surveyOf(context), draft, eventMentionsOf(context, draft))) {
    if (!best || one.weight > best.weight) best = one
  }
  return best
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
