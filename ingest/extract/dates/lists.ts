/** Days told together: "7 và 8/7", "28/3, 13/6 và 14/11/2017". */

import type { Parts } from './reading.ts'

/** "7 và 8/7" is one interval, "5, 7 và 9/7" are three days; month and year stand behind the last. */
export function separately(parts: Parts): Parts[] {
  if (!parts.list) return [parts]
  const { list, d2, m2, y2, ...rest } = parts
  const numbers = d2 === undefined ? list : [...list, d2]
  const first = numbers[0] ?? 0
  if (numbers.length > 1 && numbers.every((n, i) => n === first + i))
    return [{ ...parts, d: first, d2: numbers.at(-1) ?? first }]
  const tail = { ...(m2 === undefined ? {} : { m: m2 }), ...(y2 === undefined ? {} : { y: y2 }) }
  return numbers.map((d) => ({ ...rest, d, ...tail }))
}

/** One reading of one match, before it is given a value. */
export interface Item {
  readonly start: number
  readonly end: number
  parts: Parts
}

/** Days in a row of which only the last has its year take that year: "28/3, 13/6 và 14/11/2017".
 * @param joined what may stand between two of them, whole */
export function shareYear(text: string, items: readonly Item[], joined: RegExp): void {
  for (let i = items.length - 2; i >= 0; i--) {
    const item = items[i] as Item
    const next = items[i + 1] as Item
    const { d, m, y, d2, yrel, dir } = item.parts
    if (
      d === undefined ||
      m === undefined ||
      y !== undefined ||
      d2 !== undefined ||
      yrel !== undefined ||
      dir !== undefined
    )
      continue
    const year = next.parts.d === undefined ? undefined : next.parts.y
    if (year !== undefined && next.start - item.end < 12 && joined.test(text.slice(item.end, next.start)))
      item.parts = { ...item.parts, y: year }
  }
}

/** How far behind a month with its year another one may still be of that year, in UTF-16 units. */
const STORY = 160

/** A story goes on in the year it began: of "tháng 4/2018 … và sau đó tháng 6" told in February 2019, the second is of 2018,
 * though June 2019 is nearer. Only where nothing speaks of what is to come.
 * @param month the month of publication, counted from the year 0
 * @param future whether words of what is to come stand about an item */
export function carryYear(text: string, items: readonly Item[], month: number, future: (item: Item) => boolean): void {
  for (let i = 1; i < items.length; i++) {
    const item = items[i] as Item
    const before = items[i - 1] as Item
    const { m, y, d2, m2, yrel, mrel, dir } = item.parts
    if (m === undefined || [y, d2, m2, yrel, mrel, dir].some((part) => part !== undefined)) continue
    const { m: begun, y: year } = before.parts
    if (begun === undefined || year === undefined || year < 100 || m <= begun || year * 12 + m > month) continue
    // Nearer to publication, and behind it?
    const later = year * 12 + m + 12
    if (later <= month || later - month >= 12 || item.start - before.end > STORY) continue
    if (!/[.!?;\n]\s/u.test(text.slice(before.end, item.start)) && !future(item))
      item.parts = { ...item.parts, y: year }
  }
}
