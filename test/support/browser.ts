/** A real Chromium for tests: the one that is installed, without the services it would call. */

import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchChromium } from '../../scripts/launch-chromium.ts'

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
