/** What can be done with what is selected. */

import { select } from '../state/change.ts'
import {
  clearTrails,
  collapse,
  connect,
  expand,
  findChain,
  findCommon,
  hideNodes,
  nameOf,
  pinNodes,
  removeNodes,
} from '../state/commands.ts'
import { known, settle, view } from '../state/store.ts'
import { words } from '../text/words.ts'

export const SelectionBar = () => {
  const say = words()
  const { selection, nodes, pinned, trails, expanded } = view.value
  const drawn = selection.filter((id) => nodes.some((node) => node.id === id))
  const people = selection.filter((id) => nodes.some((node) => node.id === id && node.kind === 'person'))
  const [one, other] = people
  const only = drawn.length === 1 && selection.length === 1 ? drawn[0] : undefined
  if (selection.length === 0 && trails.length === 0) return null
  const waits = only === undefined || expanded[only] === undefined ? 0 : (known.value.left.get(only) ?? 0)
  const act = (label: string, run: () => void) => (
    <button type="button" onClick={run}>
      {label}
    </button>
  )
  return (
    <div class="selection" role="toolbar" aria-label={say.selected(selection.length)}>
      <strong>{selection.length === 1 ? nameOf(selection[0] ?? '') : say.selected(selection.length)}</strong>
      {only !== undefined &&
        act(waits > 0 ? `${say.expand} (${say.expandMore(waits)})` : say.expand, () => void expand(only))}
      {only !== undefined && act(say.collapse, () => collapse(only))}
      {people.length === 2 && one && other && act(say.chain, () => void findChain(one, other, false))}
      {people.length === 2 && one && other && act(say.chainInTime, () => void findChain(one, other, true))}
      {people.length > 1 && people.length <= 10 && act(say.commonOf, () => void findCommon(people))}
      {people.length > 2 && people.length <= 10 && act(say.connect, () => void connect(people))}
      {drawn.length > 0 && act(drawn.every((id) => pinned.includes(id)) ? say.unpin : say.pin, () => pinNodes(drawn))}
      {selection.length > 0 && act(say.hide, () => hideNodes(selection))}
      {drawn.length > 0 && act(say.remove, () => removeNodes(drawn))}
      {trails.length > 0 && act(say.clearTrails, clearTrails)}
      {selection.length > 0 && (
        <button type="button" class="selection-close" onClick={() => settle((now) => select(now, []))}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="m5 5 10 10M15 5 5 15" />
          </svg>
          <span class="unseen">{say.clearSelection}</span>
        </button>
      )}
    </div>
  )
}
