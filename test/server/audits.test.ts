/** The audits of GraphQL over HTTP, all of them, through the endpoint in process. */

import { serverAudits } from 'graphql-http'
import { expect, test } from 'vitest'
import { endpointWithoutDatabase } from './support/endpoint.ts'

const { yoga } = endpointWithoutDatabase()
const audits = serverAudits({ url: 'http://127.0.0.1/graphql', fetchFn: yoga.fetch })

test('there are 61 of them', () => expect(audits).toHaveLength(61))

test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_, __, audit) => {
  const result = await audit.fn()
  expect({ ...result, response: undefined }).toMatchObject({ status: 'ok' })
})
