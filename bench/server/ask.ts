/** Asks the server over HTTP the way its viewer does: connections are kept open. */

import { Agent, request } from 'node:http'

export interface Asked {
  readonly query: string
  readonly variables: object
}

/** Throws what the answer has as errors. */
export const asker = (url: string, connections = 1): ((asked: Asked) => Promise<unknown>) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return async (asked) => {
    const body = JSON.stringify(asked)
    const text = await new Promise<string>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
        let received = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => {
          received += part
        })
        response.on('end', () => resolve(received))
        response.on('error', reject)
      })
        .on('error', reject)
        .end(body)
    })
    const { data, errors } = JSON.parse(text) as { data: unknown; errors?: unknown }
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    return data
  }
}
