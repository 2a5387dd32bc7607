/**
 * What stands still acts on what moves, never the other way round. A simulation of the moving alone, with this as one more
 * force, costs moving × standing a tick, where one of all would cost as if the whole drawing were laid out anew.
 */

import type { Force, SimulationNodeDatum } from 'd3-force'

export interface Round extends SimulationNodeDatum {
  readonly id: string
  /** Room it takes, canvas units. */
  readonly radius: number
}

/** A line from something that moves to something that stands still. */
export interface Tether<Body> {
  readonly body: Body
  readonly to: { readonly x: number; readonly y: number }
  /** Wished length, canvas units. */
  readonly length: number
  /** 0 to 1: how much of the difference is made up in one tick. */
  readonly strength: number
}

export interface Still {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Repels like `forceManyBody`, keeps apart like `forceCollide`, pulls like `forceLink`, with one end held. */
export const forceHeld = <Body extends Round>(
  bodies: readonly Body[],
  still: readonly Still[],
  tethers: readonly Tether<Body>[],
  { charge, reach }: { readonly charge: number; readonly reach: number },
): Force<Body, never> => {
  const push = (body: Body, alpha: number) => {
    let [vx, vy] = [body.vx ?? 0, body.vy ?? 0]
    for (const one of still) {
      // Two at the very same point are pushed apart in some direction, always the same.
      const dx = (body.x ?? 0) - one.x || 0.5
      const dy = (body.y ?? 0) - one.y || 0.5
      const square = dx * dx + dy * dy
      if (square > reach * reach) continue
      const repulsion = (-charge * alpha) / square
      vx += dx * repulsion
      vy += dy * repulsion
      const room = body.radius + one.radius
      if (square > room * room) continue
      const distance = Math.sqrt(square)
      const apart = (0.9 * (room - distance)) / distance
      vx += dx * apart
      vy += dy * apart
    }
    body.vx = vx
    body.vy = vy
  }
  return (alpha) => {
    for (const { body, to, length, strength } of tethers) {
      const dx = (body.x ?? 0) + (body.vx ?? 0) - to.x || 0.5
      const dy = (body.y ?? 0) + (body.vy ?? 0) - to.y || 0.5
      const distance = Math.hypot(dx, dy)
      const pull = ((distance - length) / distance) * alpha * strength
      body.vx = (body.vx ?? 0) - dx * pull
      body.vy = (body.vy ?? 0) - dy * pull
    }
    for (const body of bodies) push(body, alpha)
  }
}
