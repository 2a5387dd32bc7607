/** A lock file that names its holder, so that one left behind by a dead process is noticed and taken over. */

import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type ProcessIdentity, runs, self } from './process-identity.ts'

const POLL_MS = 100
/** A file without a readable holder is somebody in the middle of writing it; past this age, of somebody who died there. */
const UNWRITTEN_MS = 5_000

interface Holder extends ProcessIdentity {
  /** Tells two holders in one process apart. */
  readonly token: string
}

/**
 * Runs `work` while holding the lock at `path`, waiting for whoever holds it now.
 * @param onWait called once, with the holder's pid, when there is somebody to wait for.
 */
export const withLock = async <T>(
  path: string,
  work: () => Promise<T>,
  onWait: (pid: number) => void = () => {},
): Promise<T> => {
  await mkdir(dirname(path), { recursive: true })
  const holder: Holder = { ...self(), token: randomUUID() }
  let told = false
  while (!(await take(path, holder))) {
    const other = await holderOf(path)
    if (other === 'stale') {
      await breakLock(path)
      continue
    }
    if (other !== null && other !== 'unwritten' && !told) {
      told = true
      onWait(other.pid)
    }
    await sleep(POLL_MS)
  }
  try {
    return await work()
  } finally {
    await rm(path, { force: true })
  }
}

const take = async (path: string, holder: Holder): Promise<boolean> => {
  try {
    const file = await open(path, 'wx', 0o600)
    try {
      await file.writeFile(JSON.stringify(holder))
    } finally {
      await file.close()
    }
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

const holderOf = async (path: string): Promise<Holder | 'stale' | 'unwritten' | null> => {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Holder
    return runs(holder) ? holder : 'stale'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    return (await ageOf(path)) > UNWRITTEN_MS ? 'stale' : 'unwritten'
  }
}

// Two processes may notice the same stale lock: only the one that holds the breaker looks again and removes it, so that neither removes the other's new lock.
const breakLock = async (path: string): Promise<void> => {
  const breaker = `${path}.breaking`
  try {
    await (await open(breaker, 'wx', 0o600)).close()
  } catch {
    if ((await ageOf(breaker)) > UNWRITTEN_MS) await rm(breaker, { force: true })
    await sleep(POLL_MS)
    return
  }
  try {
    if ((await holderOf(path)) === 'stale') await rm(path, { force: true })
  } finally {
    await rm(breaker, { force: true })
  }
}

const ageOf = async (path: string): Promise<number> => {
  try {
    return Date.now() - (await stat(path)).mtimeMs
  } catch {
    return 0
  }
}
