/** Where an arrow key leads: along a line, to the neighbour that lies in that direction. */

import type { Scene } from '../graph/scene.ts'
import type { Point } from '../state/view.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

const VECTORS: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/** Null when no neighbour lies that way (within 75 degrees). */
export const steer = (
  scene: Scene,
  positions: Readonly<Record<string, Point>>,
  from: string,
  direction: Direction,
): string | null => {
  const here = positions[from]
  if (here === undefined) return null
  const vector = VECTORS[direction]
  let best: { id: string; cost: number } | null = null
  for (const edge of scene.edges) {
    if (edge.faint) continue
    const other = edge.source === from ? edge.target : edge.target === from ? edge.source : null
    const there = other === null ? undefined : positions[other]
    if (other === null || there === undefined) continue
    const [dx, dy] = [there.x - here.x, there.y - here.y]
    const distance = Math.hypot(dx, dy) || 1
    const angle = Math.acos(Math.min(1, Math.max(-1, (dx * vector.x + dy * vector.y) / distance)))
    if (angle > (75 * Math.PI) / 180) continue
    // Straight ahead counts more than near.
    const cost = distance * (1 + 2 * angle)
    if (best === null || cost < best.cost) best = { id: other, cost }
  }
  return best?.id ?? null
}
