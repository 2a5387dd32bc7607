/** What a node is called on the canvas: short enough to stand there, in at most two lines, and a date. */

import type { SceneNode } from '../graph/scene.ts'
import { writeDate } from '../text/date.ts'
import { initials } from '../text/initials.ts'

const MOST = 26

const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1).trimEnd()}…` : text)

/** Breaks a text between words into two lines of about the same length; what does not fit ends in an ellipsis. */
export const twoLines = (text: string): readonly string[] => {
  if (text.length <= 20) return [text]
  const words = text.split(' ')
  let first = words[0] ?? ''
  let at = 1
  const wish = Math.min(MOST, Math.max(14, text.length / 2))
  while (at < words.length && `${first} ${words[at]}`.length <= wish + 3) first = `${first} ${words[at++]}`
  const second = words.slice(at).join(' ')
  return second === '' ? [cut(first)] : [cut(first), cut(second)]
}

export const labelOf = (node: SceneNode, tongue: 'vi' | 'en'): readonly string[] => {
  if (node.kind === 'more') return []
  if (node.meeting !== null) {
    const date = writeDate(node.meeting.date, tongue)
    const event = node.meeting.event?.name
    return [...(event ? twoLines(event) : []), ...(date ? [date] : [])]
  }
  return twoLines(node.thing?.name ?? '…')
}

/** What stands in a node. */
export const markOf = (node: SceneNode): string =>
  node.kind === 'person' ? initials(node.thing?.name ?? '') : node.kind === 'more' ? `+${node.count}` : ''
