/** Taking in what was fetched: the first page at once, the rest as it comes. Until then the lines stand as the server counts them. */

import { learn, type Thing, type WholeLine } from '../graph/known.ts'
import type { Found } from './load.ts'
import { known } from './store.ts'

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

export const takeIn = (
  things: readonly Thing[],
  found: Found,
  left: ReadonlyMap<string, number>,
  lines: readonly (readonly [string, WholeLine])[] = [],
): void => {
  const before = known.value
  known.value = {
    ...learn(before, things, found.meetings),
    left: new Map([...before.left, ...left]),
    lines: found.rest === null ? before.lines : new Map([...before.lines, ...lines]),
  }
  if (found.rest !== null) void finish(found.rest)
}
