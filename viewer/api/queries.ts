/** Everything the page asks of the server, in one place. */

import { graphql } from './graphql.ts'

export const PERSON = graphql(`
  fragment PersonParts on Person { __typename id name country meetingCount firstMet lastMet offices { office country from to } }
`)

export const EVENT = graphql(`
  fragment EventParts on Event { __typename id name eventKind: kind from to meetingCount place { id name } }
`)

export const PLACE = graphql(`
  fragment PlaceParts on Place { __typename id name placeKind: kind country meetingCount within { id name } }
`)

/** What the drawing, the timeline and the tables need of a meeting; its quotes come when asked for. */
export const MEETING = graphql(`
  fragment MeetingParts on Meeting {
    __typename id date from to status channel peopleCount sourceCount articleCount disputed firstReported
    participants(first: 20) { nodes { office country person { id name } } }
    place { id name country within { id name } }
    event { id name kind }
  }
`)

export const QUOTE = graphql(`
  fragment QuoteParts on Quote { text field before(characters: 240) after(characters: 240) }
`)

export const CLAIM = graphql(
  `
  fragment ClaimParts on Claim {
    id status channel date dateBasis place placeBasis event rule
    quote { ...QuoteParts }
    otherQuotes { ...QuoteParts }
    participants { name office country byOffice person { id name } }
    article { id url title published outlet language reprints { id outlet url } }
  }
`,
  [QUOTE],
)

export const START = graphql(
  `
  query Start {
    totals { people meetings articles }
    mostMet(first: 8) { meetingCount counterpartCount person { ...PersonParts } }
    meetings(first: 6, filter: { status: [HELD] }) { nodes { ...MeetingParts } }
  }
`,
  [PERSON, MEETING],
)

export const SEARCH = graphql(
  `
  query Search($text: String!, $kinds: [SearchKind!]) {
    search(text: $text, kinds: $kinds, first: 12) {
      matched
      match
      found: node { __typename ...PersonParts ...EventParts ...PlaceParts }
    }
  }
`,
  [PERSON, EVENT, PLACE],
)

export const NEIGHBOURHOOD = graphql(
  `
  query Neighbourhood($of: [ID!]!, $first: Int!, $drawn: [ID!], $filter: MeetingFilter) {
    neighbourhood(of: $of, first: $first, drawn: $drawn, filter: $filter) {
      left
      nodes { asked meetingCount left node { __typename ...PersonParts ...EventParts ...PlaceParts } }
      links { kind source target meetingCount statuses { status count } }
    }
  }
`,
  [PERSON, EVENT, PLACE],
)

/** Only how many neighbours of each are not drawn yet. */
export const LEFT = graphql(`
  query Left($of: [ID!]!, $drawn: [ID!]) {
    neighbourhood(of: $of, first: 0, drawn: $drawn) {
      nodes { asked left node { __typename ... on Person { id } ... on Event { id } ... on Place { id } } }
    }
  }
`)

/** How many meetings stand behind each line, without the meetings. */
export const LINKS = graphql(`
  query Links($of: [ID!]!, $filter: MeetingFilter) {
    neighbourhood(of: $of, first: 0, filter: $filter) {
      links { kind source target meetingCount statuses { status count } }
    }
  }
`)

export const NODES = graphql(
  `
  query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename ...PersonParts ...EventParts ...PlaceParts } }
`,
  [PERSON, EVENT, PLACE],
)

export const MEETINGS = graphql(
  `
  query Meetings($filter: MeetingFilter!, $after: Cursor) {
    meetings(filter: $filter, first: 100, after: $after) {
      nodes { ...MeetingParts }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [MEETING],
)

export const MEETING_EVIDENCE = graphql(
  `
  query MeetingEvidence($id: ID!) {
    meeting(id: $id) {
      ...MeetingParts
      lastReported
      claims(first: 50) { nodes { ...ClaimParts } pageInfo { hasNextPage } }
      disagreements { on values { value shown sourceCount claims { id article { outlet url title } } } }
      history { published status claim { id article { outlet url title } } }
      partOf { id date peopleCount event { name } }
    }
  }
`,
  [MEETING, CLAIM],
)

export const PERSON_EVIDENCE = graphql(
  `
  query PersonEvidence($id: ID!, $after: Cursor) {
    person(id: $id) {
      ...PersonParts
      names
      known
      possiblySame { why person { id name country } }
      counterparts(first: 12) { edges { meetingCount first last node { id name country } } pageInfo { hasNextPage } }
      meetings(first: 20, after: $after) { nodes { ...MeetingParts } pageInfo { hasNextPage endCursor } }
    }
  }
`,
  [PERSON, MEETING],
)

export const PAIR_EVIDENCE = graphql(
  `
  query PairEvidence($a: ID!, $b: ID!, $after: Cursor) {
    pair(a: $a, b: $b) {
      a { ...PersonParts }
      b { ...PersonParts }
      meetingCount
      first
      last
      meetings(order: NEWEST, first: 10, after: $after) {
        nodes { ...MeetingParts claims(first: 1) { nodes { ...ClaimParts } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`,
  [PERSON, MEETING, CLAIM],
)

export const EVENT_EVIDENCE = graphql(
  `
  query EventEvidence($id: ID!, $after: Cursor) {
    event(id: $id) {
      ...EventParts
      names
      people(first: 12) { edges { meetingCount node { id name country } } }
      meetings(first: 20, after: $after) { nodes { ...MeetingParts } pageInfo { hasNextPage endCursor } }
    }
  }
`,
  [EVENT, MEETING],
)

export const PLACE_EVIDENCE = graphql(
  `
  query PlaceEvidence($id: ID!, $after: Cursor) {
    place(id: $id) {
      ...PlaceParts
      names
      people(first: 12) { edges { meetingCount node { id name country } } }
      meetings(first: 20, after: $after) { nodes { ...MeetingParts } pageInfo { hasNextPage endCursor } }
    }
  }
`,
  [PLACE, MEETING],
)

export const CHAIN = graphql(
  `
  query Chain($from: ID!, $to: ID!, $inTimeOrder: Boolean!, $since: Date, $until: Date) {
    chain(from: $from, to: $to, inTimeOrder: $inTimeOrder, since: $since, until: $until) { people { ...PersonParts } }
  }
`,
  [PERSON],
)

export const COMMON = graphql(
  `
  query Common($of: [ID!]!) {
    commonAcquaintances(of: $of, first: 20) { meetingCounts person { ...PersonParts } }
  }
`,
  [PERSON],
)

/** Quotes of some meetings at once, for taking away. */
export const QUOTES = graphql(`
  query Quotes($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Meeting {
        id
        claims(first: 20) {
          nodes { id status date place event quote { text } article { id url title published outlet } }
        }
      }
    }
  }
`)

/** Where listening for changes begins. */
export const CHANGED_AT = graphql(`query ChangedAt { totals { changedAt } }`)

export const CHANGES = graphql(
  `
  subscription Changes($after: Cursor) {
    changes(after: $after, filter: { subjects: [MEETING] }) {
      cursor
      kind
      id
      node { __typename ...MeetingParts }
    }
  }
`,
  [MEETING],
)
