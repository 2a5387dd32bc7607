/** One piece of work at a time for the drawing: what is shown while it runs, when it is slow, when it fails. */

import { RequestError } from '../api/request.ts'
import { work } from './store.ts'

/** After this long the page says that it is still waiting. */
export const SLOW = 2500

let running: AbortController | null = null

/** Stops what is running, if anything. */
export const stop = (): void => {
  running?.abort()
  running = null
  work.value = { state: 'idle' }
}

/** Runs a task; a later one takes its place. Failures become a state with a way to try again. */
export const attempt = async (task: (signal: AbortSignal) => Promise<unknown>): Promise<void> => {
  running?.abort()
  const own = new AbortController()
  running = own
  work.value = { state: 'working', slow: false }
  const late = setTimeout(() => {
    if (running === own) work.value = { state: 'working', slow: true }
  }, SLOW)
  try {
    await task(own.signal)
    if (running === own) work.value = { state: 'idle' }
  } catch (error) {
    if (running !== own || own.signal.aborted) return
    const failure = error instanceof RequestError ? error.failure : 'broken'
    const detail = error instanceof Error ? error.message : String(error)
    work.value = { state: 'failed', failure, detail, again: () => void attempt(task) }
  } finally {
    clearTimeout(late)
    if (running === own) running = null
  }
}
