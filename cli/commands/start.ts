/** `whomet start`: everything at once, for the first look and for every day: database, articles, server. */

import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { holdsArticles, openDatabase } from '../../neo4j/index.ts'
import type { Command, Invocation } from '../command.ts'
import { say } from '../say.ts'
import { command as ingest } from './ingest.ts'
import { command as serve } from './serve.ts'

const PORT = 4000
const SAMPLES = fileURLToPath(new URL('../../samples/articles.jsonl', import.meta.url))

const TRY = `
To try: search a name in the viewer, or open GraphiQL and run one of its examples.
Articles of your own: whomet ingest my-articles.jsonl (from a checkout: npm run -s whomet -- ingest my-articles.jsonl)
`

const help = `Usage: whomet start [PATH…] [--port N]

Starts the database, ingests a few sample articles when the graph is empty (or the files and folders that are named),
and serves GraphQL and the viewer on http://127.0.0.1:${PORT}. Ctrl-C stops all of it; the graph stays.

Options:
  --port N  another port than ${PORT}
  --help    this text

Exit codes: 0 stopped by Ctrl-C, 1 failed, 2 used wrongly.

Example: whomet start my-articles.jsonl --port 4001`

const run = async ({ words, values, signal }: Invocation): Promise<number> => {
  const port = typeof values.port === 'string' ? values.port : String(PORT)
  await checkPort(Number(port))
  const database = await openDatabase({ say })
  try {
    if (!signal.aborted) await fill(words, await holdsArticles(database), signal)
    if (signal.aborted) return 0
    say(TRY)
    return await serve.run({ words: [], values: { port }, signal })
  } finally {
    await database.close()
    if (database.started) say('Neo4j has stopped; the graph is kept.')
  }
}

// What cannot be ingested has been told by then, article by article; the rest is worth serving.
const fill = async (words: readonly string[], filled: boolean, signal: AbortSignal): Promise<void> => {
  if (words.length > 0) await ingest.run({ words, values: {}, signal })
  else if (!filled && existsSync(SAMPLES)) {
    say('The graph is empty: ingesting the sample articles.')
    await ingest.run({ words: [SAMPLES], values: {}, signal })
  }
}

// Before the database starts, so that one need not wait for this message. Whatever else is wrong with the port, `serve` says.
const checkPort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(new Error(`Port ${port} is in use, perhaps by another whomet. Choose another one: --port ${port + 1}`))
      else resolve()
    })
    if (!Number.isInteger(port) || port < 0 || port > 65_535) resolve()
    else probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()))
  })

export const command: Command = {
  name: 'start',
  summary: 'starts the database, ingests the samples the first time, serves',
  help,
  options: { port: { type: 'string' } },
  run,
}
