/** Which lines run through a box: asked for every label at every frame, so lines are kept by the squares of a grid that they touch. */

import type { Box } from './labels.ts'

export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

const CELL = 128

/** The part of a segment inside a box as two numbers from 0 to 1, null when there is none. After Liang and Barsky (1984). */
const inside = ({ x1, y1, x2, y2 }: Segment, box: Box): readonly [number, number] | null => {
  const [dx, dy] = [x2 - x1, y2 - y1]
  let [from, to] = [0, 1]
  for (const [step, room] of [
    [-dx, x1 - box.left],
    [dx, box.right - x1],
    [-dy, y1 - box.top],
    [dy, box.bottom - y1],
  ] as const) {
    if (step === 0) {
      if (room < 0) return null
    } else if (step < 0) from = Math.max(from, room / step)
    else to = Math.min(to, room / step)
  }
  return from < to ? [from, to] : null
}

const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }

/** Gives how many of the lines run through a box, as far as both lie in the window. */
export const makeCrossings = (lines: readonly Segment[], window: Box = EVERYWHERE): ((box: Box) => number) => {
  const cells = new Map<number, Segment[]>()
  const key = (x: number, y: number) => Math.floor(x / CELL) * 4099 + Math.floor(y / CELL)
  for (const line of lines) {
    const part = inside(line, window)
    if (part === null) continue
    const [dx, dy] = [line.x2 - line.x1, line.y2 - line.y1]
    const steps = Math.ceil(((part[1] - part[0]) * Math.hypot(dx, dy)) / (CELL / 4))
    let last = Number.NaN
    for (let step = 0; step <= steps; step++) {
      const at = part[0] + ((part[1] - part[0]) * step) / (steps || 1)
      const cell = key(line.x1 + dx * at, line.y1 + dy * at)
      if (cell === last) continue
      last = cell
      const list = cells.get(cell)
      if (list) list.push(line)
      else cells.set(cell, [line])
    }
  }
  return (box) => {
    const found = new Set<Segment>()
    for (let x = Math.floor(box.left / CELL) * CELL; x <= box.right; x += CELL) {
      for (let y = Math.floor(box.top / CELL) * CELL; y <= box.bottom; y += CELL) {
        for (const line of cells.get(key(x, y)) ?? []) if (inside(line, box)) found.add(line)
      }
    }
    return found.size
  }
}
