/** Installs the npm packages when they are missing or not those of package-lock.json. Plain JavaScript: it runs before anything is installed. */

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Ends the process with a message when it cannot be done. */
export const ensurePackages = () => {
  checkNode()
  if (upToDate()) return
  const fresh = !existsSync(`${ROOT}node_modules`)
  console.error('Installing npm packages …')
  const began = Date.now()
  const { status } = spawnSync('npm', [fresh ? 'ci' : 'install', '--loglevel=error'], {
    cwd: ROOT,
    // What npm prints is progress: standard output belongs to the command.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    console.error(`The npm packages could not be installed. Check the network, then try:\n    npm ci --prefix ${ROOT}`)
    process.exit(1)
  }
  console.error(`Installed npm packages in ${((Date.now() - began) / 1000).toFixed(0)} s`)
}

const checkNode = () => {
  const wanted = read('package.json').engines.node.replace(/^>=/, '').split('.').map(Number)
  const here = process.versions.node.split('.').map(Number)
  const older = here[0] < wanted[0] || (here[0] === wanted[0] && here[1] < wanted[1])
  if (!older) return
  console.error(`whomet needs Node ${wanted.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

// npm writes what it installed to node_modules/.package-lock.json; packages for other systems are optional and not in it.
const upToDate = () => {
  if (!existsSync(`${ROOT}node_modules/.package-lock.json`)) return false
  const installed = read('node_modules/.package-lock.json').packages
  return Object.entries(read('package-lock.json').packages).every(
    ([path, wanted]) => path === '' || wanted.optional || installed[path]?.version === wanted.version,
  )
}

const read = (path) => JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8'))
