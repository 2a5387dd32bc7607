/** The real page on a real server over the test database, and the few things that tests read off it. */

import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { buildViewer } from '../../../scripts/build-viewer.ts'
import { createServer, type Server } from '../../../server/index.ts'
import { readAddress } from '../../../viewer/state/address.ts'
import type { TestDatabase } from '../../support/database.ts'

const BUILT = fileURLToPath(new URL('../../../viewer/dist/', import.meta.url))

export interface Viewer {
  readonly url: string
}

/** To be called once at the top of a test file, after `useDatabase`; `fill` puts something into the graph. */
export const useViewer = (database: TestDatabase, fill: () => Promise<void>): Viewer => {
  let server: Server | undefined
  beforeAll(async () => {
    buildViewer()
    await fill()
    server = await createServer({ connection: database.connection, port: 0, viewerDir: BUILT, log: () => {} })
  }, 180_000)
  afterAll(() => server?.close(0))
  return {
    get url() {
      if (server === undefined) throw new Error('The server is for tests, not for the top of the file.')
      return `${server.url}/`
    },
  }
}

/** A busy machine is slow; nothing is measured here. */
const PATIENCE = { timeout: 30_000 }

/** Types a name into the search box and draws the first suggestion. */
export const find = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('combobox').fill(text)
  await page.locator('.hit').first().waitFor(PATIENCE)
  await page.keyboard.press('Enter')
}

/** Waits until something holds; asked ten times a second. */
const until = async (what: string, holds: () => Promise<boolean>): Promise<void> => {
  const end = Date.now() + PATIENCE.timeout
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what}: not after ${PATIENCE.timeout / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** The view that the address holds, once everything in it has a place. */
export const settled = async (page: Page, atLeast = 1) => {
  await until(`${atLeast} nodes drawn, each with a place in the address`, async () => {
    const drawn = await page.locator('[data-node]').count()
    const { view } = readAddress(new URL(page.url()).hash)
    return drawn >= atLeast && view.nodes.length > 0 && view.nodes.every((node) => view.positions[node.id])
  })
  return addressOf(page)
}

/** The address follows the view after a moment, and the view what is seen on the canvas after another. */
export const addressOf = async (page: Page) => {
  await page.waitForTimeout(300)
  await page.locator('html[data-address=current]').waitFor({ state: 'attached', ...PATIENCE })
  return readAddress(new URL(page.url()).hash)
}

/** Where a node stands on the screen, in pixels. */
export const onScreen = async (page: Page, id: string) => {
  const { view, camera } = await addressOf(page)
  const at = view.positions[id]
  const box = await page.locator('#drawing').boundingBox()
  if (at === undefined || camera === null || box === null) throw new Error(`${id} is not on the canvas.`)
  return {
    x: box.x + box.width / 2 + (at.x - camera.x) * camera.zoom,
    y: box.y + box.height / 2 + (at.y - camera.y) * camera.zoom,
  }
}

/** Id of the drawn node whose spoken text begins with a name. */
export const idOf = async (page: Page, name: string): Promise<string> => {
  const option = page.locator('[data-node]', { hasText: name }).first()
  await option.waitFor({ state: 'attached', ...PATIENCE })
  return (await option.getAttribute('data-node')) ?? ''
}

export const clickNode = async (
  page: Page,
  name: string,
  options: { readonly shift?: boolean } = {},
): Promise<void> => {
  const { x, y } = await onScreen(page, await idOf(page, name))
  if (options.shift) await page.keyboard.down('Shift')
  await page.mouse.click(x, y)
  if (options.shift) await page.keyboard.up('Shift')
}

/** Gathers what the browser complains of; a test ends by seeing that it is nothing. */
export const complaints = (page: Page): string[] => {
  const list: string[] = []
  page.on('pageerror', (error) => list.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') list.push(message.text())
  })
  return list
}
