/** The GraphQL server and its viewer over HTTP. */

export { createServer, type Server, type ServerOptions } from './create-server.ts'
export type { Log, LogEntry } from './plugins/use-request-log.ts'
export { LIMITS, type Limits } from './settings.ts'
export {
  type ArticleInput,
  type DecisionInput,
  type DecisionReport,
  type IngestReport,
  WishError,
  type Writer,
} from './writer.ts'
