/** What runs, and who uses it: files in the data directory that every command reads. */

import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Home } from './home.ts'
import { type ProcessIdentity, runs, self } from './process-identity.ts'

export interface Running extends ProcessIdentity {
  readonly uri: string
  readonly version: string
  /** ISO time. */
  readonly since: string
  /** False while it starts. */
  readonly ready: boolean
  /** True when `whomet db start` asked for it: it then runs until `whomet db stop`. */
  readonly keep: boolean
}

/** The database that runs now, or null; what a dead one left behind counts as nothing. */
export const readRunning = async (home: Home): Promise<Running | null> => {
  const state = await readJson<Running>(home.state)
  return state !== null && runs(state) ? state : null
}

export const writeRunning = async (home: Home, running: Running): Promise<void> => {
  const aside = `${home.state}.${process.pid}`
  await writeFile(aside, JSON.stringify(running, null, 2), { mode: 0o600 })
  await rename(aside, home.state)
}

export const removeRunning = (home: Home): Promise<void> => rm(home.state, { force: true })

let registered = 0

/** Says that this process uses the database; the answer takes it back. */
export const registerUser = async (home: Home): Promise<() => Promise<void>> => {
  const file = join(home.users, `${process.pid}-${++registered}.json`)
  await writeFile(file, JSON.stringify(self()), { mode: 0o600 })
  return () => rm(file, { force: true })
}

/** Numbers of the processes that use the database now. Files of dead ones are removed. */
export const liveUsers = async (home: Home): Promise<readonly number[]> => {
  const live: number[] = []
  for (const name of await readdir(home.users).catch(() => [])) {
    const file = join(home.users, name)
    const user = await readJson<ProcessIdentity>(file)
    if (user !== null && runs(user)) live.push(user.pid)
    else await rm(file, { force: true })
  }
  return live
}

const readJson = async <T>(path: string): Promise<T | null> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T
  } catch {
    return null
  }
}
