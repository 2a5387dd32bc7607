/** `npm start`: installs what is missing, then starts everything. `npm start -- FILE… --port N`: see `whomet start --help`. */

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ensurePackages, ROOT } from './packages.mjs'

// npm moves to the project's folder: names of files are meant from where one was.
const origin = process.env.INIT_CWD ?? process.cwd()
const words = process.argv.slice(2).map((word) => (existsSync(resolve(origin, word)) ? resolve(origin, word) : word))
process.chdir(ROOT)
ensurePackages()
// A signal to npm alone ends npm and its shell, and not us: without them we end as well.
if (process.env.npm_lifecycle_event === 'start') {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 1_000).unref()
}
const { register } = await import('tsx/esm/api')
register()
const { prepare } = await import('./prepare.ts')
if (words.includes('--help') || prepare()) {
  const { main } = await import('../cli/main.ts')
  process.exitCode = await main(['start', ...words])
} else process.exitCode = 1
