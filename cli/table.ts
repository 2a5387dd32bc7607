/** Every command, loaded only when it is called for. */

import type { Command } from './command.ts'

export const TABLE: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  db: () => import('./commands/db.ts'),
  forget: () => import('./commands/forget.ts'),
  ingest: () => import('./commands/ingest.ts'),
}
