/**
 * Makes the pictures of `docs/images/` from `samples/` on a real database and server: `npx tsx scripts/screenshots.ts`.
 * Uses a data directory of its own and leaves nothing running.
 */

import { mkdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { openDatabase } from '../neo4j/index.ts'
import { createServer } from '../server/index.ts'
import { whomet } from '../test/support/whomet.ts'
import { readAddress } from '../viewer/state/address.ts'
import { buildViewer } from './build-viewer.ts'
import { findChromium } from './chromium.ts'

const IMAGES = fileURLToPath(new URL('../docs/images/', import.meta.url))
const VIEWER = fileURLToPath(new URL('../viewer/dist/', import.meta.url))
const WIDE = { viewport: { width: 1440, height: 900 } }

const drawn = async (page: Page): Promise<void> => {
  // A database that has just been started may be too slow for the first question.
  for (let tries = 0; tries < 8 && (await page.locator('[data-node]').count()) < 4; tries++) {
    await page
      .locator('[data-node]')
      .nth(3)
      .or(page.locator('.trouble button').first())
      .first()
      .waitFor({ state: 'attached' })
    const again = page.locator('.trouble button').first()
    if (await again.isVisible()) await again.click()
    await page.waitForTimeout(1000)
  }
  await page.locator('.said-gone').waitFor({ state: 'attached', timeout: 60_000 })
}

const find = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('combobox').fill(text)
  await page.locator('.hit').first().waitFor({ timeout: 60_000 })
  await page.keyboard.press('Enter')
  await drawn(page)
}

/** Brings in the neighbours of somebody drawn, by the keyboard. */
const expand = async (page: Page, part: string): Promise<void> => {
  await page.locator('#drawing').focus()
  await page.keyboard.press('Home')
  for (let times = 0; times < 40; times++) {
    if ((await page.locator('#drawing').getAttribute('aria-activedescendant'))?.includes(part)) break
    await page.keyboard.press('PageDown')
  }
  await page.keyboard.press('e')
  await page.waitForTimeout(1500)
}

const meetingOn = (page: Page, id: string): Promise<void> =>
  page.evaluate(`location.hash = location.hash.replace(/&o=[^&]*|&s=[^&]*/g, '') + '&o=meeting~.${id}'`)

const main = async (): Promise<void> => {
  mkdirSync(IMAGES, { recursive: true })
  buildViewer()
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium is installed; `npm test` says how to get one.')
  const home = await mkdtemp(join(tmpdir(), 'whomet-pictures-'))
  const env: NodeJS.ProcessEnv = { ...process.env, WHOMET_HOME: home }
  delete env.NEO4J_URI
  const database = await openDatabase({ env, say: console.error })
  const { uri, user, password } = database
  const ingested = await whomet(['ingest', 'samples'], {
    env: {
      ...env,
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database.database ?? 'neo4j',
    },
  })
  if (ingested.code !== 0) throw new Error(ingested.err)
  const server = await createServer({ connection: database, port: 0, viewerDir: VIEWER, log: () => {} })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
  const open = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await (await browser.newContext({ locale: 'en-GB', ...WIDE, ...options })).newPage()
    page.setDefaultTimeout(60_000)
    await page.goto(`${server.url}/`)
    await page.locator('.start-people button').first().waitFor()
    return page
  }
  const shoot = async (page: Page, name: string): Promise<void> => {
    await page.waitForTimeout(700)
    await page.screenshot({ path: join(IMAGES, `${name}.png`) })
    console.log(`docs/images/${name}.png`)
  }
  try {
    const page = await open()
    await shoot(page, 'start')
    await page.getByRole('combobox').fill('tran')
    await page.locator('.hit').first().waitFor()
    await shoot(page, 'search')
    await find(page, 'tran huu khiem')
    await expand(page, 'keosavang')
    await expand(page, 'ngoc')
    await page.getByRole('button', { name: /^Arrange anew/ }).click()
    await drawn(page)
    await page.getByRole('button', { name: /^Fit/ }).click()
    // The meeting told by most sources, with its evidence.
    const { meetings } = (await (
      await server.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ meetings(filter: { minSources: 2 }, first: 1) { nodes { id } } }' }),
      })
    )
      .json()
      .then((answer) => (answer as { data: unknown }).data)) as { meetings: { nodes: { id: string }[] } }
    const best = meetings.nodes[0]?.id
    if (best !== undefined) {
      await meetingOn(page, best)
      await page.locator('#evidence mark').first().waitFor()
      await drawn(page)
      await page.getByRole('button', { name: /^Fit/ }).click()
    }
    await shoot(page, 'viewer')
    const shared = page.url()
    if (readAddress(new URL(shared).hash).view.nodes.length === 0) throw new Error('The address holds no view.')

    await find(page, 'keosavang')
    await page.locator('#evidence .bars').waitFor()
    await page.getByLabel('From').first().fill('2024-10-01')
    await page.getByLabel('To').first().fill('2024-10-31')
    await page.locator('#drawing').focus()
    await drawn(page)
    await shoot(page, 'month')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'All time' }).click()
    await page.getByRole('checkbox', { name: /^Places/ }).check()
    await page.getByRole('checkbox', { name: /^Events/ }).check()
    await page.waitForTimeout(1500)
    await page.getByRole('button', { name: /^Fit/ }).click()
    await shoot(page, 'layers')
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await shoot(page, 'table')

    const dark = await open({ colorScheme: 'dark', locale: 'vi-VN' })
    await dark.goto(shared.replace('lang=en', 'lang=vi'))
    await dark.locator('[data-node]').nth(3).waitFor({ state: 'attached' })
    await dark.locator('#evidence h2').waitFor()
    await shoot(dark, 'dark-vietnamese')

    const phone = await open({
      viewport: { width: 360, height: 740 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
      locale: 'vi-VN',
    })
    await phone.locator('.start-people button').first().tap()
    await drawn(phone)
    await shoot(phone, 'phone')
  } finally {
    await browser.close()
    await server.close(0)
    await database.close()
    await rm(home, { recursive: true, force: true })
  }
}

await main()
