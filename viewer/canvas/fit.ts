/** How far to zoom, and where to, so that all nodes with their labels stand in the window. */

import type { Box } from './labels.ts'

/** A node: its place and half its size in canvas units, and the size of its label in pixels, which no zoom changes. */
export interface Extent {
  readonly x: number
  readonly y: number
  readonly halfW: number
  readonly halfH: number
  readonly labelW: number
  readonly labelH: number
}

export interface Fitted {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
}

/** Nearer than this nothing is shown at first: two people need not fill the window. */
const MOST_ZOOM = 1.25
const LEAST_ZOOM = 0.08

/** What all extents take at a zoom, in pixels from the origin of the drawing; labels stand below their nodes. */
const boxAt = (extents: readonly Extent[], zoom: number) => {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { x, y, halfW, halfH, labelW, labelH } of extents) {
    const side = Math.max(halfW * zoom, labelW / 2)
    box.left = Math.min(box.left, x * zoom - side)
    box.right = Math.max(box.right, x * zoom + side)
    box.top = Math.min(box.top, (y - halfH) * zoom)
    box.bottom = Math.max(box.bottom, (y + halfH) * zoom + labelH)
  }
  return box
}

/** The nearest zoom at which everything fits, in the middle. Where even the farthest is too near, the middle stays in the middle. */
export const fitAll = (extents: readonly Extent[], room: Box): Fitted => {
  const [width, height] = [Math.max(80, room.right - room.left), Math.max(80, room.bottom - room.top)]
  const fits = (zoom: number) => {
    const { left, top, right, bottom } = boxAt(extents, zoom)
    return right - left <= width && bottom - top <= height
  }
  let [low, high] = [LEAST_ZOOM, MOST_ZOOM]
  if (fits(high)) low = high
  else {
    // What they take grows with the zoom, so halving finds it; 20 times is nearer than a pixel.
    for (let turn = 0; turn < 20; turn++) {
      const middle = (low + high) / 2
      if (fits(middle)) low = middle
      else high = middle
    }
  }
  const { left, top, right, bottom } = boxAt(extents, low)
  return {
    zoom: low,
    pan: {
      x: room.left + (width - (left + right)) / 2,
      y: room.top + (height - (top + bottom)) / 2,
    },
  }
}

/** How far boxes stand out over each side of a room, null when none does. */
export const overhang = (boxes: readonly Box[], room: Box): Box | null => {
  const over = { left: 0, top: 0, right: 0, bottom: 0 }
  for (const { left, top, right, bottom } of boxes) {
    over.left = Math.max(over.left, room.left - left)
    over.top = Math.max(over.top, room.top - top)
    over.right = Math.max(over.right, right - room.right)
    over.bottom = Math.max(over.bottom, bottom - room.bottom)
  }
  return Math.max(over.left, over.top, over.right, over.bottom) < 1 ? null : over
}

export const shrunk = (room: Box, by: Box): Box => ({
  left: room.left + by.left,
  top: room.top + by.top,
  right: room.right - by.right,
  bottom: room.bottom - by.bottom,
})
