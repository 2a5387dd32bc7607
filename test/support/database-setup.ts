/** One Neo4j for all tests that need one, in a data directory of its own; started before the first and stopped after the last. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Connection, openDatabase } from '../../neo4j/index.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly database: Connection
  }
}

export default async (project: TestProject): Promise<() => Promise<void>> => {
  const home = await mkdtemp(join(tmpdir(), 'whomet-test-'))
  const env: NodeJS.ProcessEnv = { ...process.env, WHOMET_HOME: home }
  // Tests are short: compiling Java code well costs more than it gains, by half of all processor time (read by Java from here).
  env.JDK_JAVA_OPTIONS = `${env.JDK_JAVA_OPTIONS ?? ''} -XX:TieredStopAtLevel=1`
  // Tests fill and empty the database all the time, which Neo4j takes for a reason to plan every statement anew: most of the time went there.
  env.WHOMET_NEO4J_SETTINGS = 'dbms.cypher.min_replan_interval=1h'
  // Tests empty the database they get: never that of somebody.
  delete env.NEO4J_URI
  const { close, uri, user, password, database } = await openDatabase({ env, say: (message) => console.error(message) })
  project.provide('database', { uri, user, password, database })
  return async () => {
    await close()
    await rm(home, { recursive: true, force: true })
  }
}
