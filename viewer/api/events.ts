/** Server-sent events over fetch, since EventSource can send neither a body nor headers. Reads the event stream format of the HTML standard. */

export interface ServerEvent {
  readonly event: string
  readonly data: string
}

/** Splits a stream of text into events; a part of an event waits for its end. */
export const makeEventReader = (onEvent: (event: ServerEvent) => void): ((text: string) => void) => {
  let rest = ''
  return (text) => {
    rest += text
    const parts = rest.split(/\r?\n\r?\n/)
    rest = parts.pop() ?? ''
    for (const part of parts) {
      const lines = part.split(/\r?\n/)
      const field = (name: string) =>
        lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).replace(/^ /, ''))
      const data = field('data').join('\n')
      const event = field('event').at(-1) ?? 'message'
      if (data !== '' || event === 'complete') onEvent({ event, data })
    }
  }
}
