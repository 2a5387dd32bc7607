/** The GraphQL server and its viewer over HTTP. */

export { createServer, type Server, type ServerOptions } from './create-server.ts'
export type { LogEntry } from './plugins/use-request-log.ts'
export {
  type ArticleInput,
  type DecisionReport,
  type IngestReport,
  WishError,
  type Writer,
} from './writer.ts'
