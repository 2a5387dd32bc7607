/** Draws the labels over the canvas at the same size at any zoom. */

import type { Core } from 'cytoscape'
import type { Scene } from '../graph/scene.ts'
import { FONT, type Ink } from './ink.ts'
import { labelOf } from './label-text.ts'
import type { LabelWish, Placed } from './labels.ts'
import { placeLabels } from './labels.ts'
import { halfSize } from './size.ts'

export interface LabelState {
  readonly scene: Scene
  readonly ink: Ink
  readonly tongue: 'vi' | 'en'
  /** Ids whose label comes first: selected, focused, under the pointer. */
  readonly first: ReadonlySet<string>
}

const SIZE = 13
const LEADING = 16

export const makeLabelLayer = (canvas: HTMLCanvasElement, cy: Core) => {
  const context = canvas.getContext('2d')
  const widths = new Map<string, number>()
  const font = (bold: boolean) => `${bold ? 650 : 500} ${SIZE}px ${FONT}`
  const measure = (text: string, bold: boolean) => {
    const key = `${bold} ${text}`
    const known = widths.get(key)
    if (known !== undefined || context === null) return known ?? 0
    context.font = font(bold)
    const width = Math.ceil(context.measureText(text).width)
    widths.set(key, width)
    return width
  }

  /** Draws and says where each label stands, in pixels of the canvas. */
  return (state: LabelState): readonly Placed[] => {
    if (context === null) return []
    const ratio = window.devicePixelRatio || 1
    const { clientWidth: width, clientHeight: height } = canvas
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, width, height)
    const zoom = cy.zoom()
    const pan = cy.pan()
    const lines = new Map<string, { texts: readonly string[]; bold: boolean; faint: boolean }>()
    const wishes: LabelWish[] = []
    for (const node of state.scene.nodes) {
      const element = cy.getElementById(node.id)
      if (element.empty()) continue
      const at = element.position()
      const [x, y] = [at.x * zoom + pan.x, at.y * zoom + pan.y]
      if (x < -200 || y < -80 || x > width + 200 || y > height + 80) continue
      const bold = state.first.has(node.id)
      const texts = node.faint && !bold ? [] : labelOf(node, state.tongue)
      const { w, h } = halfSize(node)
      lines.set(node.id, { texts, bold, faint: node.faint })
      wishes.push({
        id: node.id,
        x,
        y,
        halfW: w * zoom,
        halfH: h * zoom,
        w: texts.length === 0 ? 0 : Math.max(...texts.map((text) => measure(text, bold))),
        h: texts.length * LEADING,
        rank: (bold ? 1e6 : 0) + (node.kind === 'person' ? 1000 : 0) + node.count,
      })
    }
    const placed = placeLabels(wishes)
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = state.ink.paper
    for (const box of placed) {
      const line = lines.get(box.id)
      if (line === undefined) continue
      context.font = font(line.bold)
      context.fillStyle = state.ink.text
      line.texts.forEach((text, at) => {
        const [x, y] = [(box.left + box.right) / 2, box.top + LEADING * (at + 0.5)]
        context.strokeText(text, x, y)
        context.fillText(text, x, y)
      })
    }
    return placed
  }
}
