/** `totals`: how much there is. */

import type { Context } from '../context.ts'
import { statement } from '../graph/statement.ts'
import { cursorOf, newest } from '../live/changes.ts'

export const totals = async (_: unknown, __: unknown, context: Context) => {
  const [row] = await context.read(statement('totals'))
  return { ...row, changedAt: async () => cursorOf(await newest(context)) }
}
