/** From the parts of an expression to its value: one function for every kind of reading. */

import { day, days, month, quarter, year } from './calendar-readings.ts'
import type { Reading } from './reading.ts'
import { offset, weekday, weekend } from './relative-readings.ts'

export const readings: Readonly<Record<string, Reading>> = { day, days, month, year, quarter, weekday, offset, weekend }
