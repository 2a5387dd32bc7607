/** What can go wrong while ingesting. Tests match the code, people read the message, the cause is kept. */

export type IngestCode =
  | 'file-missing'
  | 'file-unreadable'
  | 'not-text'
  | 'line-too-long'
  | 'json-malformed'
  | 'article-invalid'
  | 'text-empty'
  | 'date-invalid'
  | 'knowledge-invalid'
  | 'database-unreachable'
  | 'database-refused'
  | 'not-found'

export class IngestError extends Error {
  constructor(
    readonly code: IngestCode,
    message: string,
    /** Where: file, line, field. */
    readonly at: Readonly<Record<string, string | number>> = {},
    cause?: unknown,
  ) {
    super(message, { cause })
    this.name = 'IngestError'
  }
}
