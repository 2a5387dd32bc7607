/** The neighbours that a collapse takes away: those drawn because of this node, with no other tie. */

import type { View } from '../state/view.ts'
import type { Scene } from './scene.ts'

export const leavesOf = (id: string, scene: Scene, view: View): readonly string[] => {
  const ties = new Map<string, Set<string>>()
  const tie = (a: string, b: string) => ties.set(a, (ties.get(a) ?? new Set()).add(b))
  const asked = new Set(view.nodes.map((node) => node.id))
  // A meeting of several is a tie among all who attended it.
  const attended = new Map<string, string[]>()
  for (const { kind, source, target } of scene.edges) {
    if (kind === 'more') continue
    if (kind === 'attended') attended.set(target, [...(attended.get(target) ?? []), source])
    else if (asked.has(source) && asked.has(target)) tie(source, target) && tie(target, source)
  }
  for (const people of attended.values()) {
    for (const one of people) for (const other of people) if (one !== other) tie(one, other)
  }
  const first = view.nodes[0]?.id
  return [...(ties.get(id) ?? [])].filter(
    (other) =>
      other !== first &&
      view.expanded[other] === undefined &&
      !view.pinned.includes(other) &&
      [...(ties.get(other) ?? [])].every((far) => far === id),
  )
}
