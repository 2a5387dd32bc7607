/** Undo and redo: what was, what is, what was undone. */

export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
  /** Names the run of changes that the last step belongs to, so that a drag is one step. */
  readonly run: string | null
}

/** Steps kept; older ones are let go. */
export const STEPS = 200

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [], run: null })

/** A step forward. Steps of the same `run` one after the other are one step back. */
export const step = <T>(history: History<T>, next: T, run: string | null = null): History<T> => {
  if (next === history.present) return history
  if (run !== null && run === history.run) return { ...history, present: next, future: [] }
  return { past: [...history.past, history.present].slice(-STEPS), present: next, future: [], run }
}

/** Changes the present without a step: what follows from the last step by itself, such as a finished layout. */
export const amend = <T>(history: History<T>, next: T): History<T> => ({ ...history, present: next })

export const undo = <T>(history: History<T>): History<T> => {
  const last = history.past.at(-1)
  if (last === undefined) return history
  return { past: history.past.slice(0, -1), present: last, future: [history.present, ...history.future], run: null }
}

export const redo = <T>(history: History<T>): History<T> => {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future, run: null }
}
