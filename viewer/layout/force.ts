/** Where new nodes go. Those that have a place keep it to the unit; only the others move. */

import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'

export interface LayoutNode {
  readonly id: string
  /** Room it takes with its label, as a radius in canvas units. */
  readonly radius: number
  /** Held still here; absent for a node that still needs a place. */
  readonly at?: { readonly x: number; readonly y: number }
}

export interface LayoutEdge {
  readonly source: string
  readonly target: string
  /** Wished length, canvas units. */
  readonly length: number
}

export interface LayoutTask {
  readonly nodes: readonly LayoutNode[]
  readonly edges: readonly LayoutEdge[]
}

export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>

interface Body extends SimulationNodeDatum {
  readonly id: string
  readonly radius: number
}

/** A golden-angle spiral: even, and the same for the same input. */
const spiral = (index: number, step: number) => {
  const angle = index * 2.399963
  const distance = step * Math.sqrt(index + 0.5)
  return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance }
}

/** Starts new nodes beside a neighbour that has a place, on the side away from the middle of the drawing. */
const start = (task: LayoutTask): Body[] => {
  const fixed = new Map(task.nodes.flatMap((node) => (node.at ? [[node.id, node.at] as const] : [])))
  const all = [...fixed.values()]
  const middle = {
    x: all.reduce((sum, { x }) => sum + x, 0) / (all.length || 1),
    y: all.reduce((sum, { y }) => sum + y, 0) / (all.length || 1),
  }
  const anchor = new Map<string, { x: number; y: number }>()
  for (const { source, target } of task.edges) {
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const at = fixed.get(other)
      if (at !== undefined && !fixed.has(one) && !anchor.has(one)) anchor.set(one, at)
    }
  }
  return task.nodes.map((node, index) => {
    const { id, radius } = node
    if (node.at) return { id, radius, x: node.at.x, y: node.at.y, fx: node.at.x, fy: node.at.y }
    const near = anchor.get(id)
    const turn = spiral(index, near ? 14 : 34)
    if (near === undefined) return { id, radius, x: middle.x + turn.x, y: middle.y + turn.y }
    const [dx, dy] = [near.x - middle.x, near.y - middle.y]
    const away = 90 / (Math.hypot(dx, dy) || 1)
    return { id, radius, x: near.x + dx * away + turn.x, y: near.y + dy * away + turn.y }
  })
}

/** Places for the nodes that had none. The same task gives the same places. */
export const layout = (task: LayoutTask): Places => {
  const bodies = start(task)
  const ids = new Set(bodies.map((body) => body.id))
  const links: (SimulationLinkDatum<Body> & { length: number })[] = task.edges
    .filter((edge) => ids.has(edge.source) && ids.has(edge.target))
    .map(({ source, target, length }) => ({ source, target, length }))
  const loose = bodies.filter((body) => body.fx === undefined)
  if (loose.length === 0) return {}
  const simulation = forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, (typeof links)[number]>(links)
        .id((body) => body.id)
        .distance((link) => link.length)
        .strength(0.35),
    )
    .force('charge', forceManyBody<Body>().strength(-520).distanceMax(900))
    .force(
      'collide',
      forceCollide<Body>((body) => body.radius)
        .strength(0.9)
        .iterations(2),
    )
    .force('x', forceX<Body>(0).strength(0.035))
    .force('y', forceY<Body>(0).strength(0.05))
    .stop()
  const ticks = loose.length === bodies.length ? (bodies.length > 400 ? 120 : 260) : 90
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks))
  for (let tick = 0; tick < ticks; tick++) simulation.tick()
  return Object.fromEntries(loose.map((body) => [body.id, { x: Math.round(body.x ?? 0), y: Math.round(body.y ?? 0) }]))
}
