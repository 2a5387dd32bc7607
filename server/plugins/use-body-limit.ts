/** Refuses a body that is too large. Node holds a body to the length it states, so only one that states none is counted while it comes. */

import type { Plugin } from 'graphql-yoga'
import { refuse } from '../errors.ts'

export const useBodyLimit = (most: number): Plugin => ({
  onRequestParse: ({ request, requestParser, setRequestParser, fetchAPI }) => {
    const length = Number(request.headers.get('content-length') ?? Number.NaN)
    if (length > most) throw tooLarge(most)
    if (Number.isNaN(length) && requestParser !== undefined && request.body !== null)
      setRequestParser(async ({ url, method, headers, body, signal }) =>
        requestParser(
          new fetchAPI.Request(url, { method, headers, signal, body: await within(most, body as Request['body']) }),
        ),
      )
  },
})

const within = async (most: number, body: Request['body']): Promise<string> => {
  const reader = body?.getReader()
  const parts: Uint8Array[] = []
  let size = 0
  for (let next = await reader?.read(); next !== undefined && !next.done; next = await reader?.read()) {
    size += next.value.byteLength
    if (size > most) throw tooLarge(most)
    parts.push(next.value)
  }
  return Buffer.concat(parts).toString('utf8')
}

const tooLarge = (most: number) =>
  refuse(
    'BODY_LIMIT',
    `The body has more than ${most} bytes. Ask for less at once: shorter lists of ids, several queries.`,
  )
