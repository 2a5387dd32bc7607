/** Draws all text over the canvas: letters in the nodes, which grow with them, and labels, the same size at any zoom. */

import type { Core } from 'cytoscape'
import type { Scene, SceneNode } from '../graph/scene.ts'
import { makeCrossings } from './crossings.ts'
import type { Extent } from './fit.ts'
import { FONT, type Ink } from './ink.ts'
import { labelOf, markOf } from './label-text.ts'
import type { Box, LabelWish, Placed } from './labels.ts'
import { placeLabels } from './labels.ts'
import { halfSize, markSize } from './size.ts'

interface Label extends LabelWish {
  readonly texts: readonly string[]
  readonly bold: boolean
  /** What stands in the node, its size in pixels and its colour. */
  readonly mark: string
  readonly markSize: number
  readonly markInk: string
  readonly faint: boolean
}

export interface LabelState {
  readonly scene: Scene
  readonly ink: Ink
  readonly tongue: 'vi' | 'en'
  readonly focused: string | null
  /** Ids whose label comes first: selected, focused, under the pointer. */
  readonly first: ReadonlySet<string>
}

const SIZE = 13
const LEADING = 16
/** How far the ring around the node that the keyboard is on reaches, canvas units. */
const RING = 7

/** Smaller letters cannot be read, pixels. */
const LEAST = 6

/** The letters in the nodes, by size, since changing the font costs more than writing. */
const drawMarks = (context: CanvasRenderingContext2D, labels: readonly Label[]): void => {
  let last = 0
  for (const { mark, markSize: size, markInk, faint, x, y } of [...labels].sort((a, b) => a.markSize - b.markSize)) {
    if (mark === '' || size < LEAST) continue
    if (size !== last) context.font = `600 ${size}px ${FONT}`
    last = size
    context.globalAlpha = faint ? 0.25 : 1
    context.fillStyle = markInk
    context.fillText(mark, x, y)
  }
  context.globalAlpha = 1
}

export interface LabelLayer {
  /** Draws and says where each label stands, in pixels of the canvas. */
  draw(state: LabelState): readonly Placed[]
  /** Only says where each label would stand. */
  place(state: LabelState): readonly Placed[]
  /** Every node with its label, for finding room for all. */
  extents(state: LabelState): readonly Extent[]
}

export const makeLabelLayer = (canvas: HTMLCanvasElement, cy: Core): LabelLayer => {
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
  const widest = (texts: readonly string[], bold: boolean) => Math.max(0, ...texts.map((text) => measure(text, bold)))
  const textsOf = (node: SceneNode, state: LabelState): readonly string[] =>
    node.faint && !state.first.has(node.id) ? [] : labelOf(node, state.tongue)

  const extents = (state: LabelState) =>
    state.scene.nodes.flatMap((node): Extent[] => {
      const element = cy.getElementById(node.id)
      if (element.empty()) return []
      const texts = textsOf(node, state)
      const { w, h } = halfSize(node)
      return [
        { ...element.position(), halfW: w, halfH: h, labelW: widest(texts, true), labelH: texts.length * LEADING + 4 },
      ]
    })

  const wishesOf = (state: LabelState, width: number, height: number): readonly Label[] => {
    const [zoom, pan] = [cy.zoom(), cy.pan()]
    return state.scene.nodes.flatMap((node): Label[] => {
      const element = cy.getElementById(node.id)
      if (element.empty()) return []
      const at = element.position()
      const [x, y] = [at.x * zoom + pan.x, at.y * zoom + pan.y]
      if (x < -200 || y < -80 || x > width + 200 || y > height + 80) return []
      const bold = state.first.has(node.id)
      const texts = textsOf(node, state)
      const size = halfSize(node)
      const ring = node.id === state.focused ? RING : 0
      return [
        {
          id: node.id,
          texts,
          bold,
          mark: markOf(node),
          markSize: Math.round(markSize(node) * zoom),
          markInk: node.kind === 'more' ? state.ink.text : state.ink.onPerson,
          faint: node.faint,
          x,
          y,
          halfW: (size.w + ring) * zoom,
          halfH: (size.h + ring) * zoom,
          w: widest(texts, bold),
          h: texts.length * LEADING,
          rank: (bold ? 1e6 : 0) + (node.kind === 'person' ? 1000 : 0) + node.count,
        },
      ]
    })
  }

  /** Better in the window than cut by its edge, and better beside the lines than across them. */
  const costOf = (state: LabelState, width: number, height: number) => {
    const [zoom, pan] = [cy.zoom(), cy.pan()]
    const window = { left: 0, top: 0, right: width, bottom: height }
    const lines = state.scene.edges.flatMap(({ faint, source, target }) => {
      const [one, other] = [cy.getElementById(source), cy.getElementById(target)]
      if (faint || one.empty() || other.empty()) return []
      const [a, b] = [one.position(), other.position()]
      return [{ x1: a.x * zoom + pan.x, y1: a.y * zoom + pan.y, x2: b.x * zoom + pan.x, y2: b.y * zoom + pan.y }]
    })
    const crossings = makeCrossings(lines, window)
    return (box: Box) => {
      const cut = box.left < 0 || box.top < 0 || box.right > width || box.bottom > height
      return (cut ? 1000 : 0) + crossings(box)
    }
  }

  const placeIn = (state: LabelState, wishes: readonly Label[]): readonly Placed[] =>
    placeLabels(wishes, costOf(state, canvas.clientWidth, canvas.clientHeight))

  const place = (state: LabelState) => placeIn(state, wishesOf(state, canvas.clientWidth, canvas.clientHeight))

  const draw = (state: LabelState): readonly Placed[] => {
    if (context === null) return []
    const ratio = window.devicePixelRatio || 1
    const { clientWidth: width, clientHeight: height } = canvas
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio)
      canvas.height = Math.round(height * ratio)
    }
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    context.clearRect(0, 0, width, height)
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    const wishes = wishesOf(state, width, height)
    drawMarks(context, wishes)
    const labels = new Map(wishes.map((wish) => [wish.id, wish]))
    const placed = placeIn(state, wishes)
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = state.ink.paper
    context.fillStyle = state.ink.text
    for (const box of placed) {
      const label = labels.get(box.id)
      if (label === undefined) continue
      context.font = font(label.bold)
      label.texts.forEach((text, at) => {
        const [x, y] = [(box.left + box.right) / 2, box.top + LEADING * (at + 0.5)]
        context.strokeText(text, x, y)
        context.fillText(text, x, y)
      })
    }
    return placed
  }
  return { draw, place, extents }
}
