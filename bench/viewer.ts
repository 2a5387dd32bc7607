/**
 * Measures the page in a real Chromium without a GPU, over a made-up graph with a hub of 10,000 meetings: `npx tsx bench/viewer.ts`.
 * The server is one of the bench's own, so that the figures are those of the page and not of a database.
 */

import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { buildViewer } from '../scripts/build-viewer.ts'
import { findChromium } from '../scripts/chromium.ts'
import { readAddress, writeAddress } from '../viewer/state/address.ts'
import { EMPTY_VIEW } from '../viewer/state/view.ts'
import { makeGraph } from './viewer/graph.ts'
import { serveFake } from './viewer/server.ts'

const DIST = fileURLToPath(new URL('../viewer/dist/', import.meta.url))

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const ninth = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.9)] ?? Number.NaN

const report = (what: string, value: string, limit: string): void =>
  console.log(`${what.padEnd(62)} ${value.padStart(16)}   ${limit}`)

const positionsOf = (page: Page) => readAddress(new URL(page.url()).hash).view.positions

/** Nodes of the listbox that also have a place in the address: drawn, not just known. */
const drawn = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(
    `document.querySelectorAll('[data-node^="Person:"]').length >= ${count} && (location.hash.match(/pPerson:[^~,]+~-?\\d+~-?\\d+/g) ?? []).length >= ${count}`,
    undefined,
    { timeout: 60_000, polling: 20 },
  )

const size = (): number =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|css)\.gz$/.test(name))
    .reduce((sum, name) => sum + statSync(join(DIST, name)).size, 0)

/** An address of 300 people on a grid, met by somebody near, so that there are about 600 lines. */
const grid = (count: number): string => {
  const nodes = Array.from({ length: count }, (_, at) => ({ id: `Person:p${at + 1}`, kind: 'person' as const }))
  const side = Math.ceil(Math.sqrt(count))
  const positions = Object.fromEntries(
    nodes.map(({ id }, at) => [id, { x: (at % side) * 120, y: Math.floor(at / side) * 120 }]),
  )
  const view = { ...EMPTY_VIEW, nodes, positions, layers: { meetings: false, events: false, places: false } }
  return writeAddress({ view, language: 'en', theme: null, camera: null })
}

/** Milliseconds between frames while the wheel or the pointer moves. */
const frames = async (page: Page, act: () => Promise<void>): Promise<number[]> => {
  await page.evaluate(`(() => {
    window.frames_ = []
    let last = performance.now()
    const tick = (now) => { window.frames_.push(now - last); last = now; window.ticking_ = requestAnimationFrame(tick) }
    window.ticking_ = requestAnimationFrame(tick)
  })()`)
  await act()
  return page.evaluate('cancelAnimationFrame(window.ticking_), window.frames_.slice(2)')
}

/** Milliseconds from the key `e` to the frame after the one in which the new nodes were drawn, by the clock of the page. */
const expand = async (page: Page): Promise<number> => {
  await page.evaluate(`(() => {
    const drawing = document.getElementById('drawing')
    const frame = () => new Promise(requestAnimationFrame)
    window.done_ = new Promise((resolve) => {
      drawing.addEventListener('keydown', async () => {
        const begun = performance.now()
        const before = Number(drawing.dataset.placed)
        while (Number(drawing.dataset.placed) < before + 15) await frame()
        await frame()
        await frame()
        resolve(performance.now() - begun)
      }, { once: true, capture: true })
    })
  })()`)
  await page.keyboard.press('e')
  return (await page.evaluate('window.done_')) as number
}

