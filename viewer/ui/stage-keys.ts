/** The keyboard on the drawing. */

import { type Direction, steer } from '../canvas/steer.ts'
import type { SceneNode } from '../graph/scene.ts'
import { place, select, toggleSelected } from '../state/change.ts'
import { collapse, expand, hideNodes, lookAt, nameOf, pinNodes, removeNodes, subjectOf } from '../state/commands.ts'
import { change, focused, say, scene, settle, view } from '../state/store.ts'
import { words } from '../text/words.ts'
import { canvas } from './canvas-handle.ts'
import { openHelp } from './help-state.ts'

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** How far Shift and an arrow move a node, canvas units. */
const STEP = 20

const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-STEP, 0],
  right: [STEP, 0],
  up: [0, -STEP],
  down: [0, STEP],
}

const focus = (id: string | null | undefined): void => {
  if (id === null || id === undefined) return
  focused.value = id
  canvas.value?.reveal(id)
}

const focusFirst = (): void => focus(scene.value.nodes[0]?.id)

/** The node `by` places on in the order of the drawing. */
const along = (by: number): string | undefined => {
  const ids = scene.value.nodes.map((node) => node.id)
  return ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(focused.value ?? '') + by))]
}

const move = (id: string, direction: Direction): void => {
  const at = view.value.positions[id]
  if (at === undefined) return
  const [dx, dy] = STEPS[direction]
  change((now) => place(now, { [id]: { x: at.x + dx, y: at.y + dy } }, true), `move ${id}`)
  canvas.value?.reveal(id)
  say(words().moved(nameOf(id)))
}

const onArrow = (direction: Direction, shift: boolean): void => {
  const node = scene.value.nodes.find((one) => one.id === focused.value)
  if (node === undefined) focusFirst()
  else if (shift) move(node.id, direction)
  else focus(steer(scene.value, view.value.positions, node.id, direction))
}

/** Keys that need no node. */
const ANYWHERE: Readonly<Record<string, () => void>> = {
  Home: focusFirst,
  End: () => focus(scene.value.nodes.at(-1)?.id),
  PageDown: () => focus(along(1)),
  PageUp: () => focus(along(-1)),
  '+': () => canvas.value?.zoomBy(1.25),
  '=': () => canvas.value?.zoomBy(1.25),
  '-': () => canvas.value?.zoomBy(0.8),
  '0': () => canvas.value?.fit(),
  '?': openHelp,
  Escape: () => settle((now) => select(now, [])),
}

/** What a key does it to: the whole selection when the node is part of it, else the node. */
const targets = ({ id }: SceneNode): readonly string[] =>
  view.value.selection.includes(id) ? view.value.selection : [id]

const drawn = (ids: readonly string[]): readonly string[] =>
  ids.filter((id) => view.value.nodes.some((node) => node.id === id))

const withDrawn = (node: SceneNode, act: (ids: readonly string[]) => void): void => {
  const ids = drawn(targets(node))
  if (ids.length > 0) act(ids)
}

const takeOff = (node: SceneNode): void =>
  withDrawn(node, (ids) => {
    removeNodes(ids)
    focusFirst()
  })

/** Keys for the node that the keyboard is on. */
const ON_NODE: Readonly<Record<string, (node: SceneNode) => void>> = {
  Enter: (node) => {
    if (node.of !== null) void expand(node.of)
    else lookAt(subjectOf(node.id))
  },
  ' ': (node) => {
    if (node.kind !== 'more') settle((now) => toggleSelected(now, node.id))
  },
  e: (node) => {
    if (drawn([node.id]).length > 0) void expand(node.id)
  },
  c: (node) => {
    if (drawn([node.id]).length > 0) collapse(node.id)
  },
  p: (node) => withDrawn(node, pinNodes),
  h: (node) => {
    if (node.kind === 'more') return
    hideNodes(targets(node))
    focusFirst()
  },
  Delete: takeOff,
  Backspace: takeOff,
}

export const onStageKey = (event: KeyboardEvent): void => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const direction = ARROWS[event.key]
  const anywhere = ANYWHERE[event.key]
  const onNode = ON_NODE[event.key.length === 1 ? event.key.toLowerCase() : event.key]
  const node = scene.value.nodes.find((one) => one.id === focused.value)
  if (direction !== undefined) onArrow(direction, event.shiftKey)
  else if (anywhere !== undefined) anywhere()
  else if (onNode !== undefined && node !== undefined) onNode(node)
  else return
  event.preventDefault()
}
