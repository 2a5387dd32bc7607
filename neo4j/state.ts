/** What runs, and who uses it: small files in the data directory that every command reads. Synchronous, so that a process can still sign off while it exits. */

import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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
export const readRunning = (home: Home): Running | null => {
  const state = readJson<Running>(home.state)
  return state !== null && runs(state) ? state : null
}

export const writeRunning = (home: Home, running: Running): void => {
  const aside = `${home.state}.${process.pid}`
  writeFileSync(aside, JSON.stringify(running, null, 2), { mode: 0o600 })
  renameSync(aside, home.state)
}

export const removeRunning = (home: Home): void => rmSync(home.state, { force: true })

let registered = 0

/** Says that this process uses the database; the answer takes it back. */
export const registerUser = (home: Home): (() => void) => {
  const file = join(home.users, `${process.pid}-${++registered}.json`)
  writeFileSync(file, JSON.stringify(self()), { mode: 0o600 })
  return () => rmSync(file, { force: true })
}

/** Numbers of the processes that use the database now. Files of dead ones are removed. */
export const liveUsers = (home: Home): readonly number[] =>
  (existsSync(home.users) ? readdirSync(home.users) : []).flatMap((name) => {
    const file = join(home.users, name)
    const user = readJson<ProcessIdentity>(file)
    if (user !== null && runs(user)) return [user.pid]
    rmSync(file, { force: true })
    return []
  })

const readJson = <T>(path: string): T | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch {
    return null
  }
}
