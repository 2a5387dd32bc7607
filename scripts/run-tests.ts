/** Runs vitest on everything, sees that no process is left behind, and ends with one line of counts. */

import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildViewer } from './build-viewer.ts'
import { leftBehind } from './left-behind.ts'
import { ensurePrograms, forDatabase } from './system.ts'

/** The exit code: 0 when every test passed and nothing was left running. */
export const runTests = async (words: readonly string[]): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'whomet-results-'))
  const results = join(folder, 'results.json')
  try {
    ensurePrograms([...forDatabase(), 'chromium'])
    buildViewer()
    const mark = randomUUID()
    const code = await vitest([...words], results, mark)
    const counts = count(results, code)
    const left = await leftBehind(mark)
    for (const { pid, command } of left) console.error(`Left running by a test and ended now: ${pid} ${command}`)
    console.log(closingLine({ ...counts, failed: counts.failed + left.length }))
    return code !== 0 ? code : left.length > 0 ? 1 : 0
  } catch (error) {
    console.error((error as Error).message)
    console.log(closingLine({ passed: 0, failed: 1, skipped: 0 }))
    return 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const vitest = (words: readonly string[], results: string, mark: string): Promise<number> => {
  const program = join('node_modules', 'vitest', 'vitest.mjs')
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const child = spawn(process.execPath, [program, 'run', ...options, ...words], {
    stdio: ['ignore', 'inherit', 'inherit'],
    // Inherited by every process that a test starts: what still has it afterwards was left behind.
    env: { ...process.env, WHOMET_TEST_RUN: mark },
  })
  // Ctrl-C reaches vitest by itself; it stops the database, and we wait for that.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Results {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

const count = (path: string, code: number): Counts => {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 }
  const results = JSON.parse(readFileSync(path, 'utf8')) as Results
  // A file that could not be loaded has no tests to count: it is one failure.
  const broken = results.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  const failed = results.numFailedTests + broken.length
  return {
    passed: results.numPassedTests,
    // An error outside of any test, or no test at all.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  }
}

const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
