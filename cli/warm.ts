/** Asks a just-started server what the viewer asks first, so that the database has planned those statements before somebody waits for them. */

const THING =
  '... on Person { id name country meetingCount firstMet lastMet } ... on Event { id name meetingCount } ... on Place { id name meetingCount }'

const QUERIES: readonly string[] = [
  `{ totals { people meetings events places articles claims changedAt }
     mostMet(first: 1) { meetingCount counterpartCount person { id name country meetingCount firstMet lastMet offices { office } } }
     meetings(first: 1, filter: { status: [HELD] }) { nodes { id date from to status channel peopleCount sourceCount articleCount disputed firstReported
       participants(first: 20) { nodes { office country person { id name } } } place { id name country within { id name } } event { id name kind } } } }`,
  `{ search(text: "a", first: 1) { matched match found: node { __typename ${THING} } } }`,
  `query Neighbours($of: [ID!]!) { neighbourhood(of: $of, first: 1) { left nodes { asked meetingCount left node { __typename ${THING} } }
     links { kind source target meetingCount statuses { status count } } } }`,
]

/** Runs in the background; whatever goes wrong is left for the first person to see. */
export async function warm(graphql: string, signal: AbortSignal): Promise<void> {
  const ask = async (query: string, variables: object): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(graphql, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
      signal,
    })
    return response.json()
  }
  try {
    const [start = '', ...rest] = QUERIES
    const answer = (await ask(start, {})) as { data?: { mostMet?: { person: { id: string } }[] } }
    const id = answer.data?.mostMet?.[0]?.person.id
    for (const query of rest) if (id || !query.includes('$of')) await ask(query, id ? { of: [id] } : {})
  } catch {
    // Nobody is waiting.
  }
}
