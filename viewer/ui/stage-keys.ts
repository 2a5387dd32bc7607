/** The keyboard on the drawing. */

import { type Direction, steer } from '../canvas/steer.ts'
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

const focus = (id: string | null | undefined) => {
  if (id === null || id === undefined) return
  focused.value = id
  canvas.value?.reveal(id)
}

/** The node `by` places on in the order of the drawing. */
const along = (by: number): string | undefined => {
  const ids = scene.value.nodes.map((node) => node.id)
  const at = ids.indexOf(focused.value ?? '')
  return ids[Math.min(ids.length - 1, Math.max(0, at + by))]
}

const move = (id: string, direction: Direction) => {
  const at = view.value.positions[id]
  if (at === undefined) return
  const [dx, dy] =
    direction === 'left' ? [-1, 0] : direction === 'right' ? [1, 0] : direction === 'up' ? [0, -1] : [0, 1]
  change((now) => place(now, { [id]: { x: at.x + dx * STEP, y: at.y + dy * STEP } }, true), `move ${id}`)
  canvas.value?.reveal(id)
  say(words().moved(nameOf(id)))
}

export const onStageKey = (event: KeyboardEvent): void => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const id = focused.value
  const node = scene.value.nodes.find((one) => one.id === id)
  const direction = ARROWS[event.key]
  const drawn = view.value.nodes.some((one) => one.id === id)
  const several = view.value.selection.length > 1 && id !== null && view.value.selection.includes(id)
  const targets = several ? view.value.selection : drawn && id ? [id] : []
  const done = () => event.preventDefault()

  if (direction !== undefined) {
    if (event.shiftKey && id !== null && node?.kind !== 'more') move(id, direction)
    else
      focus(
        id === null || node === undefined
          ? scene.value.nodes[0]?.id
          : steer(scene.value, view.value.positions, id, direction),
      )
    return done()
  }
  switch (event.key) {
    case 'Home':
      focus(scene.value.nodes[0]?.id)
      return done()
    case 'End':
      focus(scene.value.nodes.at(-1)?.id)
      return done()
    case 'PageDown':
      focus(along(1))
      return done()
    case 'PageUp':
      focus(along(-1))
      return done()
    case '+':
    case '=':
      canvas.value?.zoomBy(1.25)
      return done()
    case '-':
      canvas.value?.zoomBy(0.8)
      return done()
    case '0':
      canvas.value?.fit()
      return done()
    case '?':
      openHelp()
      return done()
    case 'Escape':
      settle((now) => select(now, []))
      return done()
  }
  if (id === null || node === undefined) return
  switch (event.key) {
    case 'Enter':
      if (node.kind === 'more' && node.of !== null) void expand(node.of)
      else lookAt(subjectOf(id))
      return done()
    case ' ':
      if (node.kind !== 'more') settle((now) => toggleSelected(now, id))
      return done()
    case 'e':
    case 'E':
      if (drawn) void expand(id)
      return done()
    case 'c':
    case 'C':
      if (drawn) collapse(id)
      return done()
    case 'p':
    case 'P':
      if (targets.length > 0) pinNodes(targets)
      return done()
    case 'h':
    case 'H':
      if (node.kind === 'more') return
      hideNodes(several ? targets : [id])
      focus(scene.value.nodes[0]?.id)
      return done()
    case 'Delete':
    case 'Backspace':
      if (targets.length > 0) {
        removeNodes(targets)
        focus(scene.value.nodes[0]?.id)
      }
      return done()
  }
}
