/** Neo4j's configuration file, as we want it. */

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Home } from './home.ts'

export interface Tuning {
  /** Java's heap, for instance `1g`. */
  readonly heap: string
  readonly pageCache: string
  /** More lines of the configuration file. Neo4j refuses to start with one that stands there already. */
  readonly more: readonly string[]
}

export const tuningFrom = (env: NodeJS.ProcessEnv = process.env): Tuning => ({
  heap: env.WHOMET_NEO4J_HEAP || '1g',
  pageCache: env.WHOMET_NEO4J_PAGECACHE || '512m',
  more: (env.WHOMET_NEO4J_SETTINGS ?? '').split(/[;\n]/).flatMap((line) => line.trim() || []),
})

export const settings = (port: number, { heap, pageCache, more }: Tuning): string =>
  [
    '# Written by whomet at every start: changes here are lost. See docs/operations.md.',
    '# Bolt on loopback is the only door.',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    'dbms.security.allow_csv_import_from_file_urls=false',
    '# No statement may run for ever, nor take the whole heap.',
    'db.transaction.timeout=300s',
    'db.lock.acquisition.timeout=60s',
    `server.memory.heap.initial_size=256m`,
    `server.memory.heap.max_size=${heap}`,
    `server.memory.pagecache.size=${pageCache}`,
    'db.tx_log.rotation.retention_policy=512M size',
    '# Without it every stop waits 10 s for connections that are already gone.',
    'internal.server.bolt.thread_pool_shutdown_wait_time=0s',
    ...more,
    '',
  ].join('\n')

export const writeSettings = (home: Home, port: number, tuning: Tuning): Promise<void> =>
  writeFile(join(home.neo4j, 'conf', 'neo4j.conf'), settings(port, tuning), { mode: 0o600 })
