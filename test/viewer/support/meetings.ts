/** Small made-up meetings and views for the viewer's unit tests. */

import { type Known, learn, type Meeting, NOTHING_KNOWN, type Person } from '../../../viewer/graph/known.ts'
import { EMPTY_VIEW, type View } from '../../../viewer/state/view.ts'

export const person = (id: string, name = id): Person => ({
  kind: 'person',
  id,
  name,
  country: null,
  meetingCount: 1,
  offices: [],
})

/** A held meeting in person of these people on a day, with whatever else is said. */
export const meeting = (
  id: string,
  people: readonly string[],
  date: string | null,
  more: Partial<Meeting> = {},
): Meeting => ({
  id,
  date,
  from: date,
  to: date,
  status: 'HELD',
  channel: 'IN_PERSON',
  peopleCount: people.length,
  people: people.map((one) => ({ id: one, name: one, office: null, country: null })),
  place: null,
  event: null,
  sourceCount: 1,
  articleCount: 1,
  disputed: [],
  ...more,
})

export const knowing = (people: readonly string[], meetings: readonly Meeting[]): Known =>
  learn(
    NOTHING_KNOWN,
    people.map((id) => person(id)),
    meetings,
  )

/** People drawn in a row, 100 apart. */
export const drawnPeople = (...ids: readonly string[]): View => ({
  ...EMPTY_VIEW,
  nodes: ids.map((id) => ({ id, kind: 'person' as const })),
  positions: Object.fromEntries(ids.map((id, at) => [id, { x: at * 100, y: 0 }])),
})
