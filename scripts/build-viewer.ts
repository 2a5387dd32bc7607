/** Builds the viewer when its sources are not those of the last build. */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const VIEWER = 'viewer'
const BUILT = join(VIEWER, 'dist')
const STAMP = join(BUILT, '.sources')

/** Must run in the project's folder. Throws when the build fails. */
export const buildViewer = (): void => {
  if (!existsSync(join(VIEWER, 'vite.config.ts'))) return
  const sources = fingerprint()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return
  console.error('Building the viewer …')
  const vite = join('node_modules', 'vite', 'bin', 'vite.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', VIEWER, '--logLevel', 'warn'], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The viewer could not be built:\n${stdout}${stderr}`)
  writeFileSync(STAMP, sources)
}

// The lockfile stands for the packages that go into the page.
const fingerprint = (): string => {
  const hash = createHash('sha256')
  const files = readdirSync(VIEWER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.startsWith(BUILT))
  for (const path of [...files.sort(), 'schema.graphql', 'package-lock.json'])
    if (existsSync(path)) hash.update(`${path}\0`).update(readFileSync(path))
  return hash.digest('hex')
}
