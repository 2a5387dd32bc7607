/** How far to zoom, and where to, so that all nodes with their labels stand in the window. */

/** A node: its place and half its size in canvas units, and the size of its label in pixels, which no zoom changes. */
export interface Extent {
  readonly x: number
  readonly y: number
  readonly halfW: number
  readonly halfH: number
  readonly labelW: number
  readonly labelH: number
}

/** The part of the window that is free, in pixels. */
export interface Room {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
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
export const fitAll = (extents: readonly Extent[], room: Room): Fitted => {
  const fits = (zoom: number) => {
    const { left, top, right, bottom } = boxAt(extents, zoom)
    return right - left <= room.width && bottom - top <= room.height
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
      x: room.left + (room.width - (left + right)) / 2,
      y: room.top + (room.height - (top + bottom)) / 2,
    },
  }
}
