/** The database for people who have none running, and the way to one that runs already. */

export { type Connection, resolveConnection } from './connection.ts'
export { type DatabaseStatus, databaseStatus, stopDatabase } from './control.ts'
export { DatabaseError } from './errors.ts'
export { fetchedNeo4j, fetchNeo4j } from './fetch.ts'
export { homeFolder } from './home.ts'
export { debianJava, findJava, installLine } from './java.ts'
export { checkConnection, holdsArticles } from './neo4j.ts'
export { type OpenDatabase, openDatabase } from './open.ts'
