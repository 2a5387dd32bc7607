/** Load from several connections for a while: errors, requests a second, and whether memory grows. */

import { type Asked, asker } from './ask.ts'

const megabytes = async (url: string): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1] ?? Number.NaN) / 2 ** 20
}

export const sustain = async (
  url: string,
  seconds: number,
  connections: number,
  request: (turn: number) => Asked,
): Promise<void> => {
  const ask = asker(url, connections)
  const end = Date.now() + seconds * 1_000
  let turn = 0
  const errors = new Map<string, number>()
  const memory: number[] = []
  const sampler = setInterval(() => void megabytes(url).then((size) => memory.push(size)), (seconds * 1_000) / 12)
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (Date.now() < end)
        await ask(request(turn++)).catch(({ message }: Error) => errors.set(message, (errors.get(message) ?? 0) + 1))
    }),
  )
  clearInterval(sampler)
  const failed = [...errors.values()].reduce((sum, count) => sum + count, 0)
  console.log(
    `${connections} connections for ${seconds} s: ${turn} requests (${(turn / seconds).toFixed(0)} a second), ${failed} errors`,
  )
  for (const [message, count] of errors) console.log(`  ${count} × ${message.slice(0, 200)}`)
  console.log(`memory of the server over that time, MB: ${memory.map((size) => size.toFixed(0)).join(' ')}`)
}
