/**
 * The server as a process of its own, for measuring: prints its address, then one JSON line for each operation whose
 * number of statements is new. It logs as ever, to standard error: what measures it need not read along.
 */

import { createServer } from '../../server/index.ts'
import { logToStderr } from '../../server/plugins/use-request-log.ts'

const told = new Map<unknown, unknown>()

const server = await createServer({
  connection: {
    uri: process.env.NEO4J_URI ?? 'bolt://127.0.0.1:7687',
    user: process.env.NEO4J_USER ?? 'neo4j',
    password: process.env.NEO4J_PASSWORD ?? '',
    database: process.env.NEO4J_DATABASE ?? 'neo4j',
  },
  port: 0,
  log: (entry) => {
    logToStderr(entry)
    const { operation, statements } = entry
    if (statements === undefined || told.get(operation) === statements) return
    told.set(operation, statements)
    console.log(JSON.stringify({ operation, statements }))
  },
})
console.log(server.url)
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)))
