/** What a date is, wherever it stands: how exact, how old, and whether it is the day of a report. */

import { isDay, isSpan } from './calendar.ts'
import type { SlotContext } from './context.ts'
import type { Dated } from './dated.ts'

const DAY = 86_400_000
/** Words of a report follow a date within so many tokens. */
const REPORT = 12

/** How exact it is. */
export function precision(edtf: string): 'day' | 'span' | 'year' | 'month' {
  if (isDay(edtf)) return 'day'
  if (isSpan(edtf)) return 'span'
  return edtf.length === 4 ? 'year' : 'month'
}

/** Where it lies seen from publication. */
export function age(edtf: string, published: string | null): string {
  if (!published || !/^\d{4}-\d\d-\d\d/.test(edtf)) return 'unplaced'
  const days = Math.round((Date.parse(edtf.slice(0, 10)) - Date.parse(published)) / DAY)
  if (days > 0) return days > 4 ? 'ahead' : 'soon'
  return days >= -3 ? 'fresh' : days >= -12 ? 'recent' : 'old'
}

/** "Ngày 18/7, Reuters đưa tin": the day of the report. */
export function reported({ reading, lexicon }: SlotContext, index: number, date: Dated): boolean {
  const limit = Math.min(reading.sentences[index]?.to ?? 0, date.to + REPORT)
  return lexicon.reports.within(reading.tokens, date.to, limit)
}
