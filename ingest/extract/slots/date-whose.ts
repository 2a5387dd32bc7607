/** Whose else a day may be: the occasion's at which somebody tells of the meeting, a court's, another meeting's, or its event's. */

import { isDay } from './calendar.ts'
import type { SlotContext } from './context.ts'
import type { Telling } from './date-telling.ts'
import type { Dated } from './dated.ts'
import { surveyOf } from './place-survey.ts'

/** The day of an interview stands behind the word for it within so many tokens. */
const OCCASION = 12

/** @param where the date stands: in the meeting's own clause, beside it, or in another sentence */
export function whoseFeatures(
  context: SlotContext,
  { draft, events }: Telling,
  index: number,
  date: Dated,
  where: string,
): string[] {
  const { reading, lexicon } = context
  const features: string[] = []
  const from = Math.max(reading.sentences[index]?.from ?? 0, date.from - OCCASION)
  if (lexicon.slots.occasions.within(reading.tokens, from, date.from)) features.push(`${where} occasion`)
  if (surveyOf(context).court[index]) features.push(`${where} court`)
  if (where === 'own') return features
  const common = draft.theirs.get(date.edtf)
  if (common !== undefined) features.push(`${where} ${common > 0 ? 'theirs' : 'others'}`)
  if (events.has(index)) features.push(`${where} event`, `${where} event ${isDay(date.edtf) ? 'day' : 'span'}`)
  return features
}
