/** A stream of bytes → its lines, without ever holding more than one line of the allowed length. */

export interface Line {
  /** From 1. */
  readonly number: number
  /** Null when the line was longer than allowed: its bytes were thrown away. */
  readonly bytes: Buffer | null
  readonly length: number
}

const NEWLINE = 0x0a

/** Yields every line without its line end; the last one also without a newline after it. */
export async function* lines(chunks: AsyncIterable<Buffer | string>, limit: number): AsyncGenerator<Line> {
  let parts: Buffer[] = []
  let length = 0
  let number = 1
  for await (const given of chunks) {
    const chunk = typeof given === 'string' ? Buffer.from(given) : given
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      take(chunk.subarray(from, end))
      yield { number, bytes: length > limit ? null : Buffer.concat(parts), length }
      parts = []
      length = 0
      number++
      from = end + 1
    }
    take(chunk.subarray(from))
  }
  if (length > 0) yield { number, bytes: length > limit ? null : Buffer.concat(parts), length }

  function take(part: Buffer): void {
    length += part.length
    if (length > limit) parts = []
    else if (part.length > 0) parts.push(part)
  }
}
