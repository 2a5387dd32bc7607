/** The canvas as an object: made once, told what to show, tells what people do on it. */

import cytoscape, { type Core, type EventObject } from 'cytoscape'
import type { Scene } from '../graph/scene.ts'
import type { Camera } from '../state/address.ts'
import type { Point, View } from '../state/view.ts'
import { fitAll, overhang, shrunk } from './fit.ts'
import type { Ink } from './ink.ts'
import { type LabelState, makeLabelLayer } from './label-layer.ts'
import type { Box, Placed } from './labels.ts'
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

/** Below this width the tools stand below the drawing rather than beside it. */
const NARROW = 560

/** What the tools that lie over the canvas leave free: tabs above, zooming at the right, below what can be done with the selected. */
const freeRoom = (width: number, height: number, selected: number): Box => {
  if (width < NARROW) return { left: 12, top: 54, right: width - 12, bottom: height - 164 }
  const bar = selected === 0 ? 0 : selected === 1 ? 62 : 96
  return { left: 16, top: 58, right: width - 64, bottom: height - 20 - bar }
}

/** Cytoscape would add a style element for the container's position, which the content policy forbids; our style sheet has it. */
const keepStyleOut = () => {
  const id = '__________cytoscape_stylesheet'
  if (document.getElementById(id) === null) document.head.append(Object.assign(document.createElement('meta'), { id }))
}

export const makeCanvas = (
  { paper, labels }: { readonly paper: HTMLElement; readonly labels: HTMLCanvasElement },
  first: Ink,
  on: CanvasEvents,
): Canvas => {
  keepStyleOut()
  const cy = cytoscape({
    container: paper,
    minZoom: 0.08,
    maxZoom: 4,
    boxSelectionEnabled: true,
    selectionType: 'additive',
    style: look(first),
  })
  const labelLayer = makeLabelLayer(labels, cy)
  let state: CanvasState | null = null
  let ink = first

  const labelState = (of: CanvasState): LabelState => ({
    ...of,
    first: new Set([...of.view.selection, of.focused ?? '', of.hovered ?? '']),
  })
  // Cytoscape draws at the next frame if anything of its own changed; labels are drawn with it, else by themselves.
  let due = 0
  const relabel = () => {
    cancelAnimationFrame(due)
    due = 0
    if (state !== null) on.labelled(labelLayer.draw(labelState(state)))
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

  // While the canvas is not shown it has no size: what is to be looked at is looked at once it has one.
  let wish: (() => void) | null = null
  const whenSized = (act: () => void) => {
    if (cy.width() > 0) act()
    else wish = act
  }
  // The window keeps its middle when the canvas changes its size.
  let last = { width: cy.width(), height: cy.height() }
  const sized = new ResizeObserver(() => {
    const before = last
    cy.resize()
    last = { width: cy.width(), height: cy.height() }
    if (before.width > 0 && last.width > 0)
      cy.panBy({ x: (last.width - before.width) / 2, y: (last.height - before.height) / 2 })
    if (last.width > 0) wish?.()
    if (last.width > 0) wish = null
  })
  sized.observe(paper)

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
      due ||= requestAnimationFrame(relabel)
    },
    fit: () =>
      whenSized(() => {
        if (state === null || cy.nodes().empty()) return
        const labelled = labelState(state)
        const free = freeRoom(cy.width(), cy.height(), state.view.selection.length)
        const extents = labelLayer.extents(labelled)
        const first = fitAll(extents, free)
        cy.viewport(first)
        // A label may go beside its node where lines leave no room below; then a little further away there is room for all.
        let inner = free
        for (let turn = 0; turn < 4; turn++) {
          const over = overhang(labelLayer.place(labelled), free)
          if (over === null) break
          inner = shrunk(inner, over)
          const next = fitAll(extents, inner)
          if (next.zoom < first.zoom * 0.75) break
          cy.viewport(next)
        }
      }),
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } })
    },
    lookAt: ({ zoom, x, y }) =>
      whenSized(() => cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } })),
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
      cancelAnimationFrame(due)
      cy.destroy()
    },
  }
}
