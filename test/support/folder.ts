/** A folder of its own for a test file, removed afterwards. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** To be called at the top of a test file. */
export const useFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'whomet-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
