/** Draws something that was found and takes the keyboard to the drawing. */

import type { Thing } from '../graph/known.ts'
import { show } from '../state/commands.ts'

export const drawThing = async (thing: Thing): Promise<void> => {
  await show(thing)
  document.getElementById('drawing')?.focus({ preventScroll: true })
}
