/** The drawing as a plain graph, the common ground of the graph formats. */

import type { Meeting } from '../graph/known.ts'
import type { Scene } from '../graph/scene.ts'
import type { View } from '../state/view.ts'

export interface PlainNode {
  readonly id: string
  readonly kind: string
  readonly label: string
  readonly country: string
  readonly meetings: number
  readonly x: number
  readonly y: number
}

export interface PlainEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly kind: string
  readonly meetings: number
  readonly status: string
  readonly first: string
  readonly last: string
}

export interface PlainGraph {
  readonly nodes: readonly PlainNode[]
  readonly edges: readonly PlainEdge[]
}

const bound = (meetings: readonly Meeting[], key: 'from' | 'to', last: boolean): string => {
  const days = meetings.flatMap((meeting) => meeting[key] ?? []).sort()
  return (last ? days.at(-1) : days[0]) ?? ''
}

/** Only what is shown: lines without a meeting that passes the filter are left out. */
export const toGraph = (scene: Scene, view: View, shown: readonly Meeting[]): PlainGraph => {
  const passing = new Set(shown.map((meeting) => meeting.id))
  const nodes = scene.nodes
    .filter((node) => node.kind !== 'more' && (node.meeting === null || passing.has(node.meeting.id)))
    .map((node) => ({
      id: node.id,
      kind: node.kind,
      label: node.thing?.name ?? node.meeting?.people.map((person) => person.name).join(', ') ?? node.id,
      country: node.thing && 'country' in node.thing ? (node.thing.country ?? '') : '',
      meetings: node.count,
      x: view.positions[node.id]?.x ?? 0,
      y: view.positions[node.id]?.y ?? 0,
    }))
  const edges = scene.edges
    .filter((edge) => edge.kind !== 'more' && !edge.faint)
    .map((edge) => ({
      id: edge.id,
      source: edge.source,
      target: edge.target,
      kind: edge.kind,
      meetings: edge.count,
      status: edge.status,
      first: bound(edge.meetings, 'from', false),
      last: bound(edge.meetings, 'to', true),
    }))
  return { nodes, edges }
}
