/** When a meeting was: of the days that could be its own, the one that most speaks for. */

import type { ClaimedDate } from '../../model/claim.ts'
import { choose } from '../choice.ts'
import type { Draft } from '../meetings/meeting.ts'
import type { Calendar } from './calendar.ts'
import type { SlotContext } from './context.ts'
import { type DateOption, dateOptions } from './date-options.ts'

export const chooseDate = (context: SlotContext, dates: Calendar, draft: Draft): DateOption =>
  choose(context.lexicon.language.weights.date, dateOptions(context, dates, draft)) as DateOption

export function dateOf(context: SlotContext, dates: Calendar, draft: Draft): ClaimedDate | null {
  const { value: date } = chooseDate(context, dates, draft)
  if (!date) return null
  const own = draft.frames.find((one) => one.date?.edtf === date.edtf)?.date
  return { edtf: date.edtf, basis: own?.basis ?? 'inherited' }
}
