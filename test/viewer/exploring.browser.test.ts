/** Following a trail: a hub with many neighbours, chains, common acquaintances, layers, undo; and the hard stop. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { type OwnMeeting, writeGraph } from './support/graph.ts'
import { addressOf, clickNode, complaints, find, idOf, settled, useViewer } from './support/viewer.ts'

const NEIGHBOURS = 60

/** A hub with 60 neighbours, the nearest met most; a chain hub – Lan 1 – Minh – Nga; statuses and an event. */
const people: Record<string, string> = {
  hub: 'Hoàng Trung Tâm',
  minh: 'Đỗ Văn Minh',
  nga: 'Bùi Thị Nga',
  le: 'Lê Văn Lẻ',
}
const meetings: OwnMeeting[] = []
for (let at = 1; at <= NEIGHBOURS; at++) {
  people[`n${at}`] = `Nguyễn Thị Lan ${at}`
  const times = at === 1 ? 4 : at <= 10 ? 3 : 1
  for (let time = 0; time < times; time++) {
    meetings.push({ id: `h${at}-${time}`, people: ['hub', `n${at}`], date: `2024-0${1 + time}-1${at % 9}` })
  }
}
meetings.push(
  { id: 'c1', people: ['n1', 'minh'], date: '2024-07-01', event: 'Hội nghị Cửa Sông' },
  { id: 'c2', people: ['minh', 'nga'], date: '2023-07-01' },
  { id: 'd1', people: ['n2', 'n3'], date: '2024-08-01', status: 'DENIED' },
  { id: 'p1', people: ['n2', 'n4'], date: '2024-09-01', status: 'PLANNED' },
)

const database = useDatabase()
const viewer = useViewer(database, () => writeGraph(database, people, meetings))
const browser = useBrowser()

