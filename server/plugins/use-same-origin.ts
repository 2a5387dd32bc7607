/** Refuses what another site makes a browser send: forged requests, and pages that reach us under a name of their own. */

import type { Plugin } from 'graphql-yoga'

export interface OriginRules {
  /** Host names (without port) under which the server may be reached; null for any. */
  readonly hosts: readonly string[] | null
  /** Origins whose pages may send requests, besides our own. */
  readonly origins: readonly string[]
}

const PREFLIGHTED = /^application\/(json|graphql\+json|graphql-response\+json)\s*(;|$)/i

export const useSameOrigin = ({ hosts, origins }: OriginRules): Plugin => ({
  onRequest: ({ request, url, fetchAPI, endResponse }) => {
    const end = (status: number, message: string): void =>
      endResponse(
        new fetchAPI.Response(JSON.stringify({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] }), {
          status,
          headers: { 'content-type': 'application/json' },
        }),
      )
    const { headers, method } = request
    if (hosts !== null && !hosts.includes(url.hostname))
      return end(421, `This server is not known as "${url.hostname.slice(0, 80)}". Open it by its own address.`)
    const origin = headers.get('origin')
    const ours = origin === null || sameHost(origin, url) || origins.includes(origin)
    // A link from elsewhere may open a page; nothing else may come from there.
    const isPage = method === 'GET' && headers.get('sec-fetch-mode') === 'navigate'
    const isForeign = headers.get('sec-fetch-site') === 'cross-site' && !isPage
    if (!ours || (isForeign && !(origin !== null && origins.includes(origin))))
      return end(
        403,
        'Requests from the pages of other sites are refused. Start the server with that origin allowed, or ask from your own program.',
      )
    const type = headers.get('content-type')
    // A form can send other types without asking first.
    if (method === 'POST' && !PREFLIGHTED.test(type ?? ''))
      return end(415, 'Send the query as JSON with the header `Content-Type: application/json`.')
  },
})

const sameHost = (origin: string, url: URL): boolean => {
  try {
    return new URL(origin).host === url.host
  } catch {
    return false
  }
}
