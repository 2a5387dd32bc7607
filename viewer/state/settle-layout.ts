/** Whenever something on the canvas has no place yet, the worker finds one; nothing that has a place is moved. */

import { effect } from '@preact/signals'
import { lineLength, roomFor } from '../canvas/size.ts'
import type { Scene } from '../graph/scene.ts'
import type { LayoutTask, Places } from '../layout/force.ts'
import { findPlaces } from '../layout/place.ts'
import { words } from '../text/words.ts'
import { place } from './change.ts'
import { change, say, scene, settle, view, work } from './store.ts'
import type { View } from './view.ts'

const taskOf = ({ nodes, edges }: Scene, positions: View['positions']): LayoutTask | null => {
  if (nodes.every((node) => positions[node.id] !== undefined)) return null
  return {
    nodes: nodes.map((node) => {
      const at = positions[node.id]
      return { id: node.id, radius: roomFor(node), ...(at && { at }) }
    }),
    edges: edges.map(({ source, target, kind }) => ({ source, target, length: lineLength(kind) })),
  }
}

/** Places for the nodes of a scene that have none. */
export const placesIn = async (of: Scene, positions: View['positions']): Promise<Places> => {
  const task = taskOf(of, positions)
  return task === null ? {} : findPlaces(task)
}

let busy = false

const arrange = async (): Promise<void> => {
  if (busy) return
  busy = true
  try {
    const next = () => taskOf(scene.value, view.value.positions)
    for (let task = next(); task !== null; task = next()) {
      const places = await findPlaces(task)
      const wanted = new Set(scene.value.nodes.map((node) => node.id))
      settle((now) => place(now, Object.fromEntries(Object.entries(places).filter(([id]) => wanted.has(id)))))
    }
  } finally {
    busy = false
  }
}

/** Begins to watch; the returned function ends it. */
export const watchLayout = (): (() => void) =>
  effect(() => {
    // While something is being fetched, the lines that pull nodes together are still missing.
    if (work.value.state !== 'working' && taskOf(scene.value, view.value.positions) !== null) void arrange()
  })

/** Looks for better places for all but the pinned: the one command that moves what stands. */
export const rearrange = async (): Promise<void> => {
  const { pinned, positions } = view.value
  const held = Object.fromEntries(pinned.flatMap((id) => (positions[id] ? [[id, positions[id]]] : [])))
  const task = taskOf(scene.value, held)
  if (task === null) return
  const places = await findPlaces(task)
  change((now) => place(now, places, true))
  say(words().rearranged)
}
