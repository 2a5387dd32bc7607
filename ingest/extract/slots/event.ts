/** The conference, summit, visit or ceremony a meeting was part of. */

import type { ClaimedEvent } from '../../model/claim.ts'
import type { Draft } from '../meetings/meeting.ts'
import type { SlotContext } from './context.ts'

export function eventOf(_context: SlotContext, _draft: Draft): ClaimedEvent | null {
  return null
}
