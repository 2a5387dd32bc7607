/** For everyone: no violation axe-core knows of in any state and theme, the whole way by keyboard alone, at 360 pixels and by touch. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { whomet } from '../support/whomet.ts'
import { addressOf, find, settled, useViewer } from './support/viewer.ts'

const database = useDatabase()
const viewer = useViewer(database, async () => {
  const { code, err } = await whomet(['ingest', 'samples'], { env: database.env })
  if (code !== 0) throw new Error(err)
})
const browser = useBrowser()

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Axe {
  run(
    on: unknown,
    options: unknown,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: unknown[] }>
}

const messages = (page: Page) => page.locator('.said').getAttribute('class')

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE)
  const before = await messages(page)
  // What fades in or out has less contrast for a quarter of a second.
  await page.evaluate('Promise.allSettled(document.getAnimations().map((fading) => fading.finished))')
  const found = await page.evaluate(
    (rules) => (globalThis as unknown as { axe: Axe }).axe.run(globalThis.document, { runOnly: rules }),
    RULES,
  )
  // A message that went away while axe was looking was seen half there: look at what stays.
  if ((await messages(page)) !== before) return violations(page)
  // It looked at something.
  expect(found.passes.length).toBeGreaterThan(15)
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`)
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme })
    await page.goto(viewer.url)
    await page.locator('.start-people button').first().waitFor({ timeout: 30_000 })
  })

  test.each<[string, (page: Page) => Promise<unknown>]>([
    ['the start', async () => {}],
    [
      'suggestions',
      (on) =>
        on
          .getByRole('combobox')
          .fill('tran')
          .then(() => on.locator('.hit').first().waitFor({ timeout: 30_000 })),
    ],
    [
      'nothing found',
      (on) =>
        on
          .getByRole('combobox')
          .fill('xqzw')
          .then(() => on.getByText('Nothing is called').waitFor({ timeout: 30_000 })),
    ],
    [
      'a drawing with a person',
      (on) =>
        find(on, 'tran huu khiem')
          .then(() => settled(on, 4))
          .then(() => on.locator('.bars').waitFor({ timeout: 30_000 })),
    ],
    [
      'a meeting',
      (on) =>
        on
          .locator('#evidence .line > button')
          .first()
          .click()
          .then(() => on.locator('#evidence mark').first().waitFor({ timeout: 30_000 })),
    ],
    [
      'a pair',
      (on) =>
        on
          .locator('.who button')
          .first()
          .click()
          .then(() => on.locator('.bars button').first().click())
          .then(() => on.locator('.about-pair').waitFor({ timeout: 30_000 })),
    ],
    ['a filter', (on) => on.getByLabel('In person').uncheck()],
    [
      'all layers',
      async (on) => {
        await on.getByRole('checkbox', { name: /^Places/ }).check()
        await on.getByRole('checkbox', { name: /^Events/ }).check()
      },
    ],
    ['the tables', (on) => on.getByRole('button', { name: 'Table', exact: true }).click()],
    ['the menu', (on) => on.getByText('Take away').click()],
    [
      'the keys',
      (on) => on.keyboard.press('Escape').then(() => on.getByRole('button', { name: 'Keys and gestures' }).click()),
    ],
  ])('no violation: %s', async (_, reach) => {
    await reach(page)
    expect(await violations(page)).toEqual([])
  })
})

test('the accessible tree says what the canvas shows', async () => {
  const page = await browser.newPage()
  await page.goto(viewer.url)
  await find(page, 'tran huu khiem')
  await settled(page, 5)
  const drawing = page.getByRole('listbox', { name: /^Drawing of \d+ nodes and \d+ meetings/ })
  const options = drawing.getByRole('option')
  const spoken = await options.allTextContents()
  expect(spoken).toContain(
    'Trần Hữu Khiêm, person, 5 meetings shown'.replace('5', /Khiêm, person, (\d+)/.exec(spoken.join('\n'))?.[1] ?? ''),
  )
  expect(spoken.filter((text) => text.includes(', person, ')).length).toBeGreaterThan(3)
  expect(spoken.some((text) => text.includes(', meeting, '))).toBe(true)
  expect(await drawing.getByRole('option', { selected: true }).allTextContents()).toHaveLength(1)
  await page.getByRole('button', { name: 'Table', exact: true }).click()
  const [nodes, meetings] = [page.getByRole('table').nth(0), page.getByRole('table').nth(1)]
  for (const name of [
    'Expand: Ingrid Hauge',
    'Hide: Ingrid Hauge',
    'Pin: Ingrid Hauge',
    'Remove: Ingrid Hauge',
    'Collapse: Ingrid Hauge',
  ]) {
    expect(await nodes.getByRole('button', { name }).count(), name).toBe(1)
  }
  expect(await meetings.getByRole('row').count()).toBeGreaterThan(4)
  await page.close()
})

test('the whole way by keyboard alone: find, expand, chain, evidence, filter, undo, share', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(viewer.url)
  await page.locator('.start-people button').first().waitFor({ timeout: 30_000 })
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const tabTo = async (name: string | RegExp, role: 'button' | 'checkbox' | 'link' = 'button') => {
    const target = page.getByRole(role, { name, exact: typeof name === 'string' }).first()
    for (let times = 0; times < 150; times++) {
      if (await target.evaluate((element) => element === element.ownerDocument.activeElement).catch(() => false)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never reaches "${name}".`)
  }

  await press('/')
  await page.keyboard.type('hauge')
  await page.locator('.hit').first().waitFor({ timeout: 30_000 })
  await press('Enter')
  const first = await settled(page, 2)
  // The keyboard is on the drawing; an arrow leads along a line to a neighbour.
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('drawing')
  const start = await page.locator('#drawing').getAttribute('aria-activedescendant')
  for (const arrow of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
    if ((await page.locator('#drawing').getAttribute('aria-activedescendant')) === start) await press(arrow)
  }
  expect(await page.locator('#drawing').getAttribute('aria-activedescendant')).not.toBe(start)
  // Expand Khiêm, wherever he stands in the list.
  await press('Home')
  for (let times = 0; times < 10; times++) {
    const active = await page.locator('#drawing').getAttribute('aria-activedescendant')
    if (decodeURIComponent(active ?? '').includes('tran-huu-khiem')) break
    await press('PageDown')
  }
  await press('e')
  await expect
    .poll(() => page.locator('[data-node]').count(), { timeout: 30_000 })
    .toBeGreaterThan(first.view.nodes.length + 1)
  await settled(page, 4)
  // Evidence.
  await press('Enter')
  await page.locator('#evidence h2', { hasText: 'Trần Hữu Khiêm' }).waitFor({ timeout: 30_000 })
  // Select two and ask for a chain.
  await press('Escape', 'Home', ' ', 'End')
  for (let times = 0; times < 10; times++) {
    const active = decodeURIComponent((await page.locator('#drawing').getAttribute('aria-activedescendant')) ?? '')
    if (active.startsWith('node-Person:') && !active.includes('tran-huu-khiem')) break
    await press('PageUp')
  }
  await press(' ')
  expect((await addressOf(page)).view.selection).toHaveLength(2)
  await tabTo('Chain from here to there')
  await press('Enter')
  await expect.poll(async () => (await addressOf(page)).view.trails.length, { timeout: 30_000 }).toBe(1)
  // Filter by a switch of the legend.
  await tabTo(/Held/, 'checkbox')
  await press(' ')
  expect((await addressOf(page)).view.filter.noStatus).toEqual(['HELD'])
  // Undo the filter and the chain.
  await press('Control+z', 'Control+z')
  const undone = (await addressOf(page)).view
  expect([undone.filter.noStatus, undone.trails]).toEqual([[], []])
  await tabTo('Share')
  await press('Enter')
  const shared = await expect.poll(() => page.evaluate('navigator.clipboard.readText()'), { timeout: 10_000 })
  await shared.toContain('#n=pPerson:')
  await page.close()
}, 120_000)

test('every stop of the Tab key can be seen', async () => {
  const page = await browser.newPage()
  await page.goto(viewer.url)
  await find(page, 'tran huu khiem')
  await settled(page, 4)
  const unseen: string[] = []
  for (let times = 0; times < 60; times++) {
    await page.keyboard.press('Tab')
    const stop = (await page.evaluate(`(() => {
      const at = document.activeElement
      const style = getComputedStyle(at)
      const box = at.getBoundingClientRect()
      return { what: at.outerHTML.slice(0, 100), seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && box.width > 4 && box.height > 4, body: at === document.body }
    })()`)) as { what: string; seen: boolean; body: boolean }
    if (!stop.body && !stop.seen) unseen.push(stop.what)
  }
  expect(unseen).toEqual([])
  await page.close()
})

describe('at 360 pixels, by touch', () => {
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      deviceScaleFactor: 2,
    })
    await page.goto(viewer.url)
    await page.locator('.start-people button').first().tap({ timeout: 30_000 })
    await settled(page, 4)
  })
  const wide = () => page.evaluate('document.documentElement.scrollWidth')

  test('nothing sticks out, and axe finds nothing', async () => {
    expect(await wide()).toBe(360)
    expect(await violations(page)).toEqual([])
  })

  test('sheets for the legend and for time open and close', async () => {
    await page.getByRole('button', { name: 'Show', exact: true }).tap()
    await page.getByLabel('By phone').waitFor({ timeout: 30_000 })
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Time', exact: true }).tap()
    await page.getByRole('slider', { name: 'From' }).waitFor({ timeout: 30_000 })
    await page.getByLabel('By phone').waitFor({ state: 'hidden', timeout: 30_000 })
    expect(await violations(page)).toEqual([])
    expect(await wide()).toBe(360)
    await page.getByRole('button', { name: 'Time', exact: true }).tap()
  })

  const tapFirstNode = async () => {
    const { view, camera } = await addressOf(page)
    const [node] = view.nodes
    const at = node && view.positions[node.id]
    const box = await page.locator('#drawing').boundingBox()
    if (!at || !camera || !box) throw new Error('Nothing is drawn.')
    await page.touchscreen.tap(
      box.x + box.width / 2 + (at.x - camera.x) * camera.zoom,
      box.y + box.height / 2 + (at.y - camera.y) * camera.zoom,
    )
    await page.locator('#evidence h2').waitFor({ timeout: 30_000 })
  }

  test('a tap on a node opens its evidence as a sheet that can be closed', async () => {
    await tapFirstNode()
    expect(await wide()).toBe(360)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Close', exact: true }).tap()
    await page.locator('#evidence').waitFor({ state: 'hidden', timeout: 30_000 })
  })

  test('a tap on a node while another sheet is open puts its evidence in the place of the sheet', async () => {
    const time = page.getByRole('button', { name: 'Time', exact: true })
    await time.tap()
    await page.getByRole('slider', { name: 'From' }).waitFor({ timeout: 30_000 })
    await tapFirstNode()
    await page.getByRole('slider', { name: 'From' }).waitFor({ state: 'hidden', timeout: 30_000 })
    // The same node again, over the evidence that it has already.
    await time.tap()
    await page.locator('#evidence').waitFor({ state: 'hidden', timeout: 30_000 })
    await tapFirstNode()
  })
})
