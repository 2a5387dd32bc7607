/** One line of progress that overwrites itself, on a terminal only. */

export interface ProgressLine {
  show(text: string): void
  clear(): void
}

export function progress(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} }
  return {
    show: (text) => stream.write(`\r\x1b[K${text}`),
    clear: () => stream.write('\r\x1b[K'),
  }
}
