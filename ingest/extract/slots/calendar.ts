/** The dates of an article by sentence, with what leans on the day told before resolved. */

import type { DateMention } from '../../model/date.ts'
import type { Reading } from '../reading.ts'
import type { Dated } from './dated.ts'

/** By sentence. */
export type Calendar = readonly (readonly Dated[])[]

const DAY = 86_400_000
export const isDay = (edtf: string): boolean => /^[\dX]{4}-\d\d-\d\d$/.test(edtf)
/** From a day to a day. */
export const isSpan = (edtf: string): boolean => /^\d{4}-\d\d-\d\d\//.test(edtf)

function shift(edtf: string, days: number): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf)) return days === 0 ? edtf : null
  return new Date(Date.parse(edtf) + days * DAY).toISOString().slice(0, 10)
}

/** Resolves "cùng ngày" and "hôm sau" against the last day told before them. One pass. */
export function calendar(reading: Reading, dates: readonly DateMention[]): Calendar {
  const sorted = [...dates].sort((a, b) => a.start - b.start)
  let next = 0
  let before: string | null = null
  return reading.sentences.map((sentence) => {
    const found: Dated[] = []
    const end = reading.tokens[sentence.to - 1]?.end ?? 0
    let token = sentence.from
    while (next < sorted.length && (sorted[next] as DateMention).end <= end) {
      const date = sorted[next++] as DateMention
      const start = reading.tokens[sentence.from]?.start ?? 0
      const edtf: string | null = date.kind === 'absolute' ? date.edtf : before && shift(before, date.days)
      // A caption speaks of its picture: nothing in the text leans on its day.
      if (edtf && isDay(edtf) && sentence.kind !== 'caption') before = edtf
      if (!edtf || date.start < start) continue
      while (token < sentence.to && (reading.tokens[token]?.end ?? 0) <= date.start) token++
      let to = token
      while (to < sentence.to && (reading.tokens[to]?.start ?? 0) < date.end) to++
      found.push({ from: token, to, edtf, basis: date.kind === 'absolute' ? date.basis : 'relative' })
    }
    return found
  })
}
