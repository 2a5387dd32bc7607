/** The kinds of the feed as the schema tells them. */

import type { Kind } from '../ids.ts'
import type { ChangeFilter, ChangeRow } from './changes.ts'

interface Meaning {
  readonly subject: string
  readonly kind: string
  readonly node: Kind
}

const PERSON = { subject: 'PERSON', node: 'Person' } as const
const MEETING = { subject: 'MEETING', node: 'Meeting' } as const

const MEANINGS: Readonly<Record<string, Meaning>> = {
  'person-new': { ...PERSON, kind: 'ADDED' },
  'person-moved': { ...PERSON, kind: 'MERGED' },
  'person-withdrawn': { ...PERSON, kind: 'REMOVED' },
  'meeting-new': { ...MEETING, kind: 'ADDED' },
  'meeting-status': { ...MEETING, kind: 'CHANGED' },
  'meeting-moved': { ...MEETING, kind: 'MERGED' },
  'meeting-withdrawn': { ...MEETING, kind: 'REMOVED' },
}

/** The kinds of the feed that pass a filter. */
export const feedKinds = (filter: ChangeFilter | null | undefined): readonly string[] =>
  Object.entries(MEANINGS)
    .filter(
      ([, { subject, kind }]) =>
        (filter?.subjects?.includes(subject) ?? true) && (filter?.kinds?.includes(kind) ?? true),
    )
    .map(([name]) => name)

export const meaningOf = ({ kind }: ChangeRow): Meaning => MEANINGS[kind] ?? { ...MEETING, kind: 'CHANGED' }

/** In words, or null where the kind says it all. */
export const textOf = ({ kind, status, before, to }: ChangeRow): string | null => {
  if (kind === 'meeting-status') return `was ${before?.toLowerCase()}, is ${status?.toLowerCase()}`
  if (kind === 'meeting-new') return status === null || status === undefined ? null : status.toLowerCase()
  return to === null || to === undefined ? null : `now ${to}`
}
