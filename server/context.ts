/** What every resolver of one request shares: reading with its time limit, and the batches. */

import { setMaxListeners } from 'node:events'
import DataLoader from 'dataloader'
import { refuse } from './errors.ts'
import { type Graph, GraphError, type Row } from './graph/neo4j.ts'
import type { Statement } from './graph/statement.ts'
import type { Changes } from './live/changes.ts'
import type { Limits } from './settings.ts'
import type { Writer } from './writer.ts'

export interface Context {
  /** Reads rows. Throws an error that clients may see. */
  read(statement: Statement, parameters?: object): Promise<readonly Row[]>
  /**
   * One item for a key, together with all others asked for at the same level under the same name:
   * `many` gets every key once and gives the items by key.
   */
  batch<Key extends string, Item>(name: string, key: Key, many: Many<Key, Item>): Promise<Item | undefined>
  readonly limits: Limits
  readonly changes: Changes
  readonly writer: Writer | null
  /** Ends when the client goes away. */
  readonly ended: AbortSignal
  /** Gives the whole time again: for an operation that had to wait for its turn. */
  restart(): void
  /** For a subscription: no end as a whole, every read gets the whole time, nothing is remembered from one event to the next. */
  keepOpen(): void
  /** Statements sent to the database so far. */
  readonly statements: { count: number }
}

export type Many<Key, Item> = (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Item>>

export interface ContextParts {
  readonly graph: Graph
  readonly limits: Limits
  readonly changes: Changes
  readonly writer: Writer | null
  readonly ended: AbortSignal
  /** Told of every statement: its name and how long it took. */
  readonly onStatement?: (name: string, ms: number) => void
}

export const makeContext = ({ graph, limits, changes, writer, ended, onStatement }: ContextParts): Context => {
  let end = Date.now() + limits.timeoutMs
  let endless = false
  // Every read of the operation listens to it, and many may run at once.
  setMaxListeners(0, ended)
  const loaders = new Map<string, DataLoader<string, unknown>>()
  const statements = { count: 0 }
  return {
    limits,
    changes,
    writer,
    ended,
    statements,
    restart: () => {
      end = Date.now() + limits.timeoutMs
    },
    keepOpen: () => {
      endless = true
      loaders.clear()
    },
    read: async (statement, parameters = {}) => {
      statements.count++
      const begun = performance.now()
      try {
        return await graph.read(statement, parameters, endless ? Date.now() + limits.timeoutMs : end, ended)
      } catch (error) {
        throw shown(error, limits)
      } finally {
        onStatement?.(statement.name, performance.now() - begun)
      }
    },
    batch: <Key extends string, Item>(name: string, key: Key, many: Many<Key, Item>) => {
      const loader =
        loaders.get(name) ??
        new DataLoader<string, unknown>(inOrder(many as unknown as Many<string, unknown>), {
          maxBatchSize: 2_000,
          cache: !endless,
        })
      loaders.set(name, loader)
      return loader.load(key) as Promise<Item | undefined>
    },
  }
}

const inOrder =
  <Item>(many: Many<string, Item>) =>
  async (keys: readonly string[]): Promise<(Item | undefined)[]> => {
    const found = await many(keys)
    return keys.map((key) => found.get(key))
  }

/** An error of the graph as clients may see it: no Cypher, no address. */
export const shown = (error: unknown, limits: Limits): unknown => {
  if (!(error instanceof GraphError)) return error
  if (error.code === 'timeout' || error.code === 'aborted')
    return refuse(
      'TIMEOUT',
      `The answer took longer than ${limits.timeoutMs / 1000} s, and the query was ended. Ask for less: a narrower filter, a smaller page, fewer steps.`,
    )
  if (error.code === 'unreachable')
    return refuse(
      'DATABASE_UNREACHABLE',
      'The database does not answer now. Try again; if it stays so, `whomet db status` says more.',
    )
  return error
}