const main = async (): Promise<void> => {
  if (existsSync('viewer')) buildViewer()
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium is installed; `npm test` says how to get one.')
  const fake = await serveFake(makeGraph(4000, 10_000, 3), DIST)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
  try {
    report('Script and style, gzipped', `${(size() / 1024).toFixed(1)} KB`, '≤ 220 KB')

    // A hub with 49 neighbours from an address without places: page, data, layout, drawing. From the beginning of the navigation
    // to the frame after the one in which they were drawn, by the clock of the page.
    const first: number[] = []
    for (let run = 0; run < 5; run++) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
      const page = await context.newPage()
      const nodes = Array.from({ length: 50 }, (_, at) => `pPerson:p${at}`).join(',')
      await page.addInitScript(`window.done_ = (async () => {
        const frame = () => new Promise(requestAnimationFrame)
        while (!(Number(document.getElementById('drawing')?.dataset.placed) >= 50)) await frame()
        await frame()
        await frame()
        return performance.now()
      })()`)
      await page.goto(`${fake.url}#n=${nodes}&l=m`, { waitUntil: 'commit' })
      first.push((await page.evaluate('window.done_')) as number)
      await context.close()
    }
    report(
      'First draw of a neighbourhood of 50, cold page, median of 5',
      `${median(first).toFixed(0)} ms`,
      '≤ 1,500 ms',
    )

    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await page.goto(`${fake.url}#${grid(300)}`)
    await drawn(page, 300)
    await page.waitForFunction(
      `/^\\d+ of \\d{3,} meetings/.test(document.querySelector('.legend-sum')?.textContent ?? '')`,
    )
    await page.waitForTimeout(1500)
    const box = await page.locator('#drawing').boundingBox()
    if (box === null) throw new Error('No drawing.')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const lines = await page.locator('.legend-sum').textContent()

    await page.mouse.move(x, y)
    const zoom = await frames(page, async () => {
      for (let turn = 0; turn < 40; turn++) {
        await page.mouse.wheel(0, turn % 20 < 10 ? -60 : 60)
        await page.waitForTimeout(16)
      }
    })
    report(`Zoom, 300 nodes (${lines}), median frame`, `${median(zoom).toFixed(1)} ms`, '≤ 35 ms')
    report('Zoom, nine of ten frames within', `${ninth(zoom).toFixed(1)} ms`, '')
    const empty = { x: box.x + 6, y: box.y + box.height / 2 }
    await page.mouse.move(empty.x, empty.y)
    await page.mouse.down()
    const pan = await frames(page, async () => {
      for (let step = 0; step < 60; step++) await page.mouse.move(empty.x + step * 6, empty.y + (step % 7) * 4)
    })
    await page.mouse.up()
    report('Pan, 300 nodes, median frame', `${median(pan).toFixed(1)} ms`, '≤ 35 ms')
    report('Pan, nine of ten frames within', `${ninth(pan).toFixed(1)} ms`, '')

    await page.waitForTimeout(600)
    const before = positionsOf(page)
    await page.locator('#drawing').focus()
    // The last of the row has neighbours beyond it, and the hub is the first of them.
    await page.keyboard.press('End')
    const [withHub, plain]: [number[], number[]] = [[], []]
    for (let run = 0; run < 5; run++) {
      withHub.push(await expand(page))
      await page.waitForTimeout(2500)
      plain.push(await expand(page))
      await page.waitForTimeout(1000)
      if (run === 4) break
      await page.keyboard.press('Control+z')
      await page.keyboard.press('Control+z')
      await page.waitForFunction(`document.getElementById('drawing').dataset.placed === '300'`)
      await page.waitForTimeout(1500)
    }
    const after = positionsOf(page)
    const moved = Math.max(
      ...Object.entries(before).map(([id, at]) =>
        Math.hypot((after[id]?.x ?? Infinity) - at.x, (after[id]?.y ?? Infinity) - at.y),
      ),
    )
    report('Expand by 15 at 300 nodes, a hub of 10,000 among the new', `${median(withHub).toFixed(0)} ms`, '≤ 300 ms')
    report('Expand by 15 at 315 nodes, no hub among the new', `${median(plain).toFixed(0)} ms`, '≤ 300 ms')
    report('Farthest that a drawn node moved', `${moved} px`, '0 px')

    const hub = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
    await hub.goto(fake.url)
    await hub.locator('.start-people button').first().click()
    await drawn(hub, 25)
    report(
      'Nodes drawn for a hub of 10,000 meetings',
      String(await hub.locator('[data-node^="Person:"]').count()),
      '25 asked for',
    )
  } finally {
    await browser.close()
    fake.close()
  }
}

await main()
