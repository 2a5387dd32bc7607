/** Taking in what was fetched: the first page at once, the rest as it comes. Until then the lines stand as the server counts them. */

import { batch } from '@preact/signals'
import { type Known, learn, type Thing, type WholeLine } from '../graph/known.ts'
import { makeScene } from '../graph/scene.ts'
import type { Places } from '../layout/force.ts'
import type { Found } from './load.ts'
import { placesIn } from './settle-layout.ts'
import { known } from './store.ts'
import type { View } from './view.ts'

let pending = 0

const finish = async (rest: NonNullable<Found['rest']>): Promise<void> => {
  pending++
  try {
    const { meetings, cut } = await rest()
    known.value = { ...learn(known.value, [], meetings), cut: known.value.cut || cut }
  } catch {
    // Some are missing: the page says so, and asks for whole lines.
    known.value = { ...known.value, cut: true }
  } finally {
    pending--
    if (pending === 0 && !known.value.cut) known.value = { ...known.value, lines: new Map() }
  }
}

/** An answer of the server to what a drawing needs. */
export interface Answer {
  readonly things: readonly Thing[]
  readonly found: Found
  /** How many neighbours of each expanded node are not drawn. */
  readonly left?: ReadonlyMap<string, number>
  readonly lines?: readonly (readonly [string, WholeLine])[]
}

/** What is known with the answer. */
const knowing = (before: Known, { things, found, left = new Map(), lines = [] }: Answer): Known => ({
  ...learn(before, things, found.meetings),
  left: new Map([...before.left, ...left]),
  lines: found.rest === null ? before.lines : new Map([...before.lines, ...lines]),
})

const takeIn = (answer: Answer): void => {
  known.value = knowing(known.value, answer)
  if (answer.found.rest !== null) void finish(answer.found.rest)
}

/**
 * Takes in an answer together with the places of what it brings to a view, so that the canvas is drawn once.
 * `then` is to put the places into the view. Nothing happens when the signal has been given meanwhile.
 */
export const takeInPlaced = async (
  answer: Answer,
  next: View,
  signal: AbortSignal,
  then: (places: Places) => void,
): Promise<void> => {
  const places = await placesIn(makeScene(next, knowing(known.value, answer)), next.positions)
  if (signal.aborted) return
  batch(() => {
    takeIn(answer)
    then(places)
  })
}
