/** Every command, loaded only when it is called for. */

import type { Command } from './command.ts'

export const TABLE: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  start: () => import('./commands/start.ts'),
  ingest: () => import('./commands/ingest.ts'),
  extract: () => import('./commands/extract.ts'),
  explain: () => import('./commands/explain.ts'),
  forget: () => import('./commands/forget.ts'),
  serve: () => import('./commands/serve.ts'),
  db: () => import('./commands/db.ts'),
  check: () => import('./commands/check.ts'),
  hash: () => import('./commands/hash.ts'),
  export: () => import('./commands/export.ts'),
  decide: () => import('./commands/decide.ts'),
  changes: () => import('./commands/changes.ts'),
  rebuild: () => import('./commands/rebuild.ts'),
}
