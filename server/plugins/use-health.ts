/** `/healthz`: the process answers. `/readyz`: the database does too, and the server is not stopping. */

import type { Plugin } from 'graphql-yoga'

export const useHealth = (ready: () => Promise<boolean>): Plugin => ({
  onRequest: ({ url, request, fetchAPI, endResponse }) => {
    const isHealth = url.pathname === '/healthz'
    if ((!isHealth && url.pathname !== '/readyz') || !['GET', 'HEAD'].includes(request.method)) return
    const answer = (ok: boolean): void =>
      endResponse(
        new fetchAPI.Response(ok ? 'ok\n' : 'the database does not answer\n', {
          status: ok ? 200 : 503,
          headers: { 'content-type': 'text/plain; charset=utf-8' },
        }),
      )
    return isHealth ? answer(true) : ready().then(answer)
  },
})
