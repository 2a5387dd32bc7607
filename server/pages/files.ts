/** The built viewer, read from its folder: only files that are there by name, never a path that a client makes up. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

export interface StaticFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly br?: Uint8Array<ArrayBuffer>
  readonly gz?: Uint8Array<ArrayBuffer>
  /** Whether its name holds a hash of its content, so that it never changes. */
  readonly immutable: boolean
  readonly etag: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/** URL path → file. Empty when the folder has no `index.html`. */
export const readFolder = (folder: string): ReadonlyMap<string, StaticFile> => {
  const files = new Map<string, StaticFile>()
  if (!existsSync(join(folder, 'index.html'))) return files
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    const extension = extname(name)
    if (!statSync(path).isFile() || extension === '.br' || extension === '.gz') continue
    const bytes = read(path)
    files.set(`/${relative(folder, path).split(sep).join('/')}`, {
      type: TYPES[extension] ?? 'application/octet-stream',
      bytes,
      ...(existsSync(`${path}.br`) ? { br: read(`${path}.br`) } : {}),
      ...(existsSync(`${path}.gz`) ? { gz: read(`${path}.gz`) } : {}),
      immutable: /^assets[/\\]/.test(name) && /-[\w-]{8,}\./.test(name),
      etag: `"${bytes.length.toString(36)}-${Math.floor(statSync(path).mtimeMs).toString(36)}"`,
    })
  }
  return files
}

const read = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path))
