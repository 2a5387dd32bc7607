/** Where new nodes go. Those that have a place keep it to the unit; only the others move. */

import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import { forceHeld, type Round } from './held.ts'

interface Point {
  readonly x: number
  readonly y: number
}

export interface LayoutNode {
  readonly id: string
  /** Room it takes with its label, as a radius in canvas units. */
  readonly radius: number
  /** Held still here; absent for a node that still needs a place. */
  readonly at?: Point
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

export type Places = Readonly<Record<string, Point>>

/** A golden-angle spiral: even, and the same for the same input. */
const spiral = (index: number, step: number): Point => {
  const angle = index * 2.399963
  const distance = step * Math.sqrt(index + 0.5)
  return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance }
}

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / (points.length || 1),
  y: points.reduce((sum, { y }) => sum + y, 0) / (points.length || 1),
})

/** Starts new nodes beside a neighbour that has a place, on the side away from the middle of the drawing. */
const start = ({ id, radius }: LayoutNode, index: number, middle: Point, near: Point | undefined): Round => {
  const turn = spiral(index, near ? 14 : 34)
  if (near === undefined) return { id, radius, x: middle.x + turn.x, y: middle.y + turn.y }
  const [dx, dy] = [near.x - middle.x, near.y - middle.y]
  const away = 90 / (Math.hypot(dx, dy) || 1)
  return { id, radius, x: near.x + dx * away + turn.x, y: near.y + dy * away + turn.y }
}

/** Lines from a loose node to one that stands, by the loose one. */
const anchorsOf = (edges: readonly LayoutEdge[], fixed: ReadonlyMap<string, Point>) => {
  const anchors = new Map<string, { readonly to: Point; readonly length: number }[]>()
  for (const { source, target, length } of edges) {
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const to = fixed.get(other)
      if (to === undefined || fixed.has(one)) continue
      anchors.set(one, [...(anchors.get(one) ?? []), { to, length }])
    }
  }
  return anchors
}

/** How strongly nodes push each other away, and how far that reaches. */
const PUSH = { charge: -520, reach: 900 }
const PULL = 0.35

/** Places for the nodes that had none. The same task gives the same places. */
export const layout = ({ nodes, edges }: LayoutTask): Places => {
  const fixed = new Map(nodes.flatMap((node) => (node.at ? [[node.id, node.at] as const] : [])))
  const middle = middleOf([...fixed.values()])
  const anchors = anchorsOf(edges, fixed)
  const loose = nodes.flatMap((node, index) =>
    node.at ? [] : [start(node, index, middle, anchors.get(node.id)?.[0]?.to)],
  )
  if (loose.length === 0) return {}
  const ids = new Set(loose.map((body) => body.id))
  const links = edges.filter(({ source, target }) => ids.has(source) && ids.has(target)).map((edge) => ({ ...edge }))
  const simulation = forceSimulation(loose)
    .force(
      'link',
      forceLink<Round, (typeof links)[number]>(links)
        .id((body) => body.id)
        .distance((link) => link.length)
        .strength(PULL),
    )
    .force('charge', forceManyBody<Round>().strength(PUSH.charge).distanceMax(PUSH.reach))
    .force(
      'collide',
      forceCollide<Round>((body) => body.radius)
        .strength(0.9)
        .iterations(2),
    )
    .force(
      'x',
      forceX<Round>(middle.x).strength((body) => (anchors.has(body.id) ? 0 : 0.035)),
    )
    .force(
      'y',
      forceY<Round>(middle.y).strength((body) => (anchors.has(body.id) ? 0 : 0.05)),
    )
    .stop()
  if (fixed.size > 0) {
    const still = nodes.flatMap(({ at, radius }) => (at ? [{ ...at, radius }] : []))
    const tethers = loose.flatMap((body) => {
      const own = anchors.get(body.id) ?? []
      // Shared among its lines, so that one with very many is not thrown about.
      return own.map(({ to, length }) => ({ body, to, length, strength: PULL / own.length }))
    })
    simulation.force('held', forceHeld(loose, still, tethers, PUSH))
  }
  // The more there are the fewer, so that a large drawing does not keep anybody waiting.
  const ticks = fixed.size > 0 ? 90 : Math.round(Math.min(260, Math.max(120, 12_000 / loose.length)))
  simulation.alphaDecay(1 - 0.001 ** (1 / ticks))
  for (let tick = 0; tick < ticks; tick++) simulation.tick()
  return Object.fromEntries(loose.map((body) => [body.id, { x: Math.round(body.x ?? 0), y: Math.round(body.y ?? 0) }]))
}
