/** A real Chromium for tests: the one that is installed, without the services it would call. */

import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { findChromium } from '../../scripts/chromium.ts'

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

/** To be called once at the top of a test file: a browser for the file, and pages that share nothing. */
export const useBrowser = (): { newPage(options?: BrowserContextOptions): Promise<Page> } => {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser?.close())
  return {
    newPage: async (options = {}) => {
      if (browser === undefined) throw new Error('Pages are for tests, not for the top of the file.')
      return (
        await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...options })
      ).newPage()
    },
  }
}
