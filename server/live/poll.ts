/** Looks for new changes once for all listeners, and only while there are any: other processes write too. */

import type { Graph } from '../graph/neo4j.ts'
import { statement } from '../graph/statement.ts'
import type { Changes } from './changes.ts'

interface Listener {
  readonly seq: number
  readonly wake: () => void
}

export const followChanges = (graph: Graph, everyMs = 500): Changes => {
  const listeners = new Set<Listener>()
  let timer: NodeJS.Timeout | undefined
  let open = 0
  const closing = new AbortController()

  const look = async (): Promise<void> => {
    try {
      const [row] = await graph.read(statement('newest-change'), {}, Date.now() + 5_000)
      const seq = Number(row?.seq ?? 0)
      for (const listener of [...listeners]) if (listener.seq < seq) listener.wake()
    } catch {
      // The database is away: look again later.
    }
    timer = listeners.size > 0 ? setTimeout(look, everyMs) : undefined
  }

  return {
    beyond: (seq, signal) =>
      new Promise((resolve) => {
        open++
        const wake = (): void => {
          if (!listeners.delete(listener)) return
          open--
          signal.removeEventListener('abort', wake)
          resolve()
        }
        const listener = { seq, wake }
        listeners.add(listener)
        signal.addEventListener('abort', wake)
        if (signal.aborted) wake()
        timer ??= setTimeout(look, everyMs)
      }),
    get listeners() {
      return open
    },
    closed: closing.signal,
    close: () => {
      closing.abort()
      clearTimeout(timer)
      for (const listener of [...listeners]) listener.wake()
    },
  }
}
