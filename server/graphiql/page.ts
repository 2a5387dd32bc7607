/** The GraphiQL page, from the package that carries all it needs: no request leaves this server. */

import { randomBytes } from 'node:crypto'
import { TABS } from './tabs.ts'

export interface Page {
  readonly html: string
  readonly policy: string
}

let rendered: string | undefined

/** Loaded when first asked for: it is 9 MB that a server asked by programs never needs. */
export const graphiqlPage = async (): Promise<Page> => {
  rendered ??= await render()
  const nonce = randomBytes(16).toString('base64')
  const html = rendered.replace('<script>', () => `<script nonce="${nonce}">`)
  // Its editor makes its workers from blobs and writes its styles into the page.
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' blob:`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data: blob:",
    'font-src data:',
    "connect-src 'self' blob:",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
  return { html, policy }
}

const render = async (): Promise<string> => {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql')
  return renderGraphiQL({
    title: 'whomet GraphiQL',
    defaultTabs: TABS.map((tab) => ({ ...tab })),
    schemaDescription: true,
  })
}
