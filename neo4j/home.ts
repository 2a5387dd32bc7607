/** The data directory: what is where in it. */

import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DatabaseError } from './errors.ts'

export interface Home {
  readonly folder: string
  /** Neo4j's own home: its configuration, data and logs. */
  readonly neo4j: string
  readonly password: string
  /** The running database, when there is one. */
  readonly state: string
  /** One file for each command that uses the database now. */
  readonly users: string
  readonly lock: string
  /** What Neo4j prints. */
  readonly console: string
}

/** `WHOMET_HOME`, else `.whomet` in the working directory. */
export const homeFolder = (env: NodeJS.ProcessEnv = process.env): string => resolve(env.WHOMET_HOME || '.whomet')

export const homeIn = (folder: string): Home => ({
  folder,
  neo4j: join(folder, 'neo4j'),
  password: join(folder, 'password'),
  state: join(folder, 'database.json'),
  users: join(folder, 'users'),
  lock: join(folder, 'lock'),
  console: join(folder, 'neo4j', 'logs', 'console.log'),
})

/** Makes the folders, for the owner alone. */
export const makeHome = async (home: Home): Promise<void> => {
  try {
    await mkdir(home.folder, { recursive: true, mode: 0o700 })
    await chmod(home.folder, 0o700)
    for (const name of ['conf', 'data', 'logs', 'run']) await mkdir(join(home.neo4j, name), { recursive: true })
    await mkdir(home.users, { recursive: true })
  } catch (cause) {
    throw new DatabaseError(
      'home-unusable',
      `The data directory ${home.folder} cannot be written (${(cause as Error).message}). Name another one with WHOMET_HOME.`,
      cause,
    )
  }
}

/** The database's password: made at random the first time, kept readable by the owner alone. */
export const passwordOf = async (home: Home): Promise<string> => {
  if (existsSync(home.password)) return (await readFile(home.password, 'utf8')).trim()
  if (existsSync(join(home.neo4j, 'data', 'databases')))
    throw new DatabaseError(
      'password-lost',
      `${home.password} is gone, and with it the password of the database in ${home.neo4j}. Put it back from a backup; or remove ${home.folder} and ingest your articles again.`,
    )
  // Hexadecimal: Neo4j's own tool takes a word that begins with a hyphen for an option.
  const password = randomBytes(24).toString('hex')
  await writeFile(home.password, `${password}\n`, { mode: 0o600, flag: 'wx' })
  return password
}
