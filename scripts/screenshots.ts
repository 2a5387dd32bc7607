/** Makes docs/viewer.png: the real page over the real graph of the samples, in a data directory of its own. `npx tsx scripts/screenshots.ts` */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { buildViewer } from './build-viewer.ts'
import { launchChromium } from './launch-chromium.ts'

const PORT = 4077
const URL_ = `http://127.0.0.1:${PORT}/`
/** The machine may be busy: what we wait for comes sooner or later. */
const PATIENCE = 120_000

const answers = async (): Promise<boolean> => {
  try {
    return (await fetch(`${URL_}readyz`)).ok
  } catch {
    return false
  }
}

const find = async (page: Page, text: string, name: RegExp): Promise<void> => {
  await page.getByRole('combobox').fill(text)
  await page.getByRole('search').getByRole('option', { name }).first().click()
  await page.getByRole('complementary').getByRole('heading', { level: 2, name }).waitFor()
}

const shoot = async (): Promise<void> => {
  const browser = await launchChromium()
  const context = { viewport: { width: 1440, height: 900 }, locale: 'en-GB' }
  const page = await (await browser.newContext(context)).newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.goto(URL_)
  await find(page, 'khiem', /Khiêm/)
  await find(page, 'keosavang', /Keosavang/)
  await page.getByRole('toolbar').getByRole('button', { name: 'Expand' }).click()
  await page.getByRole('option', { name: /^Phạm Quốc Dũng/ }).waitFor({ state: 'attached' })
  await find(page, 'hauge', /Hauge/)
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /6 June 2024/ })
    .click()
  await page.getByRole('complementary').getByRole('figure').first().waitFor()
  await page.getByRole('button', { name: 'Fit everything in' }).click()
  // The drawing comes to rest.
  await sleep(5_000)
  await page.screenshot({ path: 'docs/viewer.png' })
  await browser.close()
}

buildViewer()
const home = await mkdtemp(join(tmpdir(), 'whomet-screenshots-'))
const env: NodeJS.ProcessEnv = { ...process.env, WHOMET_HOME: home }
delete env.NEO4J_URI
const whomet = spawn(process.execPath, ['cli/whomet.mjs', 'start', '--port', String(PORT)], { env, stdio: 'inherit' })
const ended = once(whomet, 'close')
try {
  for (const end = Date.now() + 2 * PATIENCE; !(await answers()) && Date.now() < end; ) await sleep(500)
  await shoot()
} finally {
  whomet.kill('SIGINT')
  await ended
  await rm(home, { recursive: true, force: true })
}
