/** Copies the pinned Neo4j Community into the user's cache, once, by Maven. */

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { DatabaseError } from './errors.ts'
import { installLine } from './java.ts'
import { withLock } from './lock.ts'

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url))

export type Say = (message: string) => void

/** The pinned version. */
export const neo4jVersion = (): string => /<neo4j\.version>(.+?)</.exec(readFileSync(POM, 'utf8'))?.[1] ?? 'unknown'

/** Folder of the fetched jars for this pom: another pom, another folder. */
export const libraryFolder = (env: NodeJS.ProcessEnv = process.env): string => {
  const pin = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 8)
  return join(cacheFolder(env), 'whomet', `neo4j-${neo4jVersion()}-${pin}`)
}

/** Whether it is in the cache already. */
export const fetchedNeo4j = (env: NodeJS.ProcessEnv = process.env): boolean => existsSync(libraryFolder(env))

const cacheFolder = (env: NodeJS.ProcessEnv): string => {
  if (env.XDG_CACHE_HOME) return env.XDG_CACHE_HOME
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache')
}

/**
 * The folder with Neo4j's jars, fetched first if it is not there.
 * The fetch goes into a folder beside it that is renamed when it is whole, so an interrupted one is never used.
 */
export const fetchNeo4j = async (say: Say, env: NodeJS.ProcessEnv = process.env): Promise<string> => {
  const folder = libraryFolder(env)
  if (existsSync(folder)) return folder
  return withLock(
    `${folder}.lock`,
    async () => {
      if (existsSync(folder)) return folder
      await removeUnfinished(folder)
      const aside = `${folder}.unfinished-${process.pid}`
      await mkdir(aside, { recursive: true })
      try {
        say(`Fetching Neo4j Community ${neo4jVersion()} (once, about 123 MB) into ${folder}`)
        await copyJars(aside, say, env)
        await rename(aside, folder)
      } finally {
        await rm(aside, { recursive: true, force: true })
      }
      return folder
    },
    (pid) => say(`Another whomet (process ${pid}) is fetching Neo4j: waiting for it.`),
  )
}

const removeUnfinished = async (folder: string): Promise<void> => {
  const parent = dirname(folder)
  const left = readdirSync(parent).filter((name) => name.startsWith(`${basename(folder)}.unfinished-`))
  await Promise.all(left.map((name) => rm(join(parent, name), { recursive: true, force: true })))
}

const copyJars = async (into: string, say: Say, env: NodeJS.ProcessEnv): Promise<void> => {
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${into}`, '-DincludeScope=runtime']
  const maven = spawn('mvn', ['--batch-mode', '-f', POM, ...goal], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const complaints: string[] = []
  let jars = 0
  createInterface({ input: maven.stdout }).on('line', (line) => {
    if (/^\[INFO\] Downloaded from .*\.jar|^Downloaded from .*\.jar/.test(line) && ++jars % 50 === 0)
      say(`  … ${jars} jars`)
    if (line.startsWith('[ERROR]')) complaints.push(line.slice('[ERROR] '.length))
  })
  createInterface({ input: maven.stderr }).on('line', (line) => complaints.push(line))
  const code = await new Promise<number | null>((resolve, reject) => {
    maven.on('error', (error) => reject(mavenMissing(error)))
    maven.on('close', resolve)
  })
  const whole = existsSync(join(into, `neo4j-${neo4jVersion()}.jar`))
  if (code !== 0 || !whole)
    throw new DatabaseError(
      'fetch-failed',
      `Maven could not fetch Neo4j ${neo4jVersion()} (exit code ${code}):\n${complaints
        .filter((line) => line.trim())
        .slice(0, 4)
        .map((line) => `    ${line}`)
        .join(
          '\n',
        )}\nCheck the network and Maven's settings (proxy, mirror), then try again; or set NEO4J_URI to a Neo4j server that you have.`,
    )
}

const mavenMissing = (cause: Error): DatabaseError =>
  new DatabaseError(
    'maven-missing',
    `Neo4j is fetched by Maven, and no \`mvn\` is installed. To install it:\n    ${installLine('maven')}\nor set NEO4J_URI to a Neo4j server that you have.`,
    cause,
  )
