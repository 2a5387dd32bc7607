/** Brings cytoscape to what the scene says: adds, removes and changes only what differs; never moves by itself. */

import type { Core, ElementDefinition } from 'cytoscape'
import type { Scene, SceneEdge, SceneNode } from '../graph/scene.ts'
import type { View } from '../state/view.ts'
import { pairKey } from '../state/view.ts'
import { halfSize, lineWidth } from './size.ts'

/** Steps of the marked chains, as pairs. */
const trailSteps = (trails: View['trails']): ReadonlySet<string> =>
  new Set(trails.flatMap((trail) => trail.slice(1).map((id, at) => pairKey(trail[at] ?? '', id))))

const nodeData = (node: SceneNode) => {
  const { w, h } = halfSize(node)
  return { id: node.id, width: w * 2, height: h * 2 }
}

const edgeData = (edge: SceneEdge) => ({
  id: edge.id,
  source: edge.source,
  target: edge.target,
  width: lineWidth(edge.count),
})

const join = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ')

export const syncCanvas = (
  cy: Core,
  scene: Scene,
  view: View,
  focused: string | null,
  hovered: string | null,
): void => {
  const selected = new Set(view.selection)
  const pinned = new Set(view.pinned)
  const steps = trailSteps(view.trails)
  const pair = view.subject?.kind === 'pair' ? pairKey(view.subject.a, view.subject.b) : null
  const marked = pair !== null || steps.size > 0
  const meeting = view.subject?.kind === 'meeting' ? view.subject.id : null
  const placed = scene.nodes.filter((node) => view.positions[node.id] !== undefined)
  const ids = new Set(placed.map((node) => node.id))
  const shown = scene.edges.filter((edge) => ids.has(edge.source) && ids.has(edge.target))
  const wanted = new Set([...ids, ...shown.map((edge) => edge.id)])

  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove()
    const fresh: ElementDefinition[] = []
    const set = (data: Record<string, unknown> & { id: string }, classes: string, group: 'nodes' | 'edges') => {
      const element = cy.getElementById(data.id)
      if (element.empty()) {
        const position = view.positions[data.id]
        fresh.push({ group, data, classes, ...(position && { position: { ...position } }) } as ElementDefinition)
        return
      }
      for (const [key, value] of Object.entries(data)) if (element.data(key) !== value) element.data(key, value)
      if (element.classes().join(' ') !== classes) element.classes(classes)
      const at = view.positions[data.id]
      if (group !== 'nodes' || at === undefined) return
      const now = element.position()
      if ((now.x !== at.x || now.y !== at.y) && !element.grabbed()) element.position({ ...at })
    }
    for (const node of placed) {
      const classes = join(
        node.kind,
        node.faint && 'faint',
        pinned.has(node.id) && 'pinned',
        (selected.has(node.id) || node.id === meeting) && 'selected',
        node.id === focused && 'focused',
      )
      set(nodeData(node), classes, 'nodes')
    }
    for (const edge of shown) {
      const key = marked ? pairKey(edge.source, edge.target) : ''
      const near = hovered !== null && (edge.source === hovered || edge.target === hovered)
      const classes = join(
        edge.kind,
        edge.status,
        edge.faint && 'faint',
        steps.size > 0 && (steps.has(key) || (edge.kind === 'attended' && inTrail(edge, scene, steps))) && 'trail',
        near && 'near',
        ((marked && key === pair) || (meeting !== null && edge.meetings.some((one) => one.id === meeting))) &&
          'selected',
      )
      set(edgeData(edge), classes, 'edges')
    }
    cy.add(fresh)
  })
}

/** A step of a chain that leads through a meeting of several has no line of its own: both its halves are marked. */
const inTrail = (edge: SceneEdge, scene: Scene, steps: ReadonlySet<string>): boolean =>
  scene.edges.some(
    (other) =>
      other.kind === 'attended' &&
      other.target === edge.target &&
      other.source !== edge.source &&
      steps.has(pairKey(edge.source, other.source)),
  )
