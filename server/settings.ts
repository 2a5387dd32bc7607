/** What the server allows, and where it can be changed. */

export interface Limits {
  /** Nodes that one operation may ask for, counted with the values of its variables. */
  readonly cost: number
  /** Fields within fields. */
  readonly depth: number
  /** Fields renamed in one operation. */
  readonly aliases: number
  /** Words and signs of a query. */
  readonly tokens: number
  /** Bytes of a request body; with a token, `writeBytes`. */
  readonly bodyBytes: number
  readonly writeBytes: number
  /** Milliseconds for one operation, all its reads together. */
  readonly timeoutMs: number
  /** Operations that read at once. */
  readonly reads: number
  /** Operations that may wait for their turn, and how long (milliseconds). */
  readonly waiting: number
  readonly waitMs: number
  /** Subscriptions open at once. */
  readonly subscriptions: number
  /** Whether the schema can be asked for; GraphiQL needs it. */
  readonly introspection: boolean
}

export const LIMITS: Limits = {
  cost: 20_000,
  depth: 15,
  aliases: 40,
  tokens: 2_000,
  bodyBytes: 256 * 1024,
  writeBytes: 32 * 1024 * 1024,
  timeoutMs: 10_000,
  reads: 8,
  waiting: 128,
  waitMs: 5_000,
  subscriptions: 64,
  introspection: true,
}

/** Items of a page: at most, and when nothing is asked. */
export const PAGE = { most: 100, usual: 20 } as const
