/** What can go wrong with the database of one's own. Tests match the code, people read the message, the cause is kept. */

export type DatabaseCode =
  | 'java-missing'
  | 'java-too-old'
  | 'maven-missing'
  | 'fetch-failed'
  | 'start-failed'
  | 'stop-failed'
  | 'in-use'
  | 'password-lost'
  | 'home-unusable'
  | 'connection-incomplete'
  | 'unreachable'
  | 'refused'

export class DatabaseError extends Error {
  constructor(
    readonly code: DatabaseCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause })
    this.name = 'DatabaseError'
  }
}
