/** `whomet serve`: GraphQL and the viewer over HTTP. */

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openStore } from '../../ingest/write/neo4j.ts'
import { prepare } from '../../ingest/write/schema.ts'
import { openDatabase } from '../../neo4j/index.ts'
import { createServer, type ServerOptions } from '../../server/index.ts'
import { type Command, type Invocation, Misuse } from '../command.ts'
import { tellIfOutdated } from '../outdated.ts'
import { say } from '../say.ts'
import { warm } from '../warm.ts'
import { makeWriter } from '../writer.ts'

const PORT = 4000
const VIEWER = fileURLToPath(new URL('../../viewer/dist/', import.meta.url))

const help = `Usage: whomet serve [--port N] [--host ADDRESS] [--allow-origin ORIGIN]… [--log] [--no-introspection]

Serves GraphQL at http://127.0.0.1:${PORT}/graphql (GraphiQL in a browser) and the viewer at http://127.0.0.1:${PORT}/,
with /healthz, /readyz and /metrics beside them. Starts the database if none runs. Ctrl-C lets running requests finish and stops.

Options:
  --port N               another port than ${PORT}; 0 for any free one
  --host ADDRESS         listen there instead of on this machine alone. Put a proxy with TLS and a login in front.
  --allow-origin ORIGIN  let pages from there ask (https://example.org); may stand several times
  --log                  one JSON line for each request on standard error
  --no-introspection     do not tell the schema (GraphiQL then has no completion)
  --help                 this text

With WHOMET_TOKEN set, articles and decisions can be sent as mutations by those who bring it (Authorization: Bearer …).

Exit codes: 0 stopped by Ctrl-C, 1 failed, 2 used wrongly.

Example: whomet serve --port 4001`

const run = async ({ words, values, signal }: Invocation): Promise<number> => {
  if (words.length > 0) throw new Misuse(`it takes no "${words[0]}".`)
  const port = portOf(values.port)
  const database = await openDatabase({ say })
  const store = openStore(database)
  try {
    await prepare(store)
    await tellIfOutdated(store)
    if (signal.aborted) return 0
    const server = await listen({
      connection: database,
      port,
      ...(typeof values.host === 'string' ? { host: values.host } : {}),
      origins: originsOf(values['allow-origin']),
      viewerDir: existsSync(VIEWER) ? VIEWER : null,
      token: process.env.WHOMET_TOKEN || null,
      writer: makeWriter(store),
      limits: values['no-introspection'] ? { introspection: false } : {},
      ...(values.log ? {} : { log: quiet }),
    })
    say(
      `The viewer is at ${server.url}/\nGraphQL is at ${server.graphql} (open it in a browser for GraphiQL)\nCtrl-C stops.`,
    )
    void warm(server.graphql, signal)
    await interrupted(signal)
    say('Stopping: running requests finish.')
    await server.close()
    return 0
  } finally {
    await store.close()
    await database.close()
  }
}

const listen = async (options: ServerOptions) => {
  try {
    return await createServer(options)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      throw new Error(
        `Port ${options.port} is in use, perhaps by another whomet. Choose another one: --port ${Number(options.port) + 1}`,
      )
    if (code === 'EACCES')
      throw new Error(`Port ${options.port} needs more rights. Choose one above 1023: --port ${PORT}`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new Error(`This machine has no address "${options.host}".`)
    throw error
  }
}

// Requests are told only when asked for; failures always.
const quiet: NonNullable<ServerOptions['log']> = (entry) => {
  if (entry.event === 'failed')
    process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`)
}

const portOf = (value: unknown): number => {
  if (value === undefined) return PORT
  const port = Number(value)
  if (!/^\d+$/.test(String(value)) || port > 65_535) throw new Misuse(`"${String(value)}" is no port: 0 to 65535.`)
  return port
}

const originsOf = (value: unknown): readonly string[] => {
  const origins = (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(String)
  for (const origin of origins)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new Misuse(`"${origin}" is no origin: write it like https://example.org.`)
  return origins
}

const interrupted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

export const command: Command = {
  name: 'serve',
  summary: 'serves GraphQL and the viewer over HTTP',
  help,
  options: {
    port: { type: 'string' },
    host: { type: 'string' },
    'allow-origin': { type: 'string', multiple: true },
    log: { type: 'boolean' },
    'no-introspection': { type: 'boolean' },
  },
  run,
}
