/** Fetching: once, whole or not at all. Maven is stood in for by a script, so that it can be slow, fail or die. */

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { fetchNeo4j, libraryFolder, neo4jVersion } from '../../neo4j/fetch.ts'
import { useFolder } from '../support/folder.ts'

const folder = useFolder()

/** An environment with its own cache, and a `mvn` that runs `script` with $into set to the folder for the jars. */
const withMaven = (name: string, script: string): NodeJS.ProcessEnv => {
  const bin = join(folder, name, 'bin')
  mkdirSync(bin, { recursive: true })
  const find =
    'for word in "$@"; do case "$word" in -DoutputDirectory=*) into=$(echo "$word" | cut -d= -f2);; esac; done'
  writeFileSync(join(bin, 'mvn'), `#!/bin/sh\n${find}\necho run >> ${join(folder, name, 'runs')}\n${script}\n`)
  chmodSync(join(bin, 'mvn'), 0o755)
  return { PATH: `${bin}:${process.env.PATH}`, XDG_CACHE_HOME: join(folder, name, 'cache') }
}

const runs = (name: string): number =>
  readFileSync(join(folder, name, 'runs'), 'utf8')
    .trim()
    .split('\n').length
const beside = (env: NodeJS.ProcessEnv): string[] => readdirSync(dirname(libraryFolder(env)))
const whole = `sleep 0.3; touch "$into/neo4j-${neo4jVersion()}.jar"`

test('two that want it at once fetch it once, and a third does not fetch at all', async () => {
  const env = withMaven('once', whole)
  const told: string[] = []
  const both = await Promise.all([fetchNeo4j((m) => told.push(m), env), fetchNeo4j((m) => told.push(m), env)])
  expect(both).toEqual([libraryFolder(env), libraryFolder(env)])
  await fetchNeo4j((m) => told.push(m), env)
  expect(runs('once')).toBe(1)
  expect(told.filter((message) => message.startsWith('Fetching'))).toHaveLength(1)
  expect(beside(env)).toEqual([libraryFolder(env).split('/').at(-1)])
})

test.each([
  ['that fails', 'failing', 'touch "$into/some.jar"; echo "[ERROR] no route to host"; exit 1', /no route to host/],
  ['that is killed', 'killed', 'touch "$into/some.jar"; kill -9 $$', /exit code null/],
  ['that says it is done but brought no server', 'empty', 'exit 0', /could not fetch/],
])('a fetch %s leaves nothing that could be taken for a whole one', async (_, name, script, message) => {
  const env = withMaven(name, script)
  const failing = fetchNeo4j(() => {}, env)
  await expect(failing).rejects.toMatchObject({ code: 'fetch-failed', message: expect.stringMatching(message) })
  expect(existsSync(libraryFolder(env))).toBe(false)
  expect(beside(env)).toEqual([])
})

test('what a killed whomet left unfinished is cleared away by the next fetch', async () => {
  const env = withMaven('interrupted', whole)
  const unfinished = `${libraryFolder(env)}.unfinished-1`
  mkdirSync(unfinished, { recursive: true })
  writeFileSync(join(unfinished, `neo4j-${neo4jVersion()}.jar`), '')
  await fetchNeo4j(() => {}, env)
  expect(runs('interrupted')).toBe(1)
  expect(existsSync(unfinished)).toBe(false)
})

test('without Maven it says what to type', async () => {
  const env = { PATH: join(folder, 'nowhere'), XDG_CACHE_HOME: join(folder, 'without') }
  await expect(fetchNeo4j(() => {}, env)).rejects.toMatchObject({
    code: 'maven-missing',
    message: expect.stringMatching(/install.*maven/),
  })
})
