/** Where the database is and how to be let in. */

import { DatabaseError } from './errors.ts'

export interface Connection {
  /** `bolt://…`, `neo4j://…`, `neo4j+s://…`. */
  readonly uri: string
  readonly user: string
  readonly password: string
  /** Name of the database, or null for the user's home database. */
  readonly database: string | null
}

const SCHEMES = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc']

/** The server that `NEO4J_URI`, `NEO4J_USER`, `NEO4J_PASSWORD` and `NEO4J_DATABASE` name, or null when `NEO4J_URI` is not set. */
export const resolveConnection = (env: NodeJS.ProcessEnv = process.env): Connection | null => {
  const uri = env.NEO4J_URI
  if (!uri) return null
  const scheme = /^([a-z+0-9]+):\/\/[^/\s]+/i.exec(uri)?.[1]?.toLowerCase()
  if (scheme === undefined || !SCHEMES.includes(scheme))
    throw new DatabaseError(
      'connection-incomplete',
      `NEO4J_URI is "${uri}", which is no address of a Neo4j server. Write one like neo4j+s://example.org or bolt://localhost:7687 (${SCHEMES.join(', ')}).`,
    )
  const password = env.NEO4J_PASSWORD
  if (password === undefined)
    throw new DatabaseError(
      'connection-incomplete',
      `NEO4J_URI is set (${uri}) but NEO4J_PASSWORD is not. Set it, and NEO4J_USER if the user is not neo4j.`,
    )
  return { uri, user: env.NEO4J_USER || 'neo4j', password, database: env.NEO4J_DATABASE || null }
}
