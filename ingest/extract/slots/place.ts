/** Where a meeting was: beside the meeting word, else from the lead, a visit or the event. */

import type { ClaimedPlace } from '../../model/claim.ts'
import type { Draft } from '../meetings/meeting.ts'
import type { SlotContext } from './context.ts'

export function placeOf(_context: SlotContext, _draft: Draft): ClaimedPlace | null {
  return null
}
