/** The small words at a date: "hôm" and "ngày" begin the day of the news, "từ" a visit's, "trước" or "đến" one that ends something. */

import type { SlotContext } from './context.ts'
import type { Dated } from './dated.ts'

export function wordFeatures({ reading, lexicon }: SlotContext, index: number, date: Dated): string[] {
  const { dateWords } = lexicon.slots
  const first = reading.tokens[date.from]?.lower ?? ''
  const opens = date.from <= (reading.sentences[index]?.from ?? 0)
  const before = opens ? 'nothing' : (reading.tokens[date.from - 1]?.lower ?? '')
  const features = dateWords.has(first) ? [`word ${first}`] : []
  if (opens || dateWords.has(before)) features.push(`behind ${before}`)
  return features
}
