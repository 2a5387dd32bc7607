/** Starts Neo4j as a process of its own, and stops it. */

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, openSync, readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseError } from './errors.ts'
import type { Home } from './home.ts'
import { identify, type ProcessIdentity, runs } from './process-identity.ts'
import { tuningFrom, writeSettings } from './settings.ts'

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']

export interface Launched extends ProcessIdentity {
  readonly uri: string
}

/** Starts the server and returns at once: it is not ready yet. It outlives this process and does not get its Ctrl-C. */
export const launch = async (
  home: Home,
  java: string,
  library: string,
  password: string,
  env: NodeJS.ProcessEnv,
): Promise<Launched> => {
  const port = await freePort()
  const tuning = tuningFrom(env)
  await writeSettings(home, port, tuning)
  await setFirstPassword(home, java, library, password, env)
  const output = openSync(home.console, 'w', 0o600)
  const child = spawn(
    java,
    [
      ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-Xms256m',
      `-Xmx${tuning.heap}`,
      '-XX:+ExitOnOutOfMemoryError',
      '-cp',
      join(library, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home.neo4j}`,
      `--config-dir=${join(home.neo4j, 'conf')}`,
      '--console-mode',
    ],
    { cwd: home.neo4j, env, detached: true, stdio: ['ignore', output, output] },
  )
  const spawned = new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', reject)
  })
  await spawned
  child.unref()
  const identity = identify(child.pid as number) ?? { pid: child.pid as number, began: null }
  return { ...identity, uri: `bolt://127.0.0.1:${port}` }
}

/** Asks the process to end, waits, and ends it by force only when it does not (the data survive that too). */
export const halt = async (server: ProcessIdentity, patienceMs = 60_000): Promise<void> => {
  for (const [signal, patience] of [
    ['SIGTERM', patienceMs],
    ['SIGKILL', 10_000],
  ] as const) {
    if (!runs(server)) return
    try {
      process.kill(server.pid, signal)
    } catch {
      // It ended in between.
    }
    for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) if (!runs(server)) return
  }
  throw new DatabaseError('stop-failed', `Neo4j (process ${server.pid}) does not stop. End it by hand.`)
}

/** The last lines of what Neo4j printed. */
export const lastWords = (home: Home, lines = 8): string =>
  existsSync(home.console) ? messages(readFileSync(home.console, 'utf8')).split('\n').slice(-lines).join('\n') : ''

const messages = (printed: string): string =>
  printed
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+(?:at |\.\.\. )/.test(line))
    .join('\n')

// Neo4j's own tool sets it before the first start, so the server never answers to the well-known one. It reads it from a file: an argument would be seen by every user of the machine.
const setFirstPassword = async (
  home: Home,
  java: string,
  library: string,
  password: string,
  outer: NodeJS.ProcessEnv,
): Promise<void> => {
  if (existsSync(join(home.neo4j, 'data', 'databases'))) return
  const words = join(home.neo4j, 'run', 'first-password')
  await writeFile(words, `dbms\nset-initial-password\n${password}\n`, { mode: 0o600 })
  try {
    const env = { ...outer, NEO4J_HOME: home.neo4j, NEO4J_CONF: join(home.neo4j, 'conf') }
    const done = spawnSync(
      java,
      ['-XX:TieredStopAtLevel=1', '-cp', join(library, '*'), 'org.neo4j.cli.AdminTool', `@${words}`],
      { cwd: home.neo4j, env, encoding: 'utf8' },
    )
    if (done.status !== 0)
      throw new DatabaseError(
        'start-failed',
        `Neo4j's password could not be set:\n${messages(done.stderr + done.stdout)}`,
      )
  } finally {
    await rm(words, { force: true })
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
