/** The canvas as an object: made once, told what to show, tells what people do on it. */

import cytoscape, { type Core, type EventObject } from 'cytoscape'
import type { Scene } from '../graph/scene.ts'
import type { Camera } from '../state/address.ts'
import type { Point, View } from '../state/view.ts'
import type { Ink } from './ink.ts'
import { makeLabelLayer } from './label-layer.ts'
import type { Placed } from './labels.ts'
import { look } from './look.ts'
import { syncCanvas } from './sync.ts'

export interface CanvasState {
  readonly scene: Scene
  readonly view: View
  readonly ink: Ink
  readonly tongue: 'vi' | 'en'
  readonly focused: string | null
  readonly hovered: string | null
}

export interface CanvasEvents {
  tapNode(id: string, add: boolean): void
  tapEdge(id: string): void
  tapPaper(): void
  openNode(id: string): void
  hover(id: string | null): void
  moved(points: Readonly<Record<string, Point>>): void
  boxed(ids: readonly string[]): void
  looked(camera: Camera): void
  labelled(labels: readonly Placed[]): void
}

export interface Canvas {
  show(state: CanvasState): void
  fit(): void
  zoomBy(factor: number): void
  lookAt(camera: Camera): void
  /** Moves the window just enough that a node can be seen. */
  reveal(id: string): void
  /** Ids of nodes outside the window. */
  outside(ids: readonly string[]): number
  destroy(): void
  readonly cy: Core
}

const MARGIN = 56

/** Kept free at the edges of the window for labels, and for the tools that lie over it. */
const EDGES = { left: 70, right: 80, top: 64, bottom: 96 }

/** Cytoscape would add a style element for the container's position, which the content policy forbids; our style sheet has it. */
const keepStyleOut = () => {
  const id = '__________cytoscape_stylesheet'
  if (document.getElementById(id) === null) document.head.append(Object.assign(document.createElement('meta'), { id }))
}

export const makeCanvas = (container: HTMLElement, labels: HTMLCanvasElement, on: CanvasEvents): Canvas => {
  keepStyleOut()
  const cy = cytoscape({
    container,
    minZoom: 0.08,
    maxZoom: 4,
    boxSelectionEnabled: true,
    selectionType: 'additive',
    style: [],
  })
  const drawLabels = makeLabelLayer(labels, cy)
  let state: CanvasState | null = null
  let ink: Ink | null = null

  const relabel = () => {
    if (state === null) return
    const first = new Set([...state.view.selection, state.focused ?? '', state.hovered ?? ''])
    on.labelled(drawLabels({ scene: state.scene, ink: state.ink, tongue: state.tongue, first }))
  }
  cy.on('render', relabel)

  const camera = (): Camera => {
    const [zoom, pan] = [cy.zoom(), cy.pan()]
    return { zoom, x: (cy.width() / 2 - pan.x) / zoom, y: (cy.height() / 2 - pan.y) / zoom }
  }
  let looking: ReturnType<typeof setTimeout> | undefined
  cy.on('viewport', () => {
    clearTimeout(looking)
    looking = setTimeout(() => on.looked(camera()), 200)
  })
  const lookAt = ({ zoom, x, y }: Camera) =>
    cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } })

  // The window keeps its middle when the canvas changes its size.
  let last = { width: cy.width(), height: cy.height() }
  const sized = new ResizeObserver(() => {
    const before = last
    cy.resize()
    last = { width: cy.width(), height: cy.height() }
    if (before.width > 0) cy.panBy({ x: (last.width - before.width) / 2, y: (last.height - before.height) / 2 })
  })
  sized.observe(container)

  const withKey = (event: EventObject) => {
    const original = event.originalEvent as MouseEvent | undefined
    return Boolean(original?.shiftKey || original?.ctrlKey || original?.metaKey)
  }
  cy.on('tap', 'node', (event) => on.tapNode(event.target.id(), withKey(event)))
  cy.on('taphold', 'node', (event) => on.tapNode(event.target.id(), true))
  cy.on('tap', 'edge', (event) => on.tapEdge(event.target.id()))
  cy.on('tap', (event) => event.target === cy && on.tapPaper())
  cy.on('dbltap', 'node', (event) => on.openNode(event.target.id()))
  cy.on('mouseover', 'node', (event) => on.hover(event.target.id()))
  cy.on('mouseout', 'node', () => on.hover(null))
  cy.on('dragfree', 'node', (event) => on.moved({ [event.target.id()]: { ...event.target.position() } }))
  cy.on('boxend', () =>
    setTimeout(() => {
      const ids = cy.nodes(':selected').map((node) => node.id())
      cy.elements().unselect()
      if (ids.length > 0) on.boxed(ids)
    }),
  )
  cy.on('select', (event) => {
    if (!cy.data('boxing')) event.target.unselect()
  })
  cy.on('boxstart', () => cy.data('boxing', true))
  cy.on('boxend', () => setTimeout(() => cy.data('boxing', false), 1))

  return {
    cy,
    show(next) {
      state = next
      if (ink !== next.ink) {
        ink = next.ink
        cy.style(look(next.ink))
      }
      syncCanvas(cy, next.scene, next.view, next.focused, next.hovered)
      relabel()
    },
    fit() {
      if (cy.nodes().empty()) return
      const box = cy.nodes().boundingBox({ includeLabels: false })
      const [width, height] = [cy.width(), cy.height()]
      const room = {
        w: Math.max(80, width - EDGES.left - EDGES.right),
        h: Math.max(80, height - EDGES.top - EDGES.bottom),
      }
      const zoom = Math.min(1.25, room.w / Math.max(1, box.w), room.h / Math.max(1, box.h))
      const middle = { x: EDGES.left + room.w / 2, y: EDGES.top + room.h / 2 }
      cy.viewport({
        zoom,
        pan: { x: middle.x - ((box.x1 + box.x2) / 2) * zoom, y: middle.y - ((box.y1 + box.y2) / 2) * zoom },
      })
    },
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    },
    lookAt,
    reveal(id) {
      const node = cy.getElementById(id)
      if (node.empty()) return
      const { x, y } = node.renderedPosition()
      const shift = (value: number, most: number) =>
        value < MARGIN ? MARGIN - value : value > most - MARGIN ? most - MARGIN - value : 0
      const by = { x: shift(x, cy.width()), y: shift(y, cy.height()) }
      if (by.x !== 0 || by.y !== 0) cy.panBy(by)
    },
    outside: (ids) =>
      ids.filter((id) => {
        const node = cy.getElementById(id)
        if (node.empty()) return false
        const { x, y } = node.renderedPosition()
        return x < 0 || y < 0 || x > cy.width() || y > cy.height()
      }).length,
    destroy() {
      sized.disconnect()
      cy.destroy()
    },
  }
}
