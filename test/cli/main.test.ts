/** The face of `whomet`: exit codes, messages, where they are printed. */

import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nearest } from '../../cli/nearest.ts'
import { TABLE } from '../../cli/table.ts'
import { useFolder } from '../support/folder.ts'
import { whomet } from '../support/whomet.ts'

const folder = useFolder()
const env = { ...process.env, WHOMET_HOME: join(folder, 'home'), NEO4J_URI: '' }
const STACK = /\n\s+at .+:\d+/

test('--help lists every command on standard output', async () => {
  const { code, out, err } = await whomet(['--help'], { env })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  for (const name of Object.keys(TABLE)) expect(out).toMatch(new RegExp(`^  ${name} +\\S`, 'm'))
})

test('--version is that of package.json', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(await whomet(['--version'], { env })).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

test('without a command it says how it is used, and that this was not it', async () => {
  const { code, out, err } = await whomet([], { env })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/^Usage: whomet COMMAND/)
})

test('a command that was mistyped is guessed', async () => {
  const { code, out, err } = await whomet(['dbb'], { env })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/no command "dbb".*`whomet db`/)
})

test.each([
  [['db'], /start, stop or status/],
  [['db', 'restart'], /"restart" is not start, stop or status/],
  [['db', 'status', 'now'], /one word/],
  [['db', 'status', '--jsn'], /--jsn.*Did you mean --json\?/],
  [['db', '--json=yes'], /--json/],
])('%j is used wrongly: exit code 2, the reason, the usage', async (words, reason) => {
  const { code, out, err } = await whomet(words, { env })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(reason)
  expect(err).toContain('Usage: whomet db')
  expect(err).not.toMatch(STACK)
})

test('COMMAND --help gives its help on standard output', async () => {
  const { command } = await import('../../cli/commands/db.ts')
  expect(await whomet(['db', '--help'], { env })).toEqual({ code: 0, out: `${command.help}\n`, err: '' })
})

test.each(Object.keys(TABLE))('the help of %s gives usage and exit codes', async (name) => {
  const command = (await TABLE[name]?.())?.command
  expect(command?.name).toBe(name)
  expect(command?.help).toMatch(new RegExp(`^Usage: whomet ${name}`))
  expect(command?.help).toMatch(/exit codes?:/i)
})

test('db status of a data directory without a database', async () => {
  const { code, out } = await whomet(['db', 'status', '--json'], { env })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ running: false, uri: null, users: [], home: env.WHOMET_HOME })
  expect(await whomet(['db', 'stop'], { env })).toMatchObject({ code: 0, out: 'Neo4j was not running.\n' })
})

test('db says so when a server of one’s own is named', async () => {
  const named = { ...env, NEO4J_URI: 'bolt://db.example:7687', NEO4J_PASSWORD: 'x' }
  const { code, out } = await whomet(['db', 'start'], { env: named })
  expect(code).toBe(0)
  expect(out).toContain('bolt://db.example:7687')
  expect(out).not.toContain('starting')
})

test('a program without its packages says how to install them', async () => {
  const alone = join(folder, 'alone', 'cli')
  mkdirSync(alone, { recursive: true })
  copyFileSync(new URL('../../cli/whomet.mjs', import.meta.url), join(alone, 'whomet.mjs'))
  const { spawnSync } = await import('node:child_process')
  const { status, stderr } = spawnSync(process.execPath, [join(alone, 'whomet.mjs')], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toMatch(/npm ci --prefix/)
  expect(stderr).not.toMatch(STACK)
})

test.each([
  ['ingst', 'ingest'],
  ['sevre', 'serve'],
  ['EXTRACT', 'extract'],
  ['zzz', null],
  ['', null],
])('"%s" is near %s', (word, near) => expect(nearest(word, ['db', 'extract', 'ingest', 'serve'])).toBe(near))
