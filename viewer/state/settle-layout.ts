/** Whenever something on the canvas has no place yet, the worker finds one; nothing that has a place is moved. */

import { effect } from '@preact/signals'
import { lineLength, roomFor } from '../canvas/size.ts'
import type { LayoutTask } from '../layout/force.ts'
import { findPlaces } from '../layout/place.ts'
import { place } from './change.ts'
import { scene, settle, view } from './store.ts'

const taskOf = (): LayoutTask | null => {
  const { nodes, edges } = scene.value
  const { positions } = view.value
  if (nodes.every((node) => positions[node.id] !== undefined)) return null
  return {
    nodes: nodes.map((node) => {
      const at = positions[node.id]
      return { id: node.id, radius: roomFor(node), ...(at && { at }) }
    }),
    edges: edges.map(({ source, target, kind }) => ({ source, target, length: lineLength(kind) })),
  }
}

let busy = false

const arrange = async (): Promise<void> => {
  if (busy) return
  busy = true
  try {
    for (let task = taskOf(); task !== null; task = taskOf()) {
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
    if (taskOf() !== null) void arrange()
  })
