/** What writing needs of a database: statements in, rows out. Keeps the driver out of everything else. */

export type Row = Readonly<Record<string, unknown>>
export type Parameters = Readonly<Record<string, unknown>>

/** Inside one transaction. */
export interface Transaction {
  run(cypher: string, parameters?: Parameters): Promise<Row[]>
  /** For what it writes: on its way when this returns, done before whatever comes after it. If it fails, the transaction does. */
  send(cypher: string, parameters?: Parameters): void
}

/** What the server says it changed, summed over all statements. */
export interface Writes {
  readonly nodesCreated: number
  readonly nodesDeleted: number
  readonly relationshipsCreated: number
  readonly relationshipsDeleted: number
  readonly propertiesSet: number
  readonly labelsChanged: number
}

export interface Store {
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Runs again from the start when the server asks for it (a deadlock, a leader that moved): `work` must not keep state outside. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /** Outside of transactions: constraints and indexes. */
  schema(cypher: string): Promise<void>
  /** Committed so far through this store. */
  writes(): Writes
  close(): Promise<void>
}