describe('exploring', () => {
  let page: Page
  let heard: string[]
  beforeAll(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    heard = complaints(page)
    await page.goto(viewer.url)
    await find(page, 'hoang trung')
    await settled(page, 25)
  })
  afterAll(() => page.close())

  const bar = (name: string | RegExp) => page.getByRole('toolbar').getByRole('button', { name, exact: true })
  const ids = async () => (await addressOf(page)).view.nodes.map((node) => node.id)

  test('a hub shows its most relevant neighbours and says how many wait', async () => {
    const drawn = await ids()
    expect(drawn).toHaveLength(25)
    for (let at = 1; at <= 10; at++) expect(drawn).toContain(`Person:n${at}`)
    const more = page.locator('[data-node^="more "]')
    expect(await more.textContent()).toBe(
      `${NEIGHBOURS - 24} more neighbours of Hoàng Trung Tâm, Enter brings the next`,
    )
  })

  test('the "more" node brings the next ones; what stands does not move, neither does the window', async () => {
    const before = await addressOf(page)
    const drawing = page.getByRole('listbox', { name: /^Drawing of/ })
    await drawing.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('[data-node^="Person:"]').count(), { timeout: 30_000 }).toBe(40)
    const after = await settled(page, 41)
    for (const node of before.view.nodes)
      expect(after.view.positions[node.id], node.id).toEqual(before.view.positions[node.id])
    expect(after.camera).toEqual(before.camera)
    expect(await page.locator('[data-node^="more "]').textContent()).toContain(`${NEIGHBOURS - 39} more neighbours`)
  })

  test('undo takes the expansion back, redo brings it again on the same spots', async () => {
    const full = (await addressOf(page)).view
    await page.keyboard.press('Control+z')
    expect(await ids()).toHaveLength(25)
    await page.keyboard.press('Control+Shift+z')
    expect((await addressOf(page)).view.positions).toEqual(full.positions)
    await page.keyboard.press('Control+z')
  })

  test('hides, shows again, pins, removes; each can be undone', async () => {
    const steps: [string, () => Promise<unknown>][] = []
    await clickNode(page, 'Nguyễn Thị Lan 5,')
    await bar('Pin').click()
    steps.push(['pinned', async () => (await addressOf(page)).view.pinned])
    expect(await steps[0]?.[1]()).toEqual(['Person:n5'])
    await bar('Hide').click()
    expect((await addressOf(page)).view.hidden).toEqual(['Person:n5'])
    expect(await page.locator('[data-node="Person:n5"]').count()).toBe(0)
    await page.getByRole('button', { name: 'Show again' }).click()
    await clickNode(page, 'Nguyễn Thị Lan 6,')
    await bar('Remove').click()
    expect(await ids()).not.toContain('Person:n6')
    for (let times = 0; times < 4; times++) await page.keyboard.press('Control+z')
    const { view } = await addressOf(page)
    expect([view.pinned, view.hidden, view.nodes.length]).toEqual([[], [], 25])
  })

  test('a chain from here to there is drawn and marked, and gone with an undo', async () => {
    await find(page, 'bui thi nga')
    await settled(page, 27)
    await clickNode(page, 'Hoàng Trung Tâm')
    await clickNode(page, 'Bùi Thị Nga', { shift: true })
    await bar('Chain from here to there').click()
    await page
      .getByText('Chain: Hoàng Trung Tâm → Nguyễn Thị Lan 1 → Đỗ Văn Minh → Bùi Thị Nga.')
      .waitFor({ timeout: 30_000 })
    const { trails } = (await addressOf(page)).view
    expect(trails).toEqual([['Person:hub', 'Person:n1', 'Person:minh', 'Person:nga']])
    await page.keyboard.press('Control+z')
    expect((await addressOf(page)).view.trails).toEqual([])
  })

  test('in time order there is none, since Minh met Nga before Lan met Minh', async () => {
    await clickNode(page, 'Hoàng Trung Tâm')
    await clickNode(page, 'Bùi Thị Nga', { shift: true })
    await bar('Chain in time order').click()
    await page
      .getByText(/No chain of at most six steps leads from Hoàng Trung Tâm to Bùi Thị Nga in time order/)
      .waitFor({ timeout: 30_000 })
  })

  test('common acquaintances of two people', async () => {
    await clickNode(page, 'Nguyễn Thị Lan 2,')
    await clickNode(page, 'Nguyễn Thị Lan 5,', { shift: true })
    await bar('Common acquaintances').click()
    await page.getByText('Met by all: Hoàng Trung Tâm.').waitFor({ timeout: 30_000 })
  })

  test('who connects these: the people between three', async () => {
    await clickNode(page, 'Nguyễn Thị Lan 2,')
    await clickNode(page, 'Nguyễn Thị Lan 5,', { shift: true })
    await clickNode(page, 'Nguyễn Thị Lan 7,', { shift: true })
    await bar('Who connects these').click()
    await page.getByText('Connected through Hoàng Trung Tâm.').waitFor({ timeout: 30_000 })
  })

  test('the legend counts and filters by status; nothing moves', async () => {
    const before = (await addressOf(page)).view
    const denied = page.getByLabel('Denied')
    expect(await page.locator('.switch', { has: denied }).locator('data').textContent()).toBe('1')
    await denied.uncheck()
    const after = (await addressOf(page)).view
    expect(after.filter.noStatus).toEqual(['DENIED'])
    expect(after.positions).toEqual(before.positions)
    expect(await page.locator('.legend-sum').textContent()).toMatch(/^(\d+) of \d+ meetings shown$/)
    await page.getByRole('button', { name: 'Clear all filters' }).click()
  })

  test('the histogram is brushed with the keyboard', async () => {
    const from = page.getByRole('slider', { name: 'From' })
    await from.focus()
    expect(await from.getAttribute('aria-valuetext')).toMatch(/20\d\d/)
    await page.keyboard.press('End')
    const { filter } = (await addressOf(page)).view
    expect(filter.from).toMatch(/^\d{4}-\d\d-\d\d$/)
    await page.keyboard.press('Home')
    expect((await addressOf(page)).view.filter).toMatchObject({ from: null, to: null })
  })

  test('the histogram is brushed with the mouse', async () => {
    const box = await page.locator('.time-svg').boundingBox()
    if (box === null) throw new Error('No histogram.')
    await page.mouse.move(box.x + box.width * 0.6, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.8, box.y + 20, { steps: 4 })
    await page.mouse.up()
    const { filter } = (await addressOf(page)).view
    expect([filter.from, filter.to].every((day) => day?.startsWith('202'))).toBe(true)
    await page.keyboard.press('Control+z')
    expect((await addressOf(page)).view.filter).toMatchObject({ from: null, to: null })
  })

  test('playing goes through time and ends where it began', async () => {
    await page.getByRole('button', { name: 'Play' }).click()
    await expect.poll(async () => (await addressOf(page)).view.filter.to, { timeout: 30_000 }).not.toBeNull()
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByRole('button', { name: 'All time' }).click()
  })

  test('dragging a node moves it alone, and undo moves it back', async () => {
    const id = await idOf(page, 'Nguyễn Thị Lan 3,')
    const before = (await addressOf(page)).view.positions
    await page.getByRole('listbox', { name: /^Drawing of/ }).focus()
    await page.keyboard.press('Home')
    for (
      let times = 0;
      times < 200 && !(await page.locator(`#drawing[aria-activedescendant$="${encodeURIComponent(id)}"]`).count());
      times++
    ) {
      await page.keyboard.press('PageDown')
    }
    for (let times = 0; times < 3; times++) await page.keyboard.press('Shift+ArrowRight')
    const moved = (await addressOf(page)).view.positions
    expect(moved).toEqual({ ...before, [id]: { x: (before[id]?.x ?? 0) + 60, y: before[id]?.y } })
    await page.keyboard.press('Control+z')
    expect((await addressOf(page)).view.positions).toEqual(before)
  })

  test('the browser had nothing to complain of', () => {
    expect(heard).toEqual([])
  })
})

test('more than a thousand nodes are not drawn, and the page says so', async () => {
  const page = await browser.newPage()
  const many = Array.from(
    { length: 1000 },
    (_, at) => `pPerson:x${at}~${(at % 40) * 60}~${Math.floor(at / 40) * 60}`,
  ).join(',')
  await page.goto(`${viewer.url}#n=pPerson:hub~-200~0,${many}`)
  await settled(page, 1000)
  expect((await addressOf(page)).view.nodes).toHaveLength(1000)
  await page.getByRole('listbox', { name: /^Drawing of/ }).focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('e')
  await page.getByText('The drawing is full at 1,000 nodes.').first().waitFor({ timeout: 30_000 })
  await page.close()
})
