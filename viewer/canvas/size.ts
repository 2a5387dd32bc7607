/** How large things are drawn, in canvas units; shared by the canvas, the layout and the pictures taken away. */

import type { SceneNode } from '../graph/scene.ts'

/** Half the width and half the height of a node. */
export const halfSize = (node: Pick<SceneNode, 'kind' | 'count'>): { readonly w: number; readonly h: number } => {
  if (node.kind === 'person') {
    const radius = Math.min(40, 17 + 4 * Math.sqrt(Math.max(0, node.count - 1)))
    return { w: radius, h: radius }
  }
  if (node.kind === 'meeting') return { w: 11, h: 11 }
  if (node.kind === 'more') return { w: 16, h: 16 }
  return node.kind === 'event' ? { w: 16, h: 12 } : { w: 15, h: 15 }
}

/** Size of the letters in a node. */
export const markSize = (node: Pick<SceneNode, 'kind' | 'count'>): number => Math.max(11, halfSize(node).w * 0.62)

/** Width of a line that stands for so many meetings. */
export const lineWidth = (meetings: number): number => Math.min(10, 1.3 + 1.5 * Math.log2(Math.max(1, meetings)))

/** Room that a node keeps clear around itself for its label. */
export const roomFor = (node: Pick<SceneNode, 'kind' | 'count'>): number =>
  halfSize(node).w + (node.kind === 'more' ? 12 : node.kind === 'meeting' ? 30 : 40)

/** Wished length of a line. */
export const lineLength = (kind: 'met' | 'attended' | 'at' | 'more'): number =>
  kind === 'more' ? 58 : kind === 'attended' ? 84 : 150
