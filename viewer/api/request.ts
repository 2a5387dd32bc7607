/** One question to the server. Knows how answers fail, in kinds that the page has a state for. */

/** `unreachable`: nobody answers. `busy`: asked to wait, or out of time. `broken`: answered, but not usefully. */
export type Failure = 'unreachable' | 'busy' | 'broken' | 'refused'

export class RequestError extends Error {
  constructor(
    readonly failure: Failure,
    message: string,
  ) {
    super(message)
    this.name = 'RequestError'
  }
}

/** A document whose answer and variables are known to the compiler. */
export interface Typed<Result, Variables> {
  __apiType?: (variables: Variables) => Result
}

const PATIENCE = 20_000
const BUSY = new Set([429, 502, 503, 504])
/** The server's own words for the same. */
const BUSY_CODES = new Set(['TIMEOUT', 'OVERLOADED', 'DATABASE_UNREACHABLE'])

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

const read = async (response: Response): Promise<Answer> => {
  try {
    return (await response.json()) as Answer
  } catch {
    throw new RequestError(BUSY.has(response.status) ? 'busy' : 'broken', `HTTP ${response.status}`)
  }
}

/** Sends a document and gives its data. Throws RequestError; an abort by the caller's own signal is thrown as it is. */
export const request = async <Result, Variables>(
  document: Typed<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> => {
  const limit = AbortSignal.timeout(PATIENCE)
  let response: Response
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query: document, variables }),
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new RequestError(limit.aborted ? 'busy' : 'unreachable', String(error))
  }
  const { data, errors } = await read(response)
  const empty = data === undefined || data === null || Object.values(data).every((field) => field === null)
  if (empty && (errors !== undefined || !data)) {
    const message = errors?.map((error) => error.message).join(' ') ?? `HTTP ${response.status}`
    const busy = BUSY.has(response.status) || errors?.some((error) => BUSY_CODES.has(error.extensions?.code ?? ''))
    throw new RequestError(busy ? 'busy' : 'refused', message)
  }
  return data as Result
}
