/** Opens the database: the server that the environment names, else one of our own that several commands share. */

import { setTimeout as sleep } from 'node:timers/promises'
import { type Connection, resolveConnection } from './connection.ts'
import { DatabaseError } from './errors.ts'
import { fetchNeo4j, neo4jVersion, type Say } from './fetch.ts'
import { type Home, homeFolder, homeIn, makeHome, passwordOf } from './home.ts'
import { findJava } from './java.ts'
import { halt, lastWords, launch } from './launch.ts'
import { withLock } from './lock.ts'
import { checkConnection } from './neo4j.ts'
import { runs } from './process-identity.ts'
import { liveUsers, type Running, readRunning, registerUser, removeRunning, writeRunning } from './state.ts'

/** Recovery after a crash under load took 12 s; a large graph on a slow disk takes longer. */
const READY_MS = 300_000

export interface OpenOptions {
  readonly env?: NodeJS.ProcessEnv
  /** Told what is going on when it takes time. */
  readonly say?: Say
  /** Keeps the database running after the last command that uses it, until `stopDatabase`. */
  readonly keep?: boolean
}

export interface OpenDatabase extends Connection {
  /** True when this call started the server. */
  readonly started: boolean
  /** To be called when done: stops the server if nobody else uses it and it is ours. Calling it again does nothing. */
  close(): Promise<void>
}

/**
 * A database that answers. With `NEO4J_URI` set nothing is started; else the one in `WHOMET_HOME` is shared or started.
 * Throws `DatabaseError`.
 */
export const openDatabase = async (options: OpenOptions = {}): Promise<OpenDatabase> => {
  const env = options.env ?? process.env
  const existing = resolveConnection(env)
  if (existing !== null) {
    await checkConnection(existing)
    return { ...existing, started: false, close: async () => {} }
  }
  const home = homeIn(homeFolder(env))
  await makeHome(home)
  return withLock(home.lock, () => openOwn(home, options, env))
}

const openOwn = async (home: Home, options: OpenOptions, env: NodeJS.ProcessEnv): Promise<OpenDatabase> => {
  const say = options.say ?? (() => {})
  const shared = await share(home)
  const running = shared?.running ?? (await start(home, say, env))
  const connection = shared?.connection ?? (await ready(home, running))
  writeRunning(home, { ...running, ready: true, keep: running.keep || (options.keep ?? false) })
  const leave = registerUser(home)
  const abandon = (): void => {
    leave()
    const now = idle(home)
    if (now !== null) process.kill(now.pid, 'SIGTERM')
  }
  // For a process that ends without closing, by an error or by exit().
  process.once('exit', abandon)
  let closed = false
  const close = async (): Promise<void> => {
    if (closed) return
    closed = true
    await withLock(home.lock, async () => {
      process.off('exit', abandon)
      leave()
      const now = idle(home)
      if (now === null) return
      await halt(now)
      removeRunning(home)
    })
  }
  return { ...connection, started: shared === null, close }
}

/** The one that runs, if it answers; null when there is none, or when it was just ending. */
const share = async (home: Home): Promise<{ running: Running; connection: Connection } | null> => {
  const running = readRunning(home)
  if (running === null) return null
  try {
    return { running, connection: await ready(home, running) }
  } catch (error) {
    if (runs(running)) throw error
    return null
  }
}

/** The one that runs, when nobody needs it any more. */
const idle = (home: Home): Running | null => {
  const now = readRunning(home)
  return now === null || now.keep || liveUsers(home).length > 0 ? null : now
}

const start = async (home: Home, say: Say, env: NodeJS.ProcessEnv): Promise<Running> => {
  removeRunning(home)
  const java = findJava(env)
  const library = await fetchNeo4j(say, env)
  say(`Starting Neo4j ${neo4jVersion()} (data in ${home.folder})`)
  const launched = await launch(home, java, library, await passwordOf(home), env)
  const running: Running = {
    ...launched,
    version: neo4jVersion(),
    since: new Date().toISOString(),
    ready: false,
    keep: false,
  }
  writeRunning(home, running)
  return running
}

const ready = async (home: Home, running: Running): Promise<Connection> => {
  const connection = { uri: running.uri, user: 'neo4j', password: await passwordOf(home), database: 'neo4j' }
  for (const end = Date.now() + READY_MS; ; await sleep(150)) {
    try {
      await checkConnection(connection, 5_000)
      return connection
    } catch (error) {
      if (!runs(running)) throw startFailed(home, error)
      if (error instanceof DatabaseError && error.code === 'refused') {
        if (!running.ready) await halt(running)
        throw passwordWrong(home, error)
      }
      if (Date.now() > end) {
        await halt(running)
        throw startFailed(home, error)
      }
    }
  }
}

const startFailed = (home: Home, cause: unknown): DatabaseError =>
  new DatabaseError('start-failed', `Neo4j did not start. The end of ${home.console}:\n${lastWords(home)}`, cause)

const passwordWrong = (home: Home, cause: unknown): DatabaseError =>
  new DatabaseError(
    'password-lost',
    `The password in ${home.password} is not that of the database in ${home.neo4j}. Put the right one back; or remove ${home.folder} and ingest your articles again.`,
    cause,
  )
