/** The viewer's page and its files. */

import type { Plugin } from 'graphql-yoga'
import { readFolder, type StaticFile } from '../pages/files.ts'
import { missingPage } from '../pages/missing.ts'

/** Scripts and styles from here alone, none in the page itself. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const YEAR = 'public, max-age=31536000, immutable'
const ASK = 'no-cache'

export const useViewer = (folder: string | null): Plugin => {
  const files = folder === null ? new Map<string, StaticFile>() : readFolder(folder)
  return {
    onRequest: ({ request, url, fetchAPI, endResponse }) => {
      if (!['GET', 'HEAD'].includes(request.method)) return
      if (url.pathname === '/' && files.size === 0) {
        endResponse(
          new fetchAPI.Response(missingPage, { status: 200, headers: pageHeaders('text/html; charset=utf-8') }),
        )
        return
      }
      const file = files.get(url.pathname === '/' ? '/index.html' : url.pathname)
      if (file === undefined) return
      const headers = {
        ...pageHeaders(file.type),
        etag: file.etag,
        'cache-control': file.immutable ? YEAR : ASK,
        vary: 'accept-encoding',
      }
      if (request.headers.get('if-none-match') === file.etag) {
        endResponse(new fetchAPI.Response(null, { status: 304, headers }))
        return
      }
      const { bytes, encoding } = chosen(file, request.headers.get('accept-encoding') ?? '')
      endResponse(
        new fetchAPI.Response(request.method === 'HEAD' ? null : bytes, {
          headers: {
            ...headers,
            'content-length': String(bytes.length),
            ...(encoding === null ? {} : { 'content-encoding': encoding }),
          },
        }),
      )
    },
  }
}

const pageHeaders = (type: string): Record<string, string> => ({
  'content-type': type,
  'content-security-policy': POLICY,
})

const chosen = (
  { bytes, br, gz }: StaticFile,
  accepts: string,
): { bytes: Uint8Array<ArrayBuffer>; encoding: string | null } => {
  if (br !== undefined && /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepts)) return { bytes: br, encoding: 'br' }
  if (gz !== undefined && /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepts)) return { bytes: gz, encoding: 'gzip' }
  return { bytes, encoding: null }
}
