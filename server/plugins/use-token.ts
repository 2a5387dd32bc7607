/** Refuses a wrong token, and large bodies from those who bring none. */

import type { Plugin } from 'graphql-yoga'
import type { Limits } from '../settings.ts'
import { checkToken } from '../token.ts'

export const useToken = (token: string | null, { bodyBytes }: Limits): Plugin => ({
  onRequest: ({ request, fetchAPI, endResponse }) => {
    const end = (status: number, code: string, message: string, headers: Record<string, string> = {}): void =>
      endResponse(
        new fetchAPI.Response(JSON.stringify({ errors: [{ message, extensions: { code } }] }), {
          status,
          headers: { 'content-type': 'application/json', ...headers },
        }),
      )
    const check = checkToken(token, request.headers.get('authorization'))
    if (check === 'wrong')
      return end(
        401,
        'UNAUTHENTICATED',
        'The token is not the one the server was started with (WHOMET_TOKEN). Reading needs none: leave the header Authorization out.',
        {
          'www-authenticate': 'Bearer',
        },
      )
    if (check === 'right' || request.method !== 'POST') return
    const length = request.headers.get('content-length')
    if (length === null && token !== null)
      return end(411, 'BODY_LIMIT', 'Say how long the body is: send the header Content-Length.')
    if (Number(length) > bodyBytes)
      return end(
        413,
        'BODY_LIMIT',
        `The body has ${length} bytes; ${bodyBytes} are allowed. Ask for less at once: shorter lists of ids, several queries.`,
      )
  },
})
