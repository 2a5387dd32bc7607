/** From answers of the server to what the page knows. */

import type { Meeting, Thing, WholeLine } from '../graph/known.ts'
import { firmest } from '../graph/scene.ts'
import { pairKey } from '../state/view.ts'
import type { ResultOf } from './graphql.ts'
import type { EVENT, LINKS, MEETING, PERSON, PLACE } from './queries.ts'

type MeetingParts = ResultOf<typeof MEETING>
type PersonParts = ResultOf<typeof PERSON>
type EventParts = ResultOf<typeof EVENT>
type PlaceParts = ResultOf<typeof PLACE>

export const toMeeting = ({ participants, ...meeting }: MeetingParts): Meeting => ({
  ...meeting,
  people: participants.nodes.flatMap((part) =>
    part?.person ? [{ ...part.person, office: part.office, country: part.country }] : [],
  ),
})

export const toMeetings = (nodes: readonly (MeetingParts | null)[]): Meeting[] =>
  nodes.flatMap((node) => (node === null ? [] : [toMeeting(node)]))

type Other = { readonly __typename: 'Meeting' | 'Article' | 'Claim' | 'Decision' }

/** Null for what is gone and for what is no node of a drawing. */
export const toThing = (node: PersonParts | EventParts | PlaceParts | Other | null | undefined): Thing | null => {
  switch (node?.__typename) {
    case 'Person':
      return { ...(node as PersonParts), kind: 'person' }
    case 'Event':
      return { ...(node as EventParts), kind: 'event' }
    case 'Place':
      return { ...(node as PlaceParts), kind: 'place' }
    default:
      return null
  }
}

export const toThings = (nodes: readonly Parameters<typeof toThing>[0][]): Thing[] =>
  nodes.flatMap((node) => toThing(node) ?? [])

type Links = ResultOf<typeof LINKS>['neighbourhood']['links']

/** Lines between two people as the server counts them, by their pair. */
export const toLines = (links: Links): (readonly [string, WholeLine])[] =>
  links
    .filter((link) => link.kind === 'MET')
    .map(({ source, target, meetingCount: count, statuses }) => {
      const status = firmest(statuses.filter((one) => one.count > 0))
      return [pairKey(source, target), { source, target, count, status }] as const
    })
