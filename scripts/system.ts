/** Programs that no npm package brings (Java, Maven, Chromium): installs them where that may be done without asking, else says what to type. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { debianJava, fetchedNeo4j, findJava, installLine, resolveConnection } from '../neo4j/index.ts'
import { findChromium } from './chromium.ts'

type Program = 'java' | 'maven' | 'chromium'

/** Throws an error whose message holds the line to type when something is missing that we may not install. */
export const ensurePrograms = (wanted: readonly Program[]): void => {
  const missing = wanted.filter((program) => !present[program]())
  if (missing.length === 0) return
  if (!mayInstall())
    throw new Error(
      `${list(missing)} ${missing.length === 1 ? 'is' : 'are'} missing. To install:\n${missing.map((program) => `    ${line(program)}`).join('\n')}`,
    )
  const packages = missing.map(debianPackage)
  console.error(`Installing ${list(missing)} (apt-get install ${packages.join(' ')}) …`)
  apt(['update'])
  apt(['install', '--yes', '--no-install-recommends', ...packages])
}

/** What a database of one's own needs: nothing when `NEO4J_URI` is set, no Maven when Neo4j is fetched already. */
export const forDatabase = (): readonly Program[] =>
  resolveConnection() !== null ? [] : fetchedNeo4j() ? ['java'] : ['java', 'maven']

const present: Readonly<Record<Program, () => boolean>> = {
  java: () => {
    try {
      findJava()
      return true
    } catch {
      return false
    }
  },
  maven: () => spawnSync('mvn', ['--version']).status === 0,
  chromium: () => findChromium() !== null,
}

const isDebian = (): boolean => existsSync('/usr/bin/apt-get')
const mayInstall = (): boolean => isDebian() && process.getuid?.() === 0

const debianPackage = (program: Program): string => {
  if (program === 'java') return debianJava()
  return program
}

const line = (program: Program): string => {
  if (program !== 'chromium') return installLine(program)
  if (process.platform === 'darwin') return 'brew install --cask chromium'
  return isDebian() ? `sudo apt-get install ${debianPackage(program)}` : 'sudo dnf install chromium'
}

const apt = (words: readonly string[]): void => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status } = spawnSync('apt-get', ['-qq', ...words], { stdio: ['ignore', 2, 2], env })
  if (status !== 0)
    throw new Error(`\`apt-get ${words.join(' ')}\` failed (exit code ${status}). Run it by hand and see what it says.`)
}

const list = (programs: readonly string[]): string =>
  programs.map((program) => program[0]?.toUpperCase() + program.slice(1)).join(' and ')
