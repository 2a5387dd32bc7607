/** Processes that a test run started and did not end. */

import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Left {
  readonly pid: number
  readonly command: string
}

/** Ends and names the processes that carry `WHOMET_TEST_RUN=mark`. Only Linux tells another process's environment: elsewhere the answer is empty. */
export const leftBehind = async (mark: string, patienceMs = 3_000): Promise<readonly Left[]> => {
  if (process.platform !== 'linux') return []
  for (const end = Date.now() + patienceMs; Date.now() < end && marked(mark).length > 0; ) await sleep(100)
  const left = marked(mark)
  for (const { pid } of left) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended in between.
    }
  }
  return left
}

const marked = (mark: string): Left[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .flatMap((name) => {
      try {
        if (!readFileSync(`/proc/${name}/environ`, 'utf8').split('\0').includes(`WHOMET_TEST_RUN=${mark}`)) return []
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
        return [{ pid: Number(name), command: command.slice(0, 160) }]
      } catch {
        // It ended while we looked, or belongs to somebody else.
        return []
      }
    })
