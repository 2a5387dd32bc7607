/** `whomet db start|stop|status`: the database of one's own. */

import { databaseStatus, openDatabase, resolveConnection, stopDatabase } from '../../neo4j/index.ts'
import { type Command, type Invocation, Misuse } from '../command.ts'
import { say } from '../say.ts'

const help = `Usage: whomet db start|stop|status [--json] [--force]

Commands that need the database start it and stop it again by themselves. To keep it running between them:

  start     starts it and leaves it running
  stop      stops it; with --force also when a command uses it
  status    says whether it runs, where, and who uses it

The data are in .whomet/ of the working directory, or where WHOMET_HOME says. With NEO4J_URI set (and NEO4J_USER,
NEO4J_PASSWORD, NEO4J_DATABASE) that server is used, and there is nothing to start or stop.

Options:
  --json    the answer as JSON
  --force   stop it although commands use it
  --help    this text

Exit codes: 0 done, 1 failed, 2 used wrongly.`

const start = async (json: boolean): Promise<number> => {
  const database = await openDatabase({ keep: true, say })
  await database.close()
  const status = databaseStatus()
  if (json) print(status)
  else
    console.log(
      `Neo4j ${status.version} ${database.started ? 'runs' : 'runs already'} at ${status.uri} (user neo4j, password in ${status.home}/password). \`whomet db stop\` stops it.`,
    )
  return 0
}

const stop = async (json: boolean, force: boolean): Promise<number> => {
  const stopped = await stopDatabase(force)
  if (json) print({ stopped })
  else console.log(stopped ? 'Neo4j has stopped.' : 'Neo4j was not running.')
  return 0
}

const status = (json: boolean): number => {
  const now = databaseStatus()
  if (json) print(now)
  else if (!now.running) console.log(`Neo4j does not run (data directory ${now.home}).`)
  else
    console.log(
      [
        `Neo4j ${now.version} runs at ${now.uri} since ${now.since} (process ${now.pid}, data directory ${now.home}).`,
        now.users.length > 0 ? `Used by process ${now.users.join(', ')}.` : 'No command uses it.',
        now.kept ? 'It runs until `whomet db stop`.' : 'It stops with the last command that uses it.',
      ].join('\n'),
    )
  return 0
}

const print = (value: unknown): void => console.log(JSON.stringify(value))

const run = async ({ words, values }: Invocation): Promise<number> => {
  const [action, ...rest] = words
  if (rest.length > 0) throw new Misuse(`\`whomet db\` takes one word, not "${words.join(' ')}".`)
  const json = values.json === true
  if (action !== 'start' && action !== 'stop' && action !== 'status')
    throw new Misuse(action === undefined ? 'Say start, stop or status.' : `"${action}" is not start, stop or status.`)
  const server = resolveConnection()
  if (server !== null) {
    if (json) print({ server: server.uri })
    else console.log(`NEO4J_URI names the server ${server.uri}: whomet neither starts nor stops it.`)
    return 0
  }
  if (action === 'start') return start(json)
  if (action === 'stop') return stop(json, values.force === true)
  return status(json)
}

export const command: Command = {
  name: 'db',
  summary: 'starts, stops or shows the database of your own',
  help,
  options: { json: { type: 'boolean' }, force: { type: 'boolean' } },
  run,
}
