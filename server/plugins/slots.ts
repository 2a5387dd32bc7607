/** Turns: at most so many at once, a bounded queue beyond, and clients served in turn so that one cannot crowd out the others. */

export interface Slots {
  /** Resolves to what gives the turn back, or to null when there is no room or the wait was too long. */
  take(client: string): Promise<(() => void) | null>
  readonly running: number
  readonly waiting: number
}

export const makeSlots = (most: number, mostWaiting: number, waitMs: number): Slots => {
  // A Map keeps the order in which clients came; one that was served goes to the end.
  const queues = new Map<string, ((go: boolean) => void)[]>()
  let running = 0
  let waiting = 0

  const next = (): void => {
    const [client, queue] = queues.entries().next().value ?? []
    const go = queue?.shift()
    if (client === undefined || queue === undefined || go === undefined) {
      running--
      return
    }
    queues.delete(client)
    if (queue.length > 0) queues.set(client, queue)
    go(true)
  }

  const release = (): (() => void) => {
    let given = false
    return () => {
      if (given) return
      given = true
      next()
    }
  }

  return {
    take: async (client) => {
      if (running < most) {
        running++
        return release()
      }
      if (waiting >= mostWaiting) return null
      waiting++
      const went = await new Promise<boolean>((resolve) => {
        const queue = queues.get(client) ?? []
        const go = (turn: boolean): void => {
          clearTimeout(timer)
          resolve(turn)
        }
        const timer = setTimeout(() => {
          queue.splice(queue.indexOf(go), 1)
          if (queue.length === 0 && queues.get(client) === queue) queues.delete(client)
          resolve(false)
        }, waitMs)
        queue.push(go)
        queues.set(client, queue)
      })
      waiting--
      return went ? release() : null
    },
    get running() {
      return running
    },
    get waiting() {
      return waiting
    },
  }
}
