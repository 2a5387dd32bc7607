/** `npm test`: installs what is missing, runs every test, leaves nothing running. `npm test -- WORDS` passes WORDS to vitest. */

import { ensurePackages } from './packages.mjs'

ensurePackages()
const { register } = await import('tsx/esm/api')
register()
const { runTests } = await import('./run-tests.ts')
process.exitCode = await runTests(process.argv.slice(2))
