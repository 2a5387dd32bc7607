/** What a `whomet` command is: one file in `cli/commands/` exports one. */

import type { ParseArgsConfig } from 'node:util'

export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>

export interface Invocation {
  /** Words that are no option. */
  readonly words: readonly string[]
  /** Options, as `node:util` parseArgs gives them. */
  readonly values: Values
  /** Ends when the user presses Ctrl-C or the process is asked to stop. */
  readonly signal: AbortSignal
}

export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** Text of `--help`: usage, options, exit codes, an example. */
  readonly help: string
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** The exit code: 0 done, 1 some work failed. Throws `Misuse` for 2; other errors are shown as one message without a stack. */
  run(invocation: Invocation): Promise<number>
}

/** The command was used wrongly: exit code 2. */
export class Misuse extends Error {}
