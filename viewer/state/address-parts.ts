/** The pieces of an address: ids, nodes with their place and flags, points, subjects. */

import type { Drawn, Point, Subject, View } from './view.ts'
import { MOST_NODES } from './view.ts'

/** Letters for kinds, so that an address stays short. */
const KINDS = { p: 'person', e: 'event', l: 'place' } as const

/** A day that the calendar has. */
export const isDate = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Percent-encoded, the separators of our own (`~`) included; those of lists are encoded anyway. */
export const writeId = (id: string): string =>
  encodeURIComponent(id).replaceAll('~', '%7E').replaceAll("'", '%27').replaceAll('%3A', ':')

const readId = (text: string): string | null => {
  try {
    const id = text.length > 4000 ? '' : decodeURIComponent(text)
    // Every id begins with its type.
    return /^[A-Z][a-z]+:./s.test(id) ? id : null
  } catch {
    return null
  }
}

const numbers = (x: string | undefined, y: string | undefined): Point | null => {
  const point = { x: Math.round(Number(x)), y: Math.round(Number(y)) }
  const sound = (n: number) => Number.isFinite(n) && Math.abs(n) < 1e6
  return x && y && sound(point.x) && sound(point.y) ? point : null
}

/** `kind id ~ x ~ y ~ flags`, with flags `h` hidden, `p` pinned and a number for the neighbours asked for. */
export const writeNodes = (view: View): string =>
  view.nodes
    .map(({ id, kind }) => {
      const at = view.positions[id]
      const flags = [
        view.hidden.includes(id) ? 'h' : '',
        view.pinned.includes(id) ? 'p' : '',
        String(view.expanded[id] ?? ''),
      ].join('')
      const letter = kind === 'person' ? 'p' : kind === 'event' ? 'e' : 'l'
      return [letter + writeId(id), at?.x ?? '', at?.y ?? '', flags].join('~').replace(/~+$/, '')
    })
    .join(',')

export type ReadNodes = Pick<View, 'nodes' | 'positions' | 'hidden' | 'pinned' | 'expanded'>

export const readNodes = (text: string): ReadNodes => {
  const nodes: Drawn[] = []
  const positions: Record<string, Point> = {}
  const expanded: Record<string, number> = {}
  const hidden: string[] = []
  const pinned: string[] = []
  const seen = new Set<string>()
  for (const part of text.split(',').slice(0, MOST_NODES)) {
    const [head = '', x, y, flags = ''] = part.split('~')
    const kind = KINDS[head.charAt(0) as keyof typeof KINDS]
    const id = readId(head.slice(1))
    if (kind === undefined || id === null || seen.has(id)) continue
    seen.add(id)
    nodes.push({ id, kind })
    const at = numbers(x, y)
    if (at !== null) positions[id] = at
    if (flags.includes('h')) hidden.push(id)
    if (flags.includes('p')) pinned.push(id)
    const asked = Number(/\d+/.exec(flags)?.[0] ?? 0)
    if (asked > 0) expanded[id] = Math.min(asked, MOST_NODES)
  }
  return { nodes, positions, hidden, pinned, expanded }
}

export const writePoints = (points: readonly (readonly [string, Point])[]): string =>
  points.map(([id, { x, y }]) => `${writeId(id)}~${x}~${y}`).join(',')

export const readPoints = (text: string): Record<string, Point> => {
  const points: Record<string, Point> = {}
  for (const part of text.split(',')) {
    const [head = '', x, y] = part.split('~')
    const id = readId(head)
    const at = numbers(x, y)
    if (id !== null && at !== null) points[id] = at
  }
  return points
}

/** A number refers to a drawn node, a text after a point is an id. */
const readReference = (text: string, resolve: (index: string) => string | undefined): string | null => {
  if (text.startsWith('.')) return readId(text.slice(1))
  return /^\d+$/.test(text) ? (resolve(text) ?? null) : readId(text)
}

export const readIds = (text: string, resolve: (index: string) => string | undefined): readonly string[] =>
  text
    .split(',')
    .map((part) => readReference(part, resolve))
    .filter((id) => id !== null)

const SUBJECTS = ['person', 'meeting', 'event', 'place', 'pair'] as const

export const writeSubject = (subject: Subject, refer: (id: string) => string): string =>
  subject.kind === 'pair' ? `pair~${refer(subject.a)}~${refer(subject.b)}` : `${subject.kind}~${refer(subject.id)}`

export const readSubject = (text: string, resolve: (index: string) => string | undefined): Subject | null => {
  const [word, first = '', second = ''] = text.split('~')
  const kind = SUBJECTS.find((known) => known === word)
  const [a, b] = [readReference(first, resolve), readReference(second, resolve)]
  if (kind === undefined || a === null) return null
  if (kind !== 'pair') return { kind, id: a }
  return b === null ? null : { kind, a, b }
}
