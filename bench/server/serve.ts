/** The server as a process of its own, for measuring: prints its address, then one JSON line for each request. */

import { createServer } from '../../server/index.ts'

const server = await createServer({
  connection: {
    uri: process.env.NEO4J_URI ?? 'bolt://127.0.0.1:7687',
    user: process.env.NEO4J_USER ?? 'neo4j',
    password: process.env.NEO4J_PASSWORD ?? '',
    database: process.env.NEO4J_DATABASE ?? 'neo4j',
  },
  port: 0,
  log: (entry) => {
    if (entry.statements !== undefined)
      console.log(JSON.stringify({ operation: entry.operation, statements: entry.statements, status: entry.status }))
  },
})
console.log(server.url)
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)))
