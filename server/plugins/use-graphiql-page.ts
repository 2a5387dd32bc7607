/** GraphiQL for a browser that opens the endpoint. */

import { type Plugin, shouldRenderGraphiQL } from 'graphql-yoga'
import { graphiqlPage } from '../graphiql/page.ts'

export const useGraphiqlPage = (endpoint: string): Plugin => ({
  onRequest: ({ request, url, fetchAPI, endResponse }) => {
    if (url.pathname !== endpoint || !shouldRenderGraphiQL(request) || url.searchParams.has('query')) return
    return graphiqlPage().then(({ html, policy }) =>
      endResponse(
        new fetchAPI.Response(html, {
          headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
        }),
      ),
    )
  },
})
