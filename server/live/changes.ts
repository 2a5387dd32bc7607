/** The feed of changes: read from a cursor, and followed by everybody who listens. */

import { refuse } from '../errors.ts'
import type { Row } from '../graph/neo4j.ts'
import { type Statement, statement } from '../graph/statement.ts'
import { decodeCursor, encodeCursor } from '../paging/cursor.ts'

/** A line of the feed as the graph keeps it. */
export interface ChangeRow {
  readonly seq: number
  /** ISO 8601. */
  readonly at: string
  /** `person-new`, `meeting-status`, … */
  readonly kind: string
  readonly id: string
  /** The id that took over, for what moved. */
  readonly to?: string | null
  readonly status?: string | null
  readonly before?: string | null
}

export interface ChangeFilter {
  readonly subjects?: readonly string[] | null
  readonly kinds?: readonly string[] | null
  readonly people?: readonly string[] | null
}

/** Wakes listeners when there is something new. */
export interface Changes {
  /** Resolves when the feed has gone beyond `seq`, or when `signal` ends it. */
  beyond(seq: number, signal: AbortSignal): Promise<void>
  readonly listeners: number
  /** Ends when the server stops listening to the feed. */
  readonly closed: AbortSignal
  close(): void
}

export const cursorOf = (seq: number): string => encodeCursor('changes', [seq])

/** Throws `BAD_CURSOR`. */
export const seqOf = (cursor: string): number => {
  const [seq] = decodeCursor('changes', 1, cursor)
  if (typeof seq !== 'number' || !Number.isInteger(seq) || seq < 0)
    throw refuse('BAD_CURSOR', 'The cursor was not made by this server.')
  return seq
}

/** The newest change's number; 0 before the first. */
export const newest = async (context: { read(statement: Statement): Promise<readonly Row[]> }): Promise<number> => {
  const [row] = await context.read(statement('newest-change'))
  return Number(row?.seq ?? 0)
}
