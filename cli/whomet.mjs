#!/usr/bin/env node
/** Starts `whomet` from its TypeScript sources. Plain JavaScript, so that it can still speak when nothing is installed. */

const OLDEST = [20, 19]

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(`whomet needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

// Libraries (graphql above all) check less on every call when this is set; it must be before they are loaded.
process.env.NODE_ENV ??= 'production'

try {
  const { register } = await import('tsx/esm/api')
  register()
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error
  const { fileURLToPath } = await import('node:url')
  const root = fileURLToPath(new URL('..', import.meta.url))
  console.error(`whomet's packages are not installed. To install them:\n    npm ci --prefix ${root}`)
  process.exit(1)
}

const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2))
