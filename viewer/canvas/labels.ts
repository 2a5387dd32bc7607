/** Where labels go so that none covers another or a node: the important ones first, those without room left out. */

export interface LabelWish {
  readonly id: string
  /** Middle of the node, and half its width and height, in pixels of the screen. */
  readonly x: number
  readonly y: number
  readonly halfW: number
  readonly halfH: number
  /** Size of the text, in pixels. */
  readonly w: number
  readonly h: number
  /** The higher the earlier. */
  readonly rank: number
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type Placed = Box & { readonly id: string }

const CELL = 96
const GAP = 4

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Boxes by the squares of a grid that they touch, so that only near ones are compared. */
const makeGrid = () => {
  const cells = new Map<number, (Box & { owner: string })[]>()
  const each = (box: Box, visit: (key: number) => boolean | undefined): boolean => {
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) {
        if (visit(x * 100_003 + y)) return true
      }
    }
    return false
  }
  return {
    add: (box: Box, owner: string) =>
      void each(box, (key) => {
        const cell = cells.get(key)
        if (cell) cell.push({ ...box, owner })
        else cells.set(key, [{ ...box, owner }])
        return false
      }),
    hits: (box: Box, but: string): boolean =>
      each(box, (key) => cells.get(key)?.some((other) => other.owner !== but && overlap(box, other))),
  }
}

/** Below, above, right, left of the node. */
const places = ({ x, y, halfW, halfH, w, h }: LabelWish): readonly Box[] => {
  const at = (left: number, top: number): Box => ({ left, top, right: left + w, bottom: top + h })
  return [
    at(x - w / 2, y + halfH + GAP),
    at(x - w / 2, y - halfH - GAP - h),
    at(x + halfW + GAP, y - h / 2),
    at(x - halfW - GAP - w, y - h / 2),
  ]
}

/** The better the smaller; of equal ones the first stands. Left out, every place is as good. */
type Cost = (box: Box) => number

export const placeLabels = (wishes: readonly LabelWish[], cost: Cost = () => 0): readonly Placed[] => {
  const grid = makeGrid()
  for (const { id, x, y, halfW, halfH } of wishes) {
    grid.add({ left: x - halfW, top: y - halfH, right: x + halfW, bottom: y + halfH }, id)
  }
  const placed: Placed[] = []
  for (const wish of [...wishes].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))) {
    if (wish.w === 0) continue
    const free = places(wish)
      .filter((box) => !grid.hits(box, wish.id))
      .map((box) => ({ box, cost: cost(box) }))
      .reduce<{ box: Box; cost: number } | null>(
        (best, one) => (best === null || one.cost < best.cost ? one : best),
        null,
      )
    if (free === null) continue
    // The label is nobody's own: the node it belongs to may not be covered by a later one either.
    grid.add(free.box, `label of ${wish.id}`)
    placed.push({ ...free.box, id: wish.id })
  }
  return placed
}
