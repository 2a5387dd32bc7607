/** A real Chromium without a window and without the services it would call. */

import { type Browser, chromium } from 'playwright-core'
import { findChromium } from './chromium.ts'

export const launchChromium = (): Promise<Browser> => {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium is installed; `npm test` says how to get one.')
  return chromium.launch({
    executablePath,
    args: [
      // Chromium's sandbox does not start as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
