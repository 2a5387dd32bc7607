/** A way to the database that can be held up: what is sent over it waits until it is let through. */

import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { Connection } from '../../../neo4j/index.ts'

export interface HeldDatabase {
  /** The database as it is reached this way. */
  readonly connection: Connection
  hold(): void
  letThrough(): void
  close(): void
}

export const holdDatabase = async (connection: Connection): Promise<HeldDatabase> => {
  const { hostname, port } = new URL(connection.uri)
  const sockets = new Set<Socket>()
  let held = false
  let waiting: (() => void)[] = []
  const server = createServer((from) => {
    const to = connect(Number(port || 7687), hostname)
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
    to.pipe(from)
    from.on('data', (bytes) => {
      if (held) waiting.push(() => to.write(bytes))
      else to.write(bytes)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    connection: { ...connection, uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}` },
    hold: () => {
      held = true
    },
    letThrough: () => {
      held = false
      for (const send of waiting) send()
      waiting = []
    },
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
