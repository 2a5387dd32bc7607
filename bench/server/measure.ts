/** Times of interleaved questions, so that what else the machine does hits all of them alike. */

export interface Question {
  readonly name: string
  run(round: number): Promise<unknown>
}

export interface Times {
  readonly name: string
  /** Milliseconds. */
  readonly p50: number
  readonly p95: number
  readonly best: number
}

export const measure = async (questions: readonly Question[], rounds: number, warm = 15): Promise<readonly Times[]> => {
  const times = new Map<string, number[]>(questions.map(({ name }) => [name, []]))
  for (let round = -warm; round < rounds; round++)
    for (const { name, run } of questions) {
      const begun = performance.now()
      await run(round)
      if (round >= 0) times.get(name)?.push(performance.now() - begun)
    }
  return [...times].map(([name, list]) => {
    const sorted = list.sort((a, b) => a - b)
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
    return { name, p50: at(0.5), p95: at(0.95), best: sorted[0] ?? 0 }
  })
}

export const show = (times: readonly Times[]): void => {
  for (const { name, p50, p95, best } of times)
    console.log(
      `${name.padEnd(44)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms   best ${best.toFixed(1).padStart(7)} ms`,
    )
}
