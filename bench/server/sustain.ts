/** Load from several connections for a while: errors, requests a second, and whether memory grows. */

const megabytes = async (url: string): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1] ?? Number.NaN) / 2 ** 20
}

export const sustain = async (
  url: string,
  seconds: number,
  connections: number,
  request: (turn: number) => { readonly query: string; readonly variables: object },
): Promise<void> => {
  const end = Date.now() + seconds * 1_000
  let turn = 0
  let errors = 0
  const memory: number[] = []
  const sampler = setInterval(() => void megabytes(url).then((size) => memory.push(size)), (seconds * 1_000) / 12)
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (Date.now() < end) {
        try {
          const response = await fetch(`${url}/graphql`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(request(turn++)),
          })
          const { errors: some } = (await response.json()) as { errors?: unknown }
          if (response.status !== 200 || some !== undefined) errors++
        } catch {
          errors++
        }
      }
    }),
  )
  clearInterval(sampler)
  console.log(
    `${connections} connections for ${seconds} s: ${turn} requests (${(turn / seconds).toFixed(0)} a second), ${errors} errors`,
  )
  console.log(`memory of the server over that time, MB: ${memory.map((size) => size.toFixed(0)).join(' ')}`)
}
