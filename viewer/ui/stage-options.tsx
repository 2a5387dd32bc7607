/** Every node of the canvas as an option of the listbox, in the order of the drawing. */

import type { SceneNode } from '../graph/scene.ts'
import { nameOf } from '../state/commands.ts'
import { language, scene, view } from '../state/store.ts'
import { writeDate } from '../text/date.ts'
import { words } from '../text/words.ts'

export const optionId = (id: string): string => `node-${encodeURIComponent(id)}`

export const nodeText = (node: SceneNode): string => {
  const say = words()
  if (node.kind === 'more') return say.moreText(nameOf(node.of ?? ''), node.count)
  const date = node.meeting && writeDate(node.meeting.date, language.value)
  const name = node.meeting ? [nameOf(node.id), date].filter(Boolean).join(', ') : nameOf(node.id)
  return say.nodeText(name, say.kindOf[node.kind], node.count)
}

export const StageOptions = () => {
  const selected = new Set(view.value.selection)
  return (
    <>
      {scene.value.nodes.map((node) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names the active option
        <div
          key={node.id}
          id={optionId(node.id)}
          class="unseen"
          role="option"
          aria-selected={selected.has(node.id) ? 'true' : 'false'}
          data-node={node.id}
        >
          {nodeText(node)}
        </div>
      ))}
    </>
  )
}
