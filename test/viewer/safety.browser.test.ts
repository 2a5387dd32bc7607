/** Text is never HTML, no address can run, nothing is asked of anybody else; and the page when the server is empty, slow or gone. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useBrowser } from '../support/browser.ts'
import { useDatabase } from '../support/database.ts'
import { writeGraph } from './support/graph.ts'
import { addressOf, complaints, find, idOf, settled, useViewer } from './support/viewer.ts'

const SCRIPT = '<img src=x onerror="globalThis.hurt=1"><script>globalThis.hurt=1</script>'
const people = { a: `Anh ${SCRIPT}`, b: 'Bình "><svg onload=globalThis.hurt=1>', c: 'Chi {{globalThis.hurt=1}}' }

const database = useDatabase()
const viewer = useViewer(database, () =>
  writeGraph(database, people, [
    {
      id: 'm1',
      people: ['a', 'b'],
      date: '2024-06-01',
      quote: `Câu ${SCRIPT}`,
      title: SCRIPT,
      url: 'javascript:globalThis.hurt=1',
      event: SCRIPT,
    },
    {
      id: 'm2',
      people: ['a', 'c'],
      date: '2024-06-02',
      quote: 'Câu',
      title: 'Tin',
      url: 'https://tin.example/"><script>globalThis.hurt=1</script>',
    },
  ]),
)
const browser = useBrowser()

describe('markup in names, titles, quotes and addresses', () => {
  let page: Page
  let heard: string[]
  const asked: string[] = []
  beforeAll(async () => {
    page = await browser.newPage({ acceptDownloads: true })
    heard = complaints(page)
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(viewer.url)
  })
  afterAll(() => page.close())

  const unhurt = async () => {
    expect(await page.evaluate('globalThis.hurt')).toBeUndefined()
    expect(await page.locator('#app script, #app img, #app iframe, #app [onerror], #app [onload]').count()).toBe(0)
  }

  test('are shown as text at the start, in suggestions and on the drawing', async () => {
    await page.locator('.start-people li', { hasText: SCRIPT }).waitFor({ timeout: 30_000 })
    await unhurt()
    await page.getByRole('combobox').fill('anh')
    await page.locator('.hit', { hasText: SCRIPT }).waitFor({ timeout: 30_000 })
    await unhurt()
    await find(page, 'anh')
    await settled(page, 3)
    expect(await page.locator('[data-node]').first().textContent()).toContain(SCRIPT)
    await unhurt()
  })

  test('are shown as text in the evidence; a javascript: address is no link', async () => {
    await page.locator('#evidence .line > button').last().click()
    await page.locator('#evidence mark').first().waitFor({ timeout: 30_000 })
    const evidence = await page.locator('#evidence').textContent()
    expect(evidence).toContain(SCRIPT)
    const links = await page.locator('a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(links.filter((link) => !/^https?:/.test(link ?? ''))).toEqual([])
    expect(links.filter((link) => link?.includes('<'))).toEqual([])
    await unhurt()
  })

  test('are shown as text in tables and layers', async () => {
    await page.getByRole('checkbox', { name: /^Events/ }).check()
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    await page.locator('table', { hasText: SCRIPT }).first().waitFor()
    // What a layer draws has its name, not its id.
    expect((await page.locator('th[scope=row]').allTextContents()).filter((text) => /^\w+:/.test(text))).toEqual([])
    await unhurt()
    await page.getByRole('button', { name: 'Drawing', exact: true }).click()
  })

  test('an address that carries markup or nonsense draws nothing of it', async () => {
    const id = await idOf(page, 'Anh <img')
    await page.goto(
      `${viewer.url}#n=p${encodeURIComponent(`Person:${SCRIPT}`)}~1~2,p${id}~5~5&o=person~.${encodeURIComponent(SCRIPT)}&from=${SCRIPT}&lang=xx`,
    )
    await page.reload()
    await settled(page, 2)
    expect((await addressOf(page)).view.filter.from).toBeNull()
    await unhurt()
  })

  test('a strict content policy, and nobody else is asked for anything', async () => {
    const response = await page.request.get(viewer.url)
    const policy = response.headers()['content-security-policy'] ?? ''
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
    expect(
      asked.filter((url) => !url.startsWith(viewer.url) && !url.startsWith('blob:') && !url.startsWith('data:')),
    ).toEqual([])
    expect(heard).toEqual([])
  })

  test('script and style come compressed, can be kept, and weigh at most 220 KB', async () => {
    const { origin } = new URL(viewer.url)
    const html = await (await fetch(viewer.url)).text()
    const paths = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '')
    const scripts = paths.filter((path) => path.endsWith('.js'))
    const texts = await Promise.all(scripts.map(async (path) => (await fetch(origin + path)).text()))
    const named = texts.join('\n').matchAll(/assets\/[\w.-]+\.js/g)
    // Every script is named in the page, so that none waits for another; only the worker is fetched by a script.
    const others = [...new Set([...named].map(([path]) => `/${path}`))].filter((path) => !paths.includes(path))
    expect(others.map((path) => /\.worker-/.test(path))).toEqual([true])
    expect([scripts.length > 1, paths.length - scripts.length]).toEqual([true, 1])
    let weight = 0
    for (const path of [...paths, ...others]) {
      const response = await fetch(origin + path, { headers: { 'accept-encoding': 'br' } })
      expect(response.headers.get('content-encoding'), path).toBe('br')
      expect(response.headers.get('cache-control'), path).toMatch(/immutable/)
      const gzipped = await page.request.fetch(origin + path, { headers: { 'accept-encoding': 'gzip' } })
      weight += Number(gzipped.headers()['content-length'])
    }
    expect(weight).toBeGreaterThan(100_000)
    expect(weight).toBeLessThanOrEqual(220 * 1024)
  })
})

describe('when the server', () => {
  test('is gone, the page says so, keeps the view, and goes on when it is back', async () => {
    const page = await browser.newPage()
    await page.goto(viewer.url)
    await find(page, 'anh')
    await settled(page, 3)
    const before = await addressOf(page)
    await page.route('**/graphql', (route) => route.abort())
    await page.getByRole('listbox', { name: /^Drawing of/ }).focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('e')
    await page.getByRole('alert').getByText('The server does not answer').waitFor({ timeout: 30_000 })
    expect((await addressOf(page)).view).toEqual(before.view)
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('alert').waitFor({ state: 'detached', timeout: 30_000 })
    await page.close()
  })

  test('is gone while a shared address is opened, nothing of the address is lost', async () => {
    const page = await browser.newPage()
    const hash = '#n=pPerson:a~10~20,pPerson:b~200~20&from=2024-06-01&lang=en'
    await page.route('**/graphql', (route) => route.abort())
    await page.goto(viewer.url + hash)
    await page.getByRole('alert').getByText('The server does not answer').first().waitFor({ timeout: 30_000 })
    const { view } = await addressOf(page)
    expect(view.nodes.map((node) => node.id)).toEqual(['Person:a', 'Person:b'])
    expect(view.filter.from).toBe('2024-06-01')
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await page.locator('[data-node]', { hasText: 'Bình' }).waitFor({ state: 'attached', timeout: 30_000 })
    await page.close()
  })

  test('is slow, the page says so and lets one stop', async () => {
    const page = await browser.newPage()
    await page.goto(viewer.url)
    await find(page, 'anh')
    await settled(page, 3)
    await page.route('**/graphql', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 8000))
      await route.continue().catch(() => {})
    })
    await page.getByRole('listbox', { name: /^Drawing of/ }).focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('e')
    await page.getByText('Still waiting for the server.').waitFor({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('Still waiting for the server.').waitFor({ state: 'detached' })
    await page.close()
  })

  test('is busy or speaks nonsense, each has its own words', async () => {
    for (const [status, body, words] of [
      [503, '{"errors":[{"message":"x"}]}', 'The server is busy'],
      [200, '<html>', 'The answer could not be read'],
      [400, '{"errors":[{"message":"No <b>such</b> field."}]}', 'No <b>such</b> field.'],
    ] as const) {
      const page = await browser.newPage()
      await page.route('**/graphql', (route) => route.fulfill({ status, body, contentType: 'application/json' }))
      await page.goto(viewer.url)
      await page.getByRole('alert').getByText(words).waitFor({ timeout: 30_000 })
      await page.close()
    }
  })

  test('has an empty graph, the page says how to fill it', async () => {
    await database.empty()
    const page = await browser.newPage()
    await page.goto(viewer.url)
    await page.getByRole('heading', { name: 'The graph is empty' }).waitFor({ timeout: 30_000 })
    expect(await page.locator('.start code').textContent()).toContain('ingest samples')
    await page.close()
  })
})
