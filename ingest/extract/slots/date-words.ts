/** The small words at a date: "hôm" and "ngày" begin the day of the news, "từ" a visit's, "trước" or "đến" one that ends something. */

import type { SlotContext } from './context.ts'
import type { Dated } from './dated.ts'

/** @param where the date stands: in the meeting's own clause, beside it, or in another sentence */
export function wordFeatures({ reading, lexicon }: SlotContext, index: number, date: Dated, where: string): string[] {
  const { dateWords } = lexicon.slots
  const first = reading.tokens[date.from]?.lower ?? ''
  const opens = date.from <= (reading.sentences[index]?.from ?? 0)
  const before = opens ? 'nothing' : (reading.tokens[date.from - 1]?.lower ?? '')
  const features = dateWords.has(first) ? [`word ${first}`] : []
  if (opens || dateWords.has(before)) features.push(`behind ${before}`, `${where} behind ${before}`)
  return features
}
