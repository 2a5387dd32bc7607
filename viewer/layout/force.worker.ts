/** The layout off the main thread: a task in, places out. */

import type { LayoutTask } from './force.ts'
import { layout } from './force.ts'

const scope = self as unknown as {
  onmessage: (event: MessageEvent<{ ticket: number; task: LayoutTask }>) => void
  postMessage(message: unknown): void
}

scope.onmessage = ({ data }) => scope.postMessage({ ticket: data.ticket, places: layout(data.task) })
