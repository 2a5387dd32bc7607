/** The hub page asked of @neo4j/graphql, of our server and over Bolt, in turns: `npm i && NEO4J_URI=… node compare.mjs URL-OF-OUR-GRAPHQL [rounds]`. */

import { Neo4jGraphQL } from '@neo4j/graphql'
import { graphql } from 'graphql'
import neo4j from 'neo4j-driver'

const [url = 'http://127.0.0.1:4000/graphql', rounds = '15'] = process.argv.slice(2)
const typeDefs = `
  type Person @node { id: ID! name: String! attended: [Meeting!]! @relationship(type: "ATTENDED", direction: OUT) }
  type Meeting @node {
    id: ID! date: String status: String sort: String
    people_: [Person!]! @relationship(type: "ATTENDED", direction: IN)
    places: [Place!]! @relationship(type: "IN", direction: OUT)
    claims_: [Claim!]! @relationship(type: "SUPPORTS", direction: IN)
  }
  type Place @node { id: ID! name: String }
  type Claim @node { id: ID! quote: String articles: [Article!]! @relationship(type: "STATES", direction: IN) }
  type Article @node { id: ID! url: String }
`
const PEER = `query($id: ID!) { people(where: { id: { eq: $id } }) { attendedConnection(first: 50, sort: [{ node: { sort: DESC } }]) { edges { node {
  id date status people_ { id name } places { id name } claims_(limit: 1) { quote articles { url } } } } } } }`
const OURS = `query($id: ID!) { person(id: $id) { meetings(first: 50) { nodes { id date status
  participants { nodes { person { id name } } } place { id name } claims(first: 1) { nodes { quote { text } article { url } } } } } } }`

const driver = neo4j.driver(
  process.env.NEO4J_URI,
  neo4j.auth.basic(process.env.NEO4J_USER ?? 'neo4j', process.env.NEO4J_PASSWORD),
)
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()

const peer = async (id) => {
  const { errors } = await graphql({
    schema,
    source: PEER,
    variableValues: { id },
    contextValue: { executionContext: driver },
  })
  return errors?.[0]?.message ?? null
}
const ours = async (id) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: OURS, variables: { id: `Person:${id}` } }),
  })
  return (await response.json()).errors?.[0]?.message ?? null
}

for (const hub of ['hub-small', 'hub-large']) {
  const times = { peer: [], ours: [] }
  const failures = {}
  for (let round = -3; round < Number(rounds); round++)
    for (const [name, ask] of Object.entries({ peer, ours })) {
      if (failures[name]) continue
      const begun = performance.now()
      const failure = await ask(hub)
      if (failure) failures[name] = failure
      else if (round >= 0) times[name].push(performance.now() - begun)
    }
  const p50 = (list) => list.sort((a, b) => a - b)[list.length >> 1]?.toFixed(1)
  console.log(
    `${hub}: @neo4j/graphql p50 ${failures.peer ?? `${p50(times.peer)} ms (in process)`}; whomet p50 ${failures.ours ?? `${p50(times.ours)} ms (over HTTP)`}`,
  )
}
await driver.close()
