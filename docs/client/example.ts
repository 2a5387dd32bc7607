/** Whom did somebody meet, when, where, and which article says so: `npx tsx example.ts "vuong nghi"`. */

import { initGraphQLTada, type TadaDocumentNode } from 'gql.tada'
import { print } from 'graphql'
import type { introspection } from './generated/schema.d.ts'

const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { Date: string; DateTime: string; EDTF: string; URL: string; Cursor: string }
}>()

const MEETINGS = graphql(`
  query MeetingsOf($text: String!, $first: Int!) {
    search(text: $text, kinds: [PERSON], first: 1) {
      matched
      node {
        ... on Person {
          name
          meetings(filter: { status: [HELD] }, first: $first) {
            nodes {
              date
              place { name }
              event { name }
              participants { nodes { person { name } } }
              claims(first: 1) { nodes { quote { text } article { title url } } }
            }
          }
        }
      }
    }
  }
`)

const ENDPOINT = process.env.WHOMET_URL ?? 'http://127.0.0.1:4000/graphql'

/** Throws the server's own message, which says what to do. */
const ask = async <Result, Variables>(
  query: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> => {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(query), variables }),
  })
  const { data, errors } = (await response.json()) as { data?: Result; errors?: readonly { message: string }[] }
  if (data === undefined || errors !== undefined) throw new Error(errors?.map(({ message }) => message).join('\n'))
  return data
}

const { search } = await ask(MEETINGS, { text: process.argv[2] ?? 'vuong nghi', first: 10 })
const [hit] = search
if (!hit?.node || !('meetings' in hit.node)) console.log('Nobody of that name.')
else {
  console.log(`${hit.node.name} (${hit.matched})`)
  for (const meeting of hit.node.meetings.nodes) {
    const people = meeting?.participants.nodes.map((participant) => participant?.person?.name).join(', ')
    console.log(
      `\n${meeting?.date ?? 'undated'}  ${people}  ${meeting?.place?.name ?? ''}  ${meeting?.event?.name ?? ''}`,
    )
    for (const claim of meeting?.claims.nodes ?? [])
      console.log(`  “${claim?.quote.text}” ${claim?.article?.url ?? claim?.article?.title ?? ''}`)
  }
}
