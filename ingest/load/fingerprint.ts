/** One short text for the rules of extraction as they are now: an article that was read with the same needs no reading again. */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const ROOT = new URL('../', import.meta.url)
/** Everything that decides what an article's claims are. */
const PARTS = ['model/', 'clean/', 'extract/', 'lang/', 'load/', '../knowledge/', 'pipeline.ts']

/** Hash over code and data, in the order of their names. */
export const rulesFingerprint = (): string => fingerprint(PARTS)

/** The same for everything that decides what the graph is: a graph made with another one may need to be rebuilt. */
export const graphFingerprint = (): string => fingerprint([...PARTS, 'resolve/'])

function fingerprint(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) {
    const root = new URL(part, ROOT)
    for (const file of filesIn(root))
      hash.update(`${part}${file.pathname.slice(root.pathname.length)}\n`).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

function filesIn(path: URL): URL[] {
  if (!path.pathname.endsWith('/')) return [path]
  return readdirSync(path, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesIn(new URL(entry.isDirectory() ? `${entry.name}/` : entry.name, path)))
}
