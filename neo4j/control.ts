/** Stopping and looking at the database of our own, for `whomet db`. */

import { existsSync } from 'node:fs'
import { DatabaseError } from './errors.ts'
import { homeFolder, homeIn } from './home.ts'
import { halt } from './launch.ts'
import { withLock } from './lock.ts'
import { liveUsers, readRunning, removeRunning } from './state.ts'

export interface DatabaseStatus {
  readonly home: string
  readonly running: boolean
  readonly pid: number | null
  readonly uri: string | null
  readonly version: string | null
  /** ISO time. */
  readonly since: string | null
  /** True when it runs until `whomet db stop`. */
  readonly kept: boolean
  /** Numbers of the processes that use it. */
  readonly users: readonly number[]
}

export const databaseStatus = (env: NodeJS.ProcessEnv = process.env): DatabaseStatus => {
  const home = homeIn(homeFolder(env))
  const running = readRunning(home)
  return {
    home: home.folder,
    running: running !== null,
    pid: running?.pid ?? null,
    uri: running?.uri ?? null,
    version: running?.version ?? null,
    since: running?.since ?? null,
    kept: running?.keep ?? false,
    users: running === null ? [] : liveUsers(home),
  }
}

/** Stops it and says whether it ran. Throws `in-use` when commands use it and `force` is not given. */
export const stopDatabase = async (force: boolean, env: NodeJS.ProcessEnv = process.env): Promise<boolean> => {
  const home = homeIn(homeFolder(env))
  if (!existsSync(home.folder)) return false
  return withLock(home.lock, async () => {
    const running = readRunning(home)
    if (running === null) return false
    const users = liveUsers(home)
    if (users.length > 0 && !force)
      throw new DatabaseError(
        'in-use',
        `The database is in use by process ${users.join(', ')}. End ${users.length === 1 ? 'it' : 'them'} first, or add --force.`,
      )
    await halt(running)
    removeRunning(home)
    return true
  })
}
