/** Asks the worker for places. */

import type { LayoutTask, Places } from './force.ts'

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, (places: Places) => void>()

/** Begins to fetch the worker's script, so that it is there when it is asked. */
export const startWorker = (): Worker => {
  if (worker !== undefined) return worker
  const made = new Worker(new URL('./force.worker.ts', import.meta.url), { type: 'module' })
  made.onmessage = ({ data }: MessageEvent<{ ticket: number; places: Places }>) => {
    waiting.get(data.ticket)?.(data.places)
    waiting.delete(data.ticket)
  }
  worker = made
  return made
}

export const findPlaces = (task: LayoutTask): Promise<Places> => {
  const asked = startWorker()
  const ticket = ++last
  return new Promise((resolve) => {
    waiting.set(ticket, resolve)
    asked.postMessage({ ticket, task })
  })
}
