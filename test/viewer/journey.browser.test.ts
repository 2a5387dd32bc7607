/** What a newcomer does, on our own samples: find, follow, read, narrow, share, take away. */

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { useFolder } from '../support/folder.ts'
import { whomet } from '../support/whomet.ts'
import { addressOf, clickNode, complaints, find, idOf, onScreen, settled, useViewer } from './support/viewer.ts'

const database = useDatabase()
const folder = useFolder()
const viewer = useViewer(database, async () => {
  const { code, err } = await whomet(['ingest', 'samples'], { env: database.env })
  if (code !== 0) throw new Error(err)
})
const browser = useBrowser()

describe('a journey', () => {
  let page: Page
  let heard: string[]
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true })
    heard = complaints(page)
    await page.goto(viewer.url)
  })
  afterAll(() => page.close())

  test('begins with the most met and the latest meetings', async () => {
    await page.getByRole('heading', { name: 'Most met' }).waitFor({ timeout: 30_000 })
    const most = await page.locator('.start-people li').allTextContents()
    expect(most.some((text) => text.includes('Trần Hữu Khiêm'))).toBe(true)
    // Most meetings first.
    const counts = most.map((text) => Number(/(\d+) meetings?$/.exec(text)?.[1]))
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(await page.locator('.start .lines li').count()).toBeGreaterThan(3)
    expect(await page.locator('.start-totals').textContent()).toMatch(/\d+ people, \d+ meetings, read from 12 articles/)
  })

  test('finds a person by typing without diacritics, and says so when there is nobody', async () => {
    const box = page.getByRole('combobox')
    await box.fill('xqzw')
    await page.getByText('Nothing is called “xqzw”.').waitFor({ timeout: 30_000 })
    await find(page, 'tran huu khiem')
    const { view } = await settled(page, 4)
    const [first] = view.nodes
    expect(first?.id).toMatch(/^Person:/)
    expect(view.subject).toEqual({ kind: 'person', id: first?.id })
    await page.locator('#evidence h2', { hasText: 'Trần Hữu Khiêm' }).waitFor({ timeout: 30_000 })
  })

  test('draws whom they met, each on its own spot, mirrored in the listbox', async () => {
    const options = await page.locator('[data-node]').allTextContents()
    for (const name of ['Ingrid Hauge', 'Somchai Wattana', 'Bounmy Keosavang']) {
      expect(options.some((text) => text.startsWith(name))).toBe(true)
    }
    const spots = Object.values((await addressOf(page)).view.positions)
    expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(spots.length)
    expect(Number(await page.locator('#drawing').getAttribute('data-labels'))).toBeGreaterThan(3)
  })

  test('a meeting of three is one node that three lines lead to', async () => {
    const trilateral = page.locator('[data-node^="Meeting:"]')
    expect(await trilateral.count()).toBe(1)
    expect(await trilateral.textContent()).toContain('14 June 2024')
  })

  test('a click on a line opens the evidence: date, status, the quote within its context, the source', async () => {
    const [khiem, hauge] = [await idOf(page, 'Trần Hữu Khiêm'), await idOf(page, 'Ingrid Hauge')]
    const [from, to] = [await onScreen(page, khiem), await onScreen(page, hauge)]
    await page.mouse.click((from.x + to.x) / 2, (from.y + to.y) / 2)
    const evidence = page.locator('#evidence')
    await evidence.locator('mark').first().waitFor({ timeout: 30_000 })
    const { subject } = (await addressOf(page)).view
    expect(['meeting', 'pair']).toContain(subject?.kind)
    if (subject?.kind === 'pair') await evidence.locator('.line > button').first().click()
    await evidence.getByRole('heading', { name: '6 June 2024' }).waitFor({ timeout: 30_000 })
    const quotes = await evidence.locator('mark').allTextContents()
    expect(quotes.some((quote) => quote.includes('hội đàm') && quote.includes('Hauge'))).toBe(true)
    const links = await evidence
      .locator('.quote figcaption a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(links).toContain('https://tinsongnuoc.example/doi-ngoai/viet-nam-na-uy-ban-ve-rac-thai-nhua.html')
    expect(await evidence.locator('.quote-around').first().textContent()).toMatch(/\S{3,}/)
    expect(
      await evidence
        .getByText(/independent sources?/)
        .first()
        .isVisible(),
    ).toBe(true)
  })

  test('expands a neighbour with everything else held still', async () => {
    const before = (await addressOf(page)).view
    await clickNode(page, 'Bounmy Keosavang')
    await page
      .getByRole('toolbar')
      .getByRole('button', { name: /^Expand/ })
      .click()
    await expect
      .poll(() => page.locator('[data-node^="Person:"]').count(), { timeout: 30_000 })
      .toBeGreaterThan(before.nodes.length)
    const after = (await settled(page, before.nodes.length + 1)).view
    for (const [id, at] of Object.entries(before.positions)) expect(after.positions[id], id).toEqual(at)
    expect(await page.locator('[data-node]', { hasText: 'Lê Thị Minh Ngọc' }).count()).toBe(1)
  })

  test('narrows to a month by the date fields; nothing moves', async () => {
    const before = (await addressOf(page)).view
    await page.getByLabel('From').first().fill('2024-10-01')
    await page.getByLabel('To').first().fill('2024-10-31')
    const { view } = await addressOf(page)
    expect(view.filter).toMatchObject({ from: '2024-10-01', to: '2024-10-31' })
    expect(view.positions).toEqual(before.positions)
    const [, shown, all] =
      /^(\d+) of (\d+) meetings? shown/.exec((await page.locator('.legend-sum').textContent()) ?? '') ?? []
    expect(Number(shown)).toBeGreaterThan(0)
    expect(Number(shown)).toBeLessThan(Number(all))
  })

  test('reloading the address brings back exactly the same', async () => {
    const before = await addressOf(page)
    const texts = await page.locator('[data-node]').allTextContents()
    await page.reload()
    await settled(page, texts.length)
    await expect.poll(() => page.locator('[data-node]').allTextContents(), { timeout: 30_000 }).toEqual(texts)
    const after = await addressOf(page)
    expect(after.view).toEqual(before.view)
    expect(after.camera?.zoom).toBeCloseTo(before.camera?.zoom ?? 0, 2)
  })

  test('a colleague who opens the shared address sees the same', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Share' }).click()
    await page.getByText('The address of this exact view is copied.').waitFor()
    const shared = await page.evaluate(() => navigator.clipboard.readText())
    const theirs = await browser.newPage({ locale: 'vi-VN', viewport: { width: 1100, height: 700 } })
    // Pasted over the page at its start, where there is no canvas yet to look with.
    await theirs.goto(viewer.url)
    await theirs.locator('.start-people button').first().waitFor({ timeout: 30_000 })
    await theirs.goto(shared)
    const seen = await settled(theirs, 5)
    const mine = await addressOf(page)
    expect(seen.view).toEqual(mine.view)
    expect(seen.camera).toEqual(mine.camera)
    // Opened in English, as it was sent, though their browser is Vietnamese.
    await theirs.getByRole('button', { name: 'Share' }).waitFor()
    await theirs.close()
  })

  test('undoes and redoes step by step, down to the empty page', async () => {
    const full = (await addressOf(page)).view
    await page.getByRole('button', { name: 'All time' }).click()
    await page.keyboard.press('Control+z')
    expect((await addressOf(page)).view).toEqual(full)
    await page.keyboard.press('Control+Shift+z')
    expect((await addressOf(page)).view.filter).toMatchObject({ from: null, to: null })
  })

  test.each([
    ['Meetings with quotes (CSV)', 'csv', /hội đàm với Bộ trưởng Môi trường Na Uy Ingrid Hauge/],
    ['Everything shown (JSON)', 'json', /"address": "http:\/\/127\.0\.0\.1/],
    ['Graph (GraphML)', 'graphml', /<data key="node_label">Trần Hữu Khiêm<\/data>/],
    ['Graph (GEXF)', 'gexf', /label="Trần Hữu Khiêm"/],
    ['Picture (SVG)', 'svg', />Trần Hữu Khiêm<\/text>/],
    ['Picture (PNG)', 'png', null],
  ])('takes away: %s', async (name, ending, content) => {
    await page.getByText('Take away').click()
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 30_000 }),
      page.getByRole('button', { name }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(new RegExp(`^whomet-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`))
    const bytes = await readFile(await download.path())
    if (content === null) {
      // The width and height in a PNG's first chunk.
      expect(bytes.subarray(1, 4).toString()).toBe('PNG')
      expect(bytes.readUInt32BE(16)).toBeGreaterThan(400)
    } else expect(bytes.toString('utf8')).toMatch(content)
  })

  test('prints the drawing and the meetings, not the tools', async () => {
    // Read when the browser is about to print, after the page has made itself ready.
    await page.evaluate(`addEventListener('beforeprint', () => {
      const seen = (selector) => document.querySelector(selector)?.checkVisibility() ?? false
      globalThis.printed = { rows: document.querySelectorAll('.print-only tbody tr').length }
      matchMedia('print').matches && Object.assign(globalThis.printed, { tools: seen('.head-tools'), time: seen('.time') })
    })`)
    await page.emulateMedia({ media: 'print' })
    await page.pdf()
    const meetings = Number(/\d+/.exec((await page.locator('.legend-sum').textContent()) ?? '')?.[0])
    expect(meetings).toBeGreaterThan(3)
    expect(await page.evaluate('globalThis.printed')).toEqual({ rows: meetings, tools: false, time: false })
    await page.emulateMedia({ media: 'screen' })
    expect(await page.locator('.print-only tr').count()).toBe(0)
  })

  test('speaks Vietnamese too', async () => {
    await page.getByRole('button', { name: 'Tiếng Việt' }).click()
    await page.getByRole('button', { name: 'Chia sẻ' }).waitFor()
    expect(await page.getAttribute('html', 'lang')).toBe('vi')
    expect((await addressOf(page)).language).toBe('vi')
  })

  test('announces a new meeting and adds it when asked, not before', async () => {
    const before = (await addressOf(page)).view
    // As an operator would: another article comes in while the page is open.
    const file = join(folder, 'new.jsonl')
    const text =
      'Ngày 20/11, tại Hà Nội, Thứ trưởng Bộ Tài nguyên nước Trần Hữu Khiêm đã hội đàm với Bộ trưởng Môi trường Na Uy Ingrid Hauge.'
    await writeFile(file, JSON.stringify({ id: 'moi', published: '2024-11-20', title: 'Gặp lại', text }))
    const { code, err } = await whomet(['ingest', file], { env: database.env })
    expect(code, err).toBe(0)
    await page.getByText('1 cuộc gặp mới').first().waitFor({ timeout: 40_000 })
    expect((await addressOf(page)).view.nodes).toEqual(before.nodes)
    await page.getByRole('button', { name: 'Thêm vào hình' }).click()
    await expect
      .poll(async () => (await page.locator('.legend-sum').textContent()) ?? '', { timeout: 30_000 })
      .toMatch(/Hiện (\d+) trong \1 cuộc gặp/)
    const after = (await addressOf(page)).view
    for (const [id, at] of Object.entries(before.positions)) expect(after.positions[id], id).toEqual(at)
  })

  test('says so where an article gives only an office', async () => {
    const file = join(folder, 'office.jsonl')
    const text = 'Ngày 22/11, tại Oslo, Bộ trưởng Bộ Tài nguyên nước Lê Thị Minh Ngọc đã hội kiến Thủ tướng Na Uy.'
    await writeFile(file, JSON.stringify({ id: 'oslo', published: '2024-11-22', title: 'Tin Oslo', text }))
    expect((await whomet(['ingest', file], { env: database.env })).code).toBe(0)
    await find(page, 'jonas gahr')
    await page.locator('#evidence h2', { hasText: 'Jonas Gahr Støre' }).waitFor({ timeout: 30_000 })
    await page.locator('#evidence .line > button').first().click()
    await page.getByText('Chỉ nêu “Thủ tướng Na Uy”: khi đó là Jonas Gahr Støre.').waitFor({ timeout: 30_000 })
  })

  test('the browser had nothing to complain of', () => {
    expect(heard).toEqual([])
  })
})
