/** Asks the worker for places. */

import type { LayoutTask, Places } from './force.ts'

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, (places: Places) => void>()

const start = (): Worker => {
  const made = new Worker(new URL('./force.worker.ts', import.meta.url), { type: 'module' })
  made.onmessage = ({ data }: MessageEvent<{ ticket: number; places: Places }>) => {
    waiting.get(data.ticket)?.(data.places)
    waiting.delete(data.ticket)
  }
  return made
}

export const findPlaces = (task: LayoutTask): Promise<Places> => {
  worker ??= start()
  const ticket = ++last
  return new Promise((resolve) => {
    waiting.set(ticket, resolve)
    worker?.postMessage({ ticket, task })
  })
}
