/** Finds a Java that can run Neo4j. */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseError } from './errors.ts'

/** Neo4j 5.26 runs on Java 17 and 21. */
const OLDEST = 17

/** The line to type on this system to get what is named. */
export const installLine = (what: 'java' | 'maven'): string => {
  if (process.platform === 'darwin') return `brew install ${what === 'java' ? 'openjdk@21' : 'maven'}`
  if (existsSync('/usr/bin/dnf')) return `sudo dnf install ${what === 'java' ? 'java-21-openjdk-headless' : 'maven'}`
  return `sudo apt-get install ${what === 'java' ? debianJava() : 'maven'}`
}

/** Name of the Debian package: Debian's default is 17 or newer, that of Ubuntu 22.04 is older. */
export const debianJava = (): string => {
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return /^ID=ubuntu$/m.test(system) ? 'openjdk-21-jre-headless' : 'default-jre-headless'
}

/** Path of the `java` program. Throws `java-missing` or `java-too-old`. */
export const findJava = (env: NodeJS.ProcessEnv = process.env): string => {
  const java = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java'
  const answer = spawnSync(java, ['-version'], { encoding: 'utf8', env })
  if (answer.error || answer.status !== 0)
    throw new DatabaseError(
      'java-missing',
      `Neo4j needs Java ${OLDEST} or newer, and ${env.JAVA_HOME ? `JAVA_HOME (${env.JAVA_HOME}) has none` : 'none is installed'}. To install it:\n    ${installLine('java')}\nor set NEO4J_URI to a Neo4j server that you have.`,
      answer.error,
    )
  const version = javaVersion(answer.stderr + answer.stdout)
  if (version !== null && version < OLDEST)
    throw new DatabaseError(
      'java-too-old',
      `Neo4j needs Java ${OLDEST} or newer, and ${java} is Java ${version}. To install a newer one:\n    ${installLine('java')}\nor set JAVA_HOME to where one is.`,
    )
  return java
}

/** Major version out of what `java -version` prints (`1.8.0` is 8), or null when it says none. */
export const javaVersion = (printed: string): number | null => {
  const found = /version "(?:1\.)?(\d+)/.exec(printed)
  return found ? Number(found[1]) : null
}
