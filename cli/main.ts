/** `whomet COMMAND …`: finds the command, reads its options, turns what goes wrong into one message and an exit code. */

import { readFileSync } from 'node:fs'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Command, type Invocation, Misuse } from './command.ts'
import { nearest } from './nearest.ts'
import { say } from './say.ts'
import { TABLE } from './table.ts'

const DONE = 0
const FAILED = 1
const USED_WRONGLY = 2

/** Runs one command line (without `node` and the script). Gives the exit code: 0 done, 1 work failed, 2 used wrongly. */
export const main = async (line: readonly string[]): Promise<number> => {
  quietWhenReaderLeaves()
  const [name, ...rest] = line
  if (name === undefined) {
    say(await overview())
    return USED_WRONGLY
  }
  if (name === '--help' || name === '-h' || name === 'help') return helpOn(rest[0])
  if (name === '--version' || name === '-v') {
    console.log(version())
    return DONE
  }
  const load = Object.hasOwn(TABLE, name) ? TABLE[name] : undefined
  if (load === undefined) return unknown(name)
  const { command } = await load()
  if (rest.includes('--help') || rest.includes('-h')) {
    console.log(command.help)
    return DONE
  }
  return runCommand(command, rest)
}

const runCommand = async (command: Command, rest: readonly string[]): Promise<number> => {
  const { signal, release } = interruption()
  try {
    return await command.run({ ...read(command, rest), signal })
  } catch (error) {
    if (error instanceof Misuse) {
      say(
        `whomet ${command.name}: ${error.message}\n\n${firstParagraph(command.help)}\n\`whomet ${command.name} --help\` says more.`,
      )
      return USED_WRONGLY
    }
    say(`whomet ${command.name}: ${messageOf(error)}`)
    return FAILED
  } finally {
    release()
  }
}

const read = (command: Command, rest: readonly string[]): Omit<Invocation, 'signal'> => {
  const config: ParseArgsConfig = { args: [...rest], options: command.options, allowPositionals: true, strict: true }
  try {
    const { positionals, values } = parseArgs(config)
    return { words: positionals, values }
  } catch (error) {
    // Node's own text goes on about `--` after the first sentence.
    const text = (error as Error).message.split('. ')[0] as string
    const option = /Unknown option '(--[^']+)'/.exec(text)?.[1]
    const meant = option === undefined ? null : nearest(option.slice(2), Object.keys(command.options))
    throw new Misuse(meant === null ? `${text}.` : `${text}. Did you mean --${meant}?`)
  }
}

/** One Ctrl-C under npm arrives twice: from the terminal and from npm. */
const SAME_KEY_MS = 1_000

/** The first Ctrl-C asks the command to end in order; a later one ends it at once. */
const interruption = (): { readonly signal: AbortSignal; release(): void } => {
  const controller = new AbortController()
  let first = 0
  const asked = (name: NodeJS.Signals): void => {
    if (!controller.signal.aborted) {
      first = Date.now()
      controller.abort()
    } else if (Date.now() - first > SAME_KEY_MS) process.exit(name === 'SIGINT' ? 130 : 143)
  }
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const name of names) process.on(name, asked)
  return {
    signal: controller.signal,
    release: () => {
      for (const name of names) process.off(name, asked)
    },
  }
}

// `whomet … | head` is no failure of ours.
const quietWhenReaderLeaves = (): void => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(DONE)
    throw error
  })
}

const helpOn = async (name: string | undefined): Promise<number> => {
  if (name === undefined) {
    console.log(await overview())
    return DONE
  }
  const load = Object.hasOwn(TABLE, name) ? TABLE[name] : undefined
  if (load === undefined) return unknown(name)
  console.log((await load()).command.help)
  return DONE
}

const unknown = (name: string): number => {
  const meant = nearest(name, Object.keys(TABLE))
  say(
    `whomet: there is no command "${name}". ${meant === null ? '`whomet --help` lists the commands.' : `Did you mean \`whomet ${meant}\`?`}`,
  )
  return USED_WRONGLY
}

const overview = async (): Promise<string> => {
  const commands = await Promise.all(Object.values(TABLE).map(async (load) => (await load()).command))
  const wide = Math.max(...commands.map(({ name }) => name.length))
  return [
    'Usage: whomet COMMAND [OPTIONS]',
    '',
    'Who met whom, at which event, where and when, with the sentence that says so.',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(wide)}  ${summary}`),
    '',
    '`whomet COMMAND --help` says how to use one; `whomet --version` which whomet this is.',
  ].join('\n')
}

const firstParagraph = (help: string): string => help.split('\n\n')[0] as string

const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (process.env.WHOMET_DEBUG) return error.stack ?? error.message
  const fault = [TypeError, ReferenceError, RangeError, SyntaxError].some((kind) => error instanceof kind)
  return fault
    ? `${error.message}\nThis is a fault in whomet. With WHOMET_DEBUG=1 it says where; please report it.`
    : error.message || error.name
}

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version
